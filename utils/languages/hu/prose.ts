import type { ProseWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const prose: ProseWords = {
  stopWords: words(`
    a akkor az azt be csak de egy el ez ha hogy is ki lesz meg mint már még nem pedig szerint után vagy
    van volna volt és
  `),
  abbreviations: words('dr. prof. ifj. id. özv. stb. pl. ún. kb. u. út. tel. évf. sz. ft. mrd. m. vö. 1.'),
  leaning: wordings(`
    de | és | vagy | azonban | ő | ők | ez | az is | ezek | azok | ezt | ezzel | ennek | emellett | továbbá
    szintén | ezért | így | akkor | aztán | ezután | mindkettő | mindketten | ugyanakkor | viszont | például | a cég
    a vállalat | a csoport | a férfi | a nő | a döntés | egy másik | mások | ott | itt | szerinte | mindez | cserébe
    ebben az összefüggésben | ennek kapcsán | ez alkalomból | természetesen | valóban | ismét | korábban | később
    ehelyett | néhányan közülük | sokan közülük | többségük | egyikük | egyikük sem | a válasz | az ok | az elkövető
    az áldozat | a gyanúsított | kérjük | kattintson | iratkozzon fel | olvassa el | a szerkesztő megjegyzése
    azóta | ennek ellenére | mindezek | ráadásul | ebben | ebből | erre | erről | ezen | ezért is | ezek után
    ezt követően | ehhez | ettől | annak | arról | abban | arra | amellett | az előbbi | az utóbbi | szó van
    … említett | …, mondta. | …, tette hozzá. | …, közölte. | …, fogalmazott. | …, ő | persze | … azonban | … viszont | íme
    … szavazásunk | … olvasóink | sokan | néhányan
  `),
  definite: words('a az ez ezt ebben erre ennek ezen'),
};
