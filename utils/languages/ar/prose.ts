import type { ProseWords } from '../language.ts';
import { words } from '../words.ts';

export const prose: ProseWords = {
  stopWords: words(`
    أن أو إلى إن التي الذي بعد بين حيث خلال ذلك على عن في قال قد كان كانت كما لا لم ما مع من منذ هذا هذه
    وأضاف وقال وقد
  `),
  abbreviations: words('د. أ. م. ص. أ.د. ق.م. هـ.'),
};
