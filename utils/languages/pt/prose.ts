import type { ProseWords } from '../language.ts';
import { wordings, words } from '../words.ts';

export const prose: ProseWords = {
  stopWords: words(`
    ao as com como da das de do dos ele em foi mais mas na no não os para pela pelo por que se seu sua
    são um uma à
  `),
  abbreviations: wordings(`
    sr. | sra. | dr. | dra. | prof. | profa. | etc. | av. | p. ex. | eua. | gen. | cel. | art. | núm.
    st.
  `),
};
