import type { ProseWords } from '../language.ts';
import { scandinavianAbbreviations } from '../scandinavian.ts';
import { wordings, words } from '../word-lists.ts';

export const prose: ProseWords = {
  stopWords: words(`
    af at blev de den der det efter en er et for fra han har hun i ikke jeg kan med men når og også om
    på sig som så til var ved
  `),
  abbreviations: [...scandinavianAbbreviations, 'f.eks.', 'pga.', 'mio.', 'mia.', 'm.fl.', '1.'],
  leaning: wordings(`
    men | og | eller | dog | han | hun | de | den er | det er | det var | det | dette | denne | disse | hans
    hendes | deres | dens | dets | også | desuden | derfor | dermed | derefter | så | begge | imidlertid | samtidig
    i stedet | for eksempel | virksomheden | selskabet | gruppen | manden | kvinden | beslutningen | en anden
    andre | der | her | ifølge ham | ifølge hende | til gengæld | i den forbindelse | ved den lejlighed
    selvfølgelig | faktisk | alligevel | igen | senere | nogle af dem | mange af dem | de fleste af dem
    ingen af dem | en af dem | svaret | årsagen | gerningsmanden | offeret | klik her | tilmeld dig | abonner
    læs | følg os | derudover | endvidere | ligeledes | siden | siden da | på den måde | på trods af det
    herefter | herved | hermed | dertil | det gælder | … dog | …, siger han. | …, siger hun. | …, sagde han. | …, sagde hun.
    …, han | …, hun | … imidlertid | … derimod | nedenfor
  `),
  definite: words('den de denne dette disse'),
};
