import { expect, test } from 'vitest';
import { isProse } from '../../utils/article/is-prose.ts';

const paragraph = (text: string, linkChars = 0, tag = 'p') => isProse({ text, tag, linkChars });

test.each([
  ['Latin', 'The council has voted to rebuild the old pier, and the work begins in May.'],
  ['Urdu', 'بندرگاہ کی پرانی گودی کو دوبارہ بنانے کا فیصلہ کر لیا گیا ہے، کام مئی میں شروع ہو گا۔'],
  ['Hindi', 'परिषद ने पुराने घाट को फिर से बनाने का निर्णय लिया है, और काम मई में शुरू होगा।'],
  ['Armenian', 'Խորհուրդը որոշել է վերակառուցել հին նավամատույցը, աշխատանքները կսկսվեն մայիսին։'],
  ['Burmese', 'ကောင်စီသည် ဆိပ်ကမ်းတံတားဟောင်းကို ပြန်လည်တည်ဆောက်ရန် ဆုံးဖြတ်ခဲ့ပြီး မေလတွင် စတင်မည်။'],
  ['Chinese, which says as much in a third', '市议会决定重建老码头，工程将于五月开始，预计两年完成。'],
  [
    'Thai, which has no stops',
    'สภาเมืองลงมติให้สร้างท่าเรือเก่าขึ้นใหม่ โดยงานจะเริ่มในเดือนพฤษภาคม และคาดว่าจะแล้วเสร็จภายในเวลาสองปีตามแผนเดิม',
  ],
])('a paragraph: %s', (_, text) => {
  expect(paragraph(text)).toBe(true);
});

test.each([
  ['a headline without a stop', 'The council votes to rebuild the old pier after eleven years of waiting'],
  ['a headline in Thai', 'สภาเมืองลงมติสร้างท่าเรือเก่าใหม่ เริ่มงานพฤษภาคมนี้'],
  ['a headline in Urdu', 'بندرگاہ کی پرانی گودی دوبارہ بنے گی، کام مئی میں شروع ہو گا اور دو سال چلے گا'],
  ['short, with a stop', 'The pier is open.'],
])('none: %s', (_, text) => {
  expect(paragraph(text)).toBe(false);
});

test('neither a heading nor a list of links is one', () => {
  const text = 'The council has voted to rebuild the old pier, and the work begins in May.';
  expect(paragraph(text, 0, 'h2')).toBe(false);
  expect(paragraph(text, text.length)).toBe(false);
});
