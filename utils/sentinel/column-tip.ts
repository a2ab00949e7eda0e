import type { Hearsay } from '../model.ts';
import type { ColumnLines } from './column.ts';

/** What a column says where one says that a text came from elsewhere: at its start, at its end, in short lines around it. */
export function columnTip<Line extends { text: string }>(
  { near, prose }: Pick<ColumnLines<Line>, 'near' | 'prose'> = { near: [], prose: [] },
  isCaption: (line: Line) => boolean,
): Pick<Hearsay, 'starts' | 'ends' | 'short'> {
  const texts = prose.map(({ text }) => text);
  return {
    starts: texts.slice(0, 4).map((text) => text.slice(0, 110)),
    ends: texts.slice(-3).map((text) => text.slice(-110)),
    // a paragraph, or a line, may end in lines of its own
    short: [
      ...near.filter((line) => !isCaption(line)).map(({ text }) => text),
      ...texts.slice(0, 2),
      ...texts.slice(-2),
    ]
      .flatMap((text) => (text.includes('\t') ? [text, ...text.split('\t').slice(-3)] : text))
      .filter((text) => text.length < 300),
  };
}
