import type { ProseWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const prose: ProseWords = {
  stopWords: words(`
    aan als bij dat de deze dit door een en er heeft het hij in is maar met naar niet nog om ook op te
    uit van voor werd wordt ze zijn
  `),
  abbreviations: words(`
    dhr. mevr. mw. dr. prof. mr. ir. drs. ing. bijv. bv. o.a. d.w.z. m.a.w. a.u.b. nr. blz. ca. jl.
    resp. jr. sr. st. m.m.v.
  `),
  leaning: wordings(`
    maar | en | of | want | dus | hij | zij | ze | het is | het was | het gaat | het zou | hem | haar | hun | zijn
    dit | deze | die | dat | ook | daarnaast | toch | echter | bovendien | daarom | daardoor | daarbij | daarmee
    daarna | daarop | vervolgens | beide | beiden | zo | dan | toen | daar | hier | zodoende | desondanks
    niettemin | intussen | ondertussen | bijvoorbeeld | het bedrijf | de groep | de man | de vrouw | de twee
    het besluit | een andere | anderen | volgens hem | volgens haar | in ruil daarvoor | in dit verband
    in die context | bij die gelegenheid | natuurlijk | inderdaad | opnieuw | eerder | later | in plaats daarvan
    sommigen van hen | velen van hen | de meesten van hen | geen van hen | een van hen | het antwoord | de reden
    de verdachte | het slachtoffer | klik hier | schrijf je in | abonneer | lees | volg ons
    noot van de redactie | … echter | desalniettemin | sindsdien | tot dan | verder | tevens | eveneens | hierdoor
    hiermee | hierbij | hiervoor | hierna | daarvoor | daarover | daarin | daaruit | daartoe | zulke | dergelijke
    het is een | het gaat om | …, zei hij. | …, zei ze. | …, zegt hij. | …, zegt ze. | …, aldus hem. | …, hij
    …, zij | …, ze | kortom | overigens | sterker nog | met andere woorden | al met al | anders gezegd | bekijk | ontdek | hieronder
    sommigen | velen
  `),
  definite: words('de het deze dit'),
};
