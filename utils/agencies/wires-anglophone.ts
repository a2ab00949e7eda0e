import type { Agency } from './agency.ts';
import { wire } from './make-agency.ts';

/** News agencies of the English-speaking world. */
export const anglophoneWires: Agency[] = [
  wire({
    id: 'ap',
    name: 'The Associated Press',
    names: ['AP News', 'Related Press'],
    codes: ['AP'],
    hosts: ['apnews.com', 'ap.org'],
    example: 'ST. JOSEPH, Mich. (AP) — The ship was found at the bottom of the lake.',
  }),
  wire({
    id: 'reuters',
    name: 'Reuters',
    names: ['Thomson Reuters', 'Рейтер', 'رويترز', 'רויטרס', 'रॉयटर्स', '路透社', 'ロイター', '로이터'],
    codes: ['Reuters', 'REUTERS'],
    hosts: ['reuters.com'],
    example: 'BEIRUT/THE HAGUE, March 7 (Reuters) - Fuel ran short again.',
  }),
  wire({
    id: 'afp',
    name: 'Agence France-Presse',
    names: ['AFP', 'وكالة فرانس برس', '法新社'],
    codes: ['AFP', 'أ ف ب'],
    hosts: ['afp.com'],
    example: 'سانت دينيس (أ ف ب) -',
  }),
];
