import { expect, test } from 'vitest';
import { parseLine } from '../../../utils/grammar/parse-line.ts';
import { splitGluedCredit } from '../../../utils/grammar/split-glued-credit.ts';
import type { Where } from '../../../utils/model.ts';
import { showPeople } from '../show.ts';

const read = (where: Where, text: string) => showPeople(parseLine(text, { where, language: 'ja' }));

test.each([
  ['【ニューヨーク＝甲野一郎、乙川花子】国連総会は', '甲野一郎@ニューヨーク; 乙川花子@ニューヨーク', 'ニューヨーク'],
  ['【北京・甲野一郎】中国政府は', '甲野一郎@北京', '北京'],
  ['【ワシントン甲野一郎】米政府は', '甲野一郎@ワシントン', 'ワシントン'],
  ['【ワシントン甲野一郎、北京・乙川花子】米中は', '甲野一郎@ワシントン; 乙川花子@北京', 'ワシントン'],
  ['【ソウル共同＝甲野一郎】韓国政府は', '甲野一郎@ソウル', 'ソウル'],
  ['【モスクワ支局・甲野一郎】ロシアの', '甲野一郎@モスクワ', 'モスクワ'],
  ['【パリ支局＝乙川花子】フランスの', '乙川花子@パリ', 'パリ'],
  ['《ロンドン＝甲野一郎》英国の', '甲野一郎@ロンドン', 'ロンドン'],
  ['【ロサンゼルス（米カリフォルニア州）＝甲野一郎】', '甲野一郎@ロサンゼルス', 'ロサンゼルス'],
  ['【ワシントン＝甲野一郎、ニューヨーク＝乙川花子】', '甲野一郎@ワシントン; 乙川花子@ニューヨーク', 'ワシントン'],
  ['【大阪・関西万博】会場では', '', undefined],
  ['【日本・韓国】両政府は', '', undefined],
  ['【サッカー日本代表】監督は', '', undefined],
  ['【東京・新宿】歌舞伎町で', '', undefined],
  ['【新型コロナ】感染者数は', '', undefined],
  ['【速報＝株価急落】東京市場は', '', undefined],
])('a Japanese dateline: %s', (text, people, place) => {
  const line = parseLine(text, { where: 'dateline', language: 'ja' });
  expect([showPeople(line).replaceAll('/reporter', ''), line.dateline?.place]).toEqual([people, place]);
});

test.each([
  ['（ロンドン＝甲野一郎）', '甲野一郎/reporter@ロンドン'],
  ['（甲野一郎）', '甲野一郎/reporter'],
  ['（阿部悠斗）', '阿部悠斗/reporter'],
  ['（原誠司）', '原誠司/reporter'],
  ['【ワシントン甲野一郎】', '甲野一郎/reporter@ワシントン'],
  ['（ワシントン＝甲野一郎、北京＝乙川花子）', '甲野一郎/reporter@ワシントン; 乙川花子/reporter@北京'],
  ['（パリ支局　甲野一郎）', '甲野一郎/reporter@パリ'],
  ['（文・甲野一郎、写真・乙川花子）', '甲野一郎/reporter'],
  ['（経済部　甲野一郎）', '甲野一郎/reporter'],
  ['（ロイター　甲野一郎記者、翻訳：乙川花子）', '甲野一郎/reporter; 乙川花子/translator'],
  ['（敬称略）', ''],
  ['（写真上）', ''],
  ['（単位＝百万円）', ''],
  ['（肩書＝当時）', ''],
  ['（千葉県内）', ''],
  ['（福島第一）', ''],
  ['（日本史）', ''],
  ['（原文のまま）', ''],
  ['（東海大相模）', ''],
  ['（前年同期比）', ''],
  ['（経済部）', ''],
  ['（俳優・甲野一郎）', ''],
  ['（モデル甲野花子）', ''],
])('a Japanese name in brackets at the end of the story: %s', (bracket, people) => {
  const glued = splitGluedCredit(`両首脳は会談で合意したと述べた。${bracket}`, 'ja');
  expect(glued ? read('tail', glued.credit) : '').toBe(people);
});

test.each([
  ['文●オカモト／海角編集部', 'オカモト/reporter'],
  ['文●甲野一郎／海角編集部　編集●乙川花子', '甲野一郎/reporter; 乙川花子/editor'],
  ['文■甲野一郎', '甲野一郎/reporter'],
  ['取材・文◎甲野一郎 撮影◎乙川花子', '甲野一郎/reporter'],
  ['TEXT◎甲野一郎 PHOTO◎乙川花子', '甲野一郎/reporter'],
  ['■取材・文／甲野一郎', '甲野一郎/reporter'],
  ['取材・文＝甲野一郎（ライター）', '甲野一郎/reporter'],
  ['文／編集部・甲野一郎', '甲野一郎/reporter'],
  ['Text：みやもと', 'みやもと/reporter'],
  ['文：スタッフ', ''],
  ['文：ロイター', ''],
])('a bullet behind a Japanese label is its colon: %s', (text, people) => {
  expect(read('byline', text)).toBe(people);
});

test.each([
  ['冨名腰隆', '冨名腰隆/reporter'],
  ['島津健吾', '島津健吾/reporter'],
  ['甲野 一郎 2031年5月6日 06:00', '甲野 一郎/reporter'],
  ['2031/05/06 06:00 甲野 一郎', '甲野 一郎/reporter'],
  ['2031年5月6日 10時15分 公開 [甲野一郎，海角メディア]', '甲野一郎/reporter#海角メディア'],
  ['甲野一郎：ジャーナリスト', '甲野一郎/reporter'],
  ['甲野一郎 | ライター', '甲野一郎/reporter'],
  ['経済ジャーナリスト 甲野一郎', '甲野一郎/reporter'],
  ['海角新聞 甲野一郎', '甲野一郎/reporter#海角新聞'],
  ['《甲野 一郎》', '甲野 一郎/reporter'],
  ['by 甲野一郎', '甲野一郎/reporter'],
  ['2031年2月13日 Masami Negita', 'Masami Negita/reporter'],
  ['次回掲載', ''],
  ['株価急落', ''],
  ['山口組長', ''],
  ['石川県の文化', ''],
  ['中野区 子ども', ''],
])('a Japanese byline: %s', (text, people) => {
  expect(read('byline', text)).toBe(people);
});
