import type { Column } from './column.ts';
import { agency, agencyCell, notices, pictures, sourceLabel } from './wordings.ts';

/** Whether a name is the page's own site. */
export type IsOwn = (name: string) => boolean;

/** How a story that an agency sent begins. */
const opening = [
  // "VENICE, Italy (AP) —", "Roma, 3 mar. (askanews) -", "Berlin (dpa/tmn) -"
  '[^(（[]{0,70}[(（[]\\s?©?([^()（）[\\]:;!?]{2,30}?)\\s?[)）\\]][.\\s]{0,2}[—–"।:：-]',
  // "TORONTO, March 3, 2024 /CNW/ -"
  '[^/.(]{0,50}/\\s?(\\p{L}[^/]{1,30})\\s?/',
  // "(CNN) The", "(서울=연합뉴스)", "【テヘラン=共同】", "（新华社北京3月3日电）"
  '[(（【[](\\p{Lu}{2,}|[^)）】\\]]{1,20}[=＝][^)）】\\]]{1,12}|[^)）】\\]]{0,24}[电電讯訊])[)）】\\]]',
  // "新华社北京3月3日电", "中新网3月3日讯"
  '.{0,8}?([\\u4e00-\\u9fff]{1,5}[社网網]).{0,16}?[电電讯訊]',
  // "AFP | 3 May", "Reuters - The", "МОСКВА, 3 мар — РИА Новости."
  `(?:[^.(]{3,40}[—–-] ?)?(${agency})[^.:|—–-]{0,20}(?:[.:|]|\\s[—–-])`,
].join('|');

/** How it ends: "(dpa)", "(KR mit dpa)", "(ANSA).", "/ANI", "– PTI", "…of peace. EFE" */
const ending = `[(（[/](?:[^()]{2,30}?[/, ] ?)?(${agency})[^()[\\]]{0,20}[)）\\]]?\\.?$|[—–\\-/|.”"»] ?(${agency})\\.?$`;

/** What parts the cells of a line; not the stroke behind or before a person, who took a picture: "Ana Ruiz/AFP". */
const cells =
  /[\t|•·,;()（）–—:：]|\s[-/]\s|(?<!\p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll}{1,20} ?)\/(?!\p{Lu}\p{Ll}{1,20} )|\s(?:and|und|et|y|e|with|avec|mit|con|from)\s/u;

/**
 * Whether a column says that its text, or a part of it, came from elsewhere. Only where such words stand: at the start of one of
 * the first paragraphs, at the end of one of the last, in a short line around them.
 */
export function hasPlacedSign<Line extends { text: string }>(
  { near, prose }: Column<Line>,
  isCaption: (line: Line) => boolean,
  isOwn: IsOwn,
): boolean {
  const picture = new RegExp(pictures, 'i');
  /** The pattern's last group that took part is who is named; behind words about a picture it is who took it. */
  const has = (pattern: string, texts: string[]) => {
    const expression = new RegExp(pattern, 'u');
    return texts.some((text) => {
      const found = expression.exec(text);
      return found && !isOwn(found.findLast(Boolean) ?? '') && !picture.test(text.slice(0, found.index));
    });
  };
  const texts = prose.map(({ text }) => text);
  // a paragraph, or a line, may end in lines of its own
  const short = [
    ...near.flatMap((line) => (isCaption(line) ? [] : line.text)),
    ...texts.slice(0, 2),
    ...texts.slice(-2),
  ]
    .flatMap((text) => [text, ...text.split('\t').slice(-3)])
    .filter((text) => text.length < 300);
  return (
    has(`^(?:${opening})`, texts.slice(0, 4)) ||
    has(ending, texts.slice(-3)) ||
    has(notices, short) ||
    has(`(?:^|\\s)[([（]?(?:${sourceLabel})(?:\\s?[:：•]|\\t)\\s?([^:：\\t]{2,60})`, short) ||
    has(
      agencyCell,
      short.flatMap((text) =>
        text.length > 110 || picture.test(text) ? [] : text.split(cells).map((cell) => cell.trim()),
      ),
    )
  );
}
