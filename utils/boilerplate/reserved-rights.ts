import type { PageLines } from '../evidence/page-lines.ts';
import { opensRights } from '../languages/en/origin-forms.ts';
import { longLists } from '../languages/everywhere/data-long-lists.ts';
import { once } from '../text/once.ts';
import { oneOf } from '../text/one-of.ts';

/** "© Coral Verlag GmbH – Alle Rechte vorbehalten": a line of rights behind the story, whoever holds them. */
const rights = once(
  () => new RegExp(`${opensRights}.{0,60}(?:(?:19|20)\\d\\d|${oneOf(longLists().rightsReserved)})`, 'iu'),
);
/** "3 marzo 2026 © RIPRODUZIONE RISERVATA", "جميع الحقوق محفوظة © المرفأ 2026": behind a date, or in front of the sign. */
const about = once(
  () =>
    new RegExp(`^(?=[^.!?]{0,40}${oneOf(longLists().rightsReserved)})[^.!?©]{0,40}(?:©|\\(c\\))[^.!?]{0,60}$`, 'iu'),
);
const law = once(() => new RegExp(`^${oneOf(longLists().legalese)}`, 'iu'));

/** Ids of the blocks around the end of the story that reserve rights in it. */
export const reservedRights = ({ closing }: PageLines): string[] =>
  closing(3, 10)
    .filter(
      ({ text, tag }) =>
        tag !== 'figcaption' &&
        ((text.length <= 200 && (rights().test(text) || about().test(text))) || law().test(text)),
    )
    .map(({ id }) => id);
