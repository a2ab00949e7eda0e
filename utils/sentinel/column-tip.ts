import type { Hearsay } from '../model.ts';
import type { ColumnLines } from './column.ts';

/** What a column says where one says that a text came from elsewhere: at its start, at its end, in short lines around it. */
export function columnTip<Line extends { text: string }>(
  { near: [before = [], inside = [], after = []], prose }: Omit<ColumnLines<Line>, 'weight'> = { near: [], prose: [] },
  isCaption: (line: Line) => boolean,
): Pick<Hearsay, 'starts' | 'ends' | 'short'> {
  return {
    starts: prose.slice(0, 4).map(({ text }) => text.slice(0, 110)),
    ends: prose.slice(-3).map(({ text }) => text.slice(-110)),
    short: [[...before, ...prose.slice(0, 2)], inside, [...prose.slice(-2), ...after]].map((lines) =>
      lines
        .filter((line) => !isCaption(line))
        // a paragraph may end in lines of its own
        .flatMap(({ text }) => (fits(text) ? text : text.split('\t').slice(-3)))
        .filter(fits),
    ),
  };
}

const fits = ({ length }: string) => length < 300;
