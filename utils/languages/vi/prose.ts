import type { ProseWords } from '../language.ts';
import { words } from '../words.ts';

export const prose: ProseWords = {
  stopWords: words(`
    cho các có cũng của khi không là một người nhiều như những này ra sẽ theo trong tại từ và vào về với
    đã đó được đến để
  `),
  abbreviations: words('tp. ts. gs. pgs. ths. q. p. tr. v.v. st.'),
};
