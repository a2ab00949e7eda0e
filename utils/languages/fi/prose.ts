import type { ProseWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const prose: ProseWords = {
  stopWords: words(`
    ei että hän hänen ja jo joka jos kuin kun mukaan mutta myös niin nyt ole oli olla on ovat sanoo se
    sen tai vain vuoden
  `),
  abbreviations: words('esim. mm. ym. jne. klo. n. ns. tri. prof. v. yms. eli. ks. 1.'),
  leaning: wordings(`
    mutta | ja | tai | kuitenkin | hän | he | se | ne | hänen | heidän | sen | tämä | nämä | tuo | nuo | myös
    lisäksi | siksi | siten | näin | sitten | sen jälkeen | molemmat | silti | samalla | esimerkiksi | yhtiö
    yritys | ryhmä | mies | nainen | päätös | toinen | muut | siellä | täällä | hänen mukaansa
    vastineeksi | tässä yhteydessä | tuolloin | tietenkin | itse asiassa | jälleen | aiemmin | myöhemmin
    sen sijaan | osa heistä | moni heistä | suurin osa heistä | kukaan heistä | yksi heistä | ensimmäinen niistä
    klikkaa | tilaa | lue myös | lue lisää | seuraa meitä | toimituksen huomautus
    tästä | tässä | tähän | tällä | tällöin | siitä | siihen | siinä | niistä | sittemmin | siitä huolimatta
    tästä huolimatta | tämän vuoksi | sen vuoksi | tämän takia | … kyseinen | … kyseisen | …, hän sanoi.
    …, hän sanoo. | …, hän kertoo. | …, hän kertoi. | …, hän toteaa. | …, hän | … kuitenkin | … puolestaan | …: hän
  `),
  definite: words('tämä tämän tässä nämä näiden kyseinen kyseisen'),
};
