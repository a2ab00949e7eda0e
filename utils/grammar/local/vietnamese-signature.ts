import type { CreditLine } from '../../model.ts';
import { materialFrom } from '../notices/material-from.ts';
import { lexiconFor } from '../words/lexicon.ts';
import type { LocalGrammar } from './local-grammar.ts';

/** The commonest Vietnamese surnames: nine in ten people have one of them. */
const surnames =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đoàn|Trịnh|Mai|Cao|Lâm|Tạ|Trương|Lương|Đào|Hà|Tô|Thái|Châu|Quách|Vương|Kiều|Phùng|Tăng|Lưu|Chu';
/** "Nguyễn Hưng", "Trần Văn An" */
const name = `(?:${surnames})(?: \\p{Lu}\\p{Ll}{1,6}){1,3}`;
/** "Nguyễn Hưng - Phạm Dự", "Hoàng Phương (Theo Reuters, AFP)", "Trần Văn An/Báo Tin tức". */
const signature = new RegExp(
  `^(?<names>${name}(?: ?[-–,/&] ?${name}){0,3})\\.?(?: ?\\((?<theo>Theo [^()]{2,40})\\))?$`,
  'u',
);

/** "Đức Trung (Theo Hoàn Cầu)": with the source behind it a pen name will do. */
const translated = /^(?<names>\p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{1,6}){1,3}) ?\((?<theo>Theo [^()]{2,40})\)$/u;

/** "Theo Hoàng Minh (TTXVN)", "Theo Trần Văn An/VietnamPlus": who wrote it for whom. */
const ofHouse = new RegExp(
  `^Theo (?<name>${name}) ?(?:\\((?<house>[^()]{2,40})\\)|/ ?(?<paper>[^()/]{2,40}))\\.?$`,
  'u',
);

/** Vietnamese papers sign below the story with nothing but the names: a whole line, and nothing else in it. */
export const vietnameseSignature: LocalGrammar = { languages: ['vi'], people: readVietnameseSignature };

function readVietnameseSignature(text: string): CreditLine | undefined {
  const { name: author, house, paper = '' } = ofHouse.exec(text)?.groups ?? {};
  if (author) {
    const outlet = house?.split('/')[0] ?? paper;
    return { people: [{ name: author, role: 'reporter', outlet }], organizations: [outlet] };
  }
  const { names, theo = '' } = (signature.exec(text) ?? translated.exec(text))?.groups ?? {};
  return names
    ? {
        people: names.split(/ ?[-–,/&] ?/u).map((name) => ({ name, role: 'reporter' })),
        organizations: materialFrom(theo, lexiconFor('vi')),
      }
    : undefined;
}
