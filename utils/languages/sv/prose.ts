import type { ProseWords } from '../language.ts';
import { scandinavianAbbreviations } from '../scandinavian.ts';
import { wordings, words } from '../word-lists.ts';

export const prose: ProseWords = {
  stopWords: words(`
    att av de den det där efter en ett från för han har hon i inte kan med men när och också om på sig
    som så till var vid är
  `),
  abbreviations: [
    ...scandinavianAbbreviations,
    't.ex.',
    'd.v.s.',
    'f.d.',
    's.k.',
    'o.s.v.',
    'p.g.a.',
    'fr.o.m.',
    't.o.m.',
  ],
  leaning: wordings(`
    men | och | eller | dock | han | hon | de | den är | det är | det var | det | detta | denna | dessa | hans
    hennes | deras | dess | även | också | dessutom | därför | därmed | därefter | sedan | så | båda | emellertid
    samtidigt | i stället | istället | till exempel | företaget | bolaget | gruppen | mannen | kvinnan | beslutet
    en annan | andra | där | här | enligt honom | enligt henne | i gengäld | i det sammanhanget | i samband med det
    vid det tillfället | naturligtvis | återigen | senare | några av dem | många av dem | de flesta av dem
    ingen av dem | en av dem | svaret | skälet | orsaken | gärningsmannen | offret | klicka här | prenumerera
    läs | följ oss | under mötet | efter mötet | … däremot | … emellertid | vidare | sedan dess
    på så sätt | därtill | det gäller | …, säger han. | …, säger hon. | …, sade han. | …, sade hon. | …, sa han.
    …, sa hon. | …, han | …, hon | … dock | nedan
    vissa säger | många säger | vissa har
  `),
  definite: words('den de denna detta dessa'),
};
