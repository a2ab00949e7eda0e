import type { PersonCredited, Role } from '../../../model.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { isKoreanName } from './korean-names.ts';

/** What they did, as it stands before their names without a colon. */
const roles: Record<string, Role> = {
  글: 'reporter',
  취재: 'reporter',
  정리: 'reporter',
  인터뷰: 'reporter',
  사진: 'photographer',
  영상: 'producer',
  그래픽: 'producer',
};
const words = Object.keys(roles).join('|');
/** "글 · 정리 남궁보라", "사진 황보석"; a line may have a colon for the first dot by now. */
const part = new RegExp(
  `^(${words})(?: ?[·ㆍ/,&:] ?(?:${words}))* ?[ ·ㆍ] ?(\\p{Script=Hangul}{2,4}(?:[ ·ㆍ,]{1,2}\\p{Script=Hangul}{2,4}){0,3})$`,
  'u',
);
/** Parts stand behind a slash or a bar, or straight before the next word: "글 김서연 사진 박지훈". */
const joint = new RegExp(
  `(?<!(?:^|[ ·ㆍ/|])(?:${words})) ?[/|] ?(?=(?:${words})[ ·ㆍ])|(?<![·ㆍ/,&:]) (?=(?:${words}) )`,
  'u',
);
const longestLine = 80;

/**
 * Korean credits that magazines print as a line of roles and names: "글 · 정리 남궁보라 / 사진 황보석 / 영상 이솔". The line holds nothing
 * else, or it is none of these; who took a picture without anybody having written signs no story.
 */
export function koreanRoles(line: string, lexicon: Lexicon): PersonCredited[] {
  if (line.length > longestLine) return [];
  const read = line.split(joint).map((text) => part.exec(text.trim()));
  const people = read.flatMap((match): PersonCredited[] => {
    const [, word = '', names = ''] = match ?? [];
    return names
      .split(/[ ·ㆍ,]/u)
      .filter(Boolean)
      .map((name) => ({ name, role: roles[word] ?? 'reporter' }));
  });
  const isWhole = read.every(Boolean) && people.every(({ name }) => isKoreanName(name, lexicon));
  return isWhole && people.some(({ role }) => role === 'reporter') ? people : [];
}
