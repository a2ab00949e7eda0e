import { agencyByCode } from '../agencies/find-agency.ts';
import type { Sign } from '../model.ts';
import type { PageLines } from './page-lines.ts';
import { sign } from './sign.ts';

/** The last paragraph may carry the agency's mark at its end: "… sagte ein Sprecher. (FR mit dpa)", "… siger hun. /ritzau/", "… said. – BERNAMA". */
export function gluedSignatures({ closing }: PageLines): Sign[] {
  return closing(2, 1).flatMap(({ id, text }) => {
    const bracket =
      /[.!?…”"»]\s*([(（][^()（）]{2,40}[)）]|\/[^/]{2,20}\/|[–—-]{1,2}\s?\p{Lu}[\p{L}/]{1,20})[\s.]*$/u.exec(
        text,
      )?.[1];
    if (!bracket || text.length < 80) return [];
    const organizations = bracket.split(/[\s/,+()（）–—-]+/).filter((word) => agencyByCode(word)?.kind === 'wire');
    return organizations.map((named) =>
      sign('signature', bracket, { block: id, line: { people: [], organizations }, named }),
    );
  });
}
