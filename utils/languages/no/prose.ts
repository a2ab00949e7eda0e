import type { ProseWords } from '../language.ts';
import { scandinavianAbbreviations } from '../scandinavian.ts';
import { wordings, words } from '../word-lists.ts';

export const prose: ProseWords = {
  stopWords: words(`
    av ble de den der det en er et etter for fra han har hun i ikke jeg kan med men når og også om på
    seg som så til var ved å
  `),
  abbreviations: [...scandinavianAbbreviations, 'f.eks.', 'pga.', 'mill.', 'mrd.', '1.'],
  leaning: wordings(`
    men | og | eller | likevel | han | hun | de | den er | det er | det var | det | dette | denne | disse | hans
    hennes | deres | også | dessuten | derfor | dermed | deretter | så | begge | imidlertid | samtidig | i stedet
    for eksempel | selskapet | bedriften | gruppen | mannen | kvinnen | beslutningen | en annen | andre | der | her
    ifølge ham | ifølge henne | til gjengjeld | i den forbindelse | ved den anledningen | selvsagt | selvfølgelig
    faktisk | igjen | senere | noen av dem | mange av dem | de fleste av dem | ingen av dem | en av dem | svaret
    årsaken | gjerningsmannen | offeret | klikk her | meld deg på | abonner | les | følg oss | videre
    i tillegg | siden | siden da | til tross for dette | på tross av dette | på den måten | det gjelder
    …, sier han. | …, sier hun. | …, sa han. | …, sa hun. | …, han | …, hun | … imidlertid | … derimot | nedenfor
  `),
  definite: words('den de denne dette disse'),
};
