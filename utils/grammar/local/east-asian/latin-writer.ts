import type { PersonCredited } from '../../../model.ts';
import { nameLikeness } from '../../names/name-likeness.ts';
import { isPersonName } from '../../names/person-name.ts';

const written = /^(?<name>[\p{Script=Latin}.'’ -]{4,40}?)\s?(?:\((?<outlet>[\p{L}\p{N}&.'’ -]{2,40})\))?[\s、,/|]*$/u;

/** 'Lena Farrow(Coral Review) ' before "翻訳校正:石川ゆき": who wrote what was translated. In: NFKC text. */
export function latinWriter(before: string): PersonCredited[] {
  const { name = '', outlet } = written.exec(before)?.groups ?? {};
  return isPersonName(name, 'en') && (outlet || nameLikeness(name) > 0)
    ? [{ name, role: 'reporter', ...(outlet && { outlet }) }]
    : [];
}
