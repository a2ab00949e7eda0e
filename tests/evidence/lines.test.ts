import { describe, expect, test } from 'vitest';
import { linesOf } from '@/utils/evidence/lines';
import { block } from '../pages/blocks';

const blocksOf = (texts: readonly string[]) =>
  texts.map((text, i) => block(text, { id: `b${i}`, zone: 'head', tag: 'div', prose: false }));

describe('lines as a reader sees them', () => {
  test.each([
    ['en', ['By', 'Jim Rutter', ',', 'Lisa Lang', 'and', 'Rui Sá'], ['By Jim Rutter , Lisa Lang and Rui Sá']],
    ['pl', ['Źródło:', 'PAP'], ['Źródło: PAP']],
    ['zh', ['来源：新华网作者：温若霞'], ['来源：新华网', '作者：温若霞']],
    ['zh', ['作者：小明责任编辑：小红'], ['作者：小明', '责任编辑：小红']],
    ['hi', ['Publish Date: 3 March Author: Anna Holt'], ['Publish Date: 3 March', 'Author: Anna Holt']],
    ['de', ['Weitere Quellen • AFP'], ['Weitere Quellen: AFP']],
    ['en', ['World', 'Port Ellery votes to rebuild'], ['World', 'Port Ellery votes to rebuild']],
    ['en', ['Jim Rutter', 'Lisa Lang'], ['Jim Rutter', 'Lisa Lang']],
    ['en', ['Image credit: AGN/Ben Mallory'], ['Image credit: AGN/Ben Mallory']],
    ['de', ['Bild Quelle: AGN', 'Mehr'], ['Bild Quelle: AGN', 'Mehr']],
    ['en', ['Author(s)', 'Ana Ruiz'], ['Authors: Ana Ruiz']],
    ['de', ['Autor(in)', 'Ana Ruiz', 'Mehr'], ['Autorin: Ana Ruiz', 'Mehr']],
    ['en', ['Ana Ruiz', 'Reporter', 'Leo Sand', 'Photographer'], ['Ana Ruiz, Reporter', 'Leo Sand, Photographer']],
    ['fi', ['Ida Holm', 'Toimittaja', 'Lue myös'], ['Ida Holm, Toimittaja', 'Lue myös']],
    ['en', ['Reporter', 'Ana Ruiz', 'Photographer', 'Leo Sand'], ['Reporter: Ana Ruiz', 'Photographer', 'Leo Sand']],
    ['en', ['Ana Ruiz', 'Reporter', 'Leo Sand', 'Harbour'], ['Ana Ruiz', 'Reporter: Leo Sand', 'Harbour']],
    ['tr', ['Haber: Nur SarıKamera: Ada Alp'], ['Haber: Nur Sarı Kamera: Ada Alp']],
    ['en', ['Notes of LeMond: a ride'], ['Notes of LeMond: a ride']],
    ['ko', ['김하나 기자hana@sanho.example'], ['김하나 기자 hana@sanho.example']],
    ['zh', ['記者：陳小明 | 編輯：林小紅'], ['記者：陳小明', '編輯：林小紅']],
    ['fi', ['Lue koko juttu: Korallisanomat'], ['Lue koko juttu: Korallisanomat']],
    ['zh', ['原文：珊瑚晚报'], ['原文：珊瑚晚报']],
    ['tr', ['Ada Alp haber: Nur Sarı'], ['Ada Alp', 'haber: Nur Sarı']],
    ['en', ['By', 'jump to comments'], ['By jump to comments']],
    // who wrote it took the pictures as well
    ['fr', ['Texte/photos : Ana Ruiz'], ['Texte : Ana Ruiz']],
    ['de', ['Foto und Text: Ana Ruiz'], ['Text: Ana Ruiz']],
    ['pl', ['Tekst + zdjęcia: Ana Ruiz'], ['Tekst: Ana Ruiz']],
    ['de', ['Text/Druck: Ana Ruiz'], ['Text/Druck: Ana Ruiz']],
    ['fa', ['گفت\u200cوگو با ما: شیرین تابنده\u200cفر'], ['گفتوگو با ما: شیرین تابنده\u200cفر']],
    // the end of a longer label
    ['sv', ['Bokens författare: Ana Ruiz'], ['Bokens författare: Ana Ruiz']],
    ['ru', ['Издатель: Ана Руис | Главный редактор: Лев Санд'], ['Издатель: Ана Руис | Главный редактор: Лев Санд']],
    ['pl', ['Autor: asty źródło: PAP'], ['Autor: asty', 'źródło: PAP']],
  ])('%s: %j', (language, texts, lines) => {
    expect(linesOf(blocksOf(texts), language).map(({ text }) => text)).toEqual(lines);
  });

  test('a label opens a list', () => {
    const [label, ...items] = blocksOf(['Authors', 'Ana Ruiz', 'Leo Sand', 'Related']);
    const listed = items.map((item, i) => ({ ...item, tag: 'li', box: i + 1 }));
    const last = listed.pop() as (typeof listed)[number];
    const lines = linesOf([label as (typeof items)[number], ...listed, { ...last, tag: 'h2' }], 'en');
    expect(lines.map(({ text }) => text)).toEqual(['Authors: Ana Ruiz, Leo Sand', 'Related']);
  });

  test('a line is known by the block that it begins in', () => {
    expect(linesOf(blocksOf(['World', 'By', 'Jim Rutter']), 'en').map(({ block }) => block)).toEqual(['b0', 'b1']);
  });
});
