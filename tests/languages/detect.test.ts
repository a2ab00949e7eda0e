import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../utils/languages/detect.ts';

const english =
  'The ferry to the island was cancelled on Tuesday because of the storm, the harbour master said. Passengers who had been waiting for hours were told that they would have to stay in the town for another night, and that the company has no other ship.';
const german =
  'Die Fähre zur Insel ist am Dienstag wegen des Sturms ausgefallen, sagte der Hafenmeister. Die Passagiere, die seit Stunden gewartet hatten, mussten eine weitere Nacht in der Stadt bleiben, weil das Unternehmen kein anderes Schiff hat und auch nicht mit einem Ersatz rechnet.';
const swahili =
  'Jeshi la Polisi mkoani Pwani limefanikiwa kukamata watu saba kwa tuhuma za wizi wa mashua bandarini, kamanda wa polisi alisema jana wakati akizungumza na waandishi wa habari kuhusu operesheni hiyo iliyofanyika usiku wa kuamkia jumatatu katika kijiji cha wavuvi.';

describe('detectLanguage', () => {
  it.each([
    ['declared and right', english, 'en-GB', 'en'],
    ['nothing declared', german, undefined, 'de'],
    ['the theme declares English', german, 'en-US', 'de'],
    ['unlisted language is believed', swahili, 'sw', 'sw'],
    ['unlisted language under a theme in English', swahili, 'en-US', 'und'],
    ['too short to contradict', 'Zurück', 'en', 'en'],
    ['too short to tell', 'Zurück', undefined, 'und'],
    ['no letters', '12:30 — 14', 'fr-FR', 'fr'],
    ['nothing at all', '', '', 'und'],
    ['nonsense declared', german, 'english (us)', 'de'],
    ['underscore', english, 'en_US', 'en'],
    ['Hangul', '항구에서 여객선 운항이 중단됐다', 'en', 'ko'],
    ['kana among Han', '港でフェリーが欠航した', undefined, 'ja'],
    [
      'kana among the names of products',
      '「Tolland Core」は、「Debian」など、さまざまなものが動作するボードだという',
      'en',
      'ja',
    ],
    ['a Chinese saying in English', `${english} 一帆风顺, as they say.`, undefined, 'en'],
    ['Han', '港口渡轮停航，乘客滞留', 'en-US', 'zh'],
    ['Cantonese stays', '港口渡輪停航，乘客滯留', 'yue', 'yue'],
    ['Hebrew', 'המעבורת בוטלה בגלל הסערה', undefined, 'he'],
    ['Devanagari', 'तूफान के कारण फेरी रद्द', 'en', 'hi'],
    ['Marathi is believed', 'वादळामुळे फेरी रद्द झाली', 'mr', 'mr'],
    ['Greek', 'Το πλοίο ακυρώθηκε λόγω της καταιγίδας', undefined, 'el'],
    ['Thai', 'เรือข้ามฟากหยุดให้บริการ', undefined, 'th'],
    ['Persian letters', 'کشتی‌های گشتی به بندر چابهار رسیدند و پهلو گرفتند', undefined, 'fa'],
    ['Urdu letters', 'لڑکے بندرگاہ میں ہیں اور ٹکٹ نہیں ہے', undefined, 'ur'],
    ['Arabic', 'ألغيت رحلة العبارة إلى الجزيرة بسبب العاصفة في الميناء على الساحل من قبل', undefined, 'ar'],
    ['Ukrainian letters', 'Пором скасували через шторм, їхні пасажири чекають', undefined, 'uk'],
    [
      'Russian',
      'Паром на остров отменили из-за шторма, и пассажиры не могут уехать, но это не всё, что они хотели',
      undefined,
      'ru',
    ],
    [
      'Norwegian under its newer tag',
      'Fergen er innstilt på grunn av stormen, og det er ikke mange som vil til øya, men de har ventet siden i går fordi de ikke kan reise med et annet skip',
      'nb-NO',
      'nb',
    ],
  ])('%s', (_, text, declared, language) => {
    expect(detectLanguage(text, declared)).toBe(language);
  });

  it('gives a tag for any string', () => {
    const anyText = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 })
      .map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(anyText, anyText, (text, declared) => {
        expect(detectLanguage(text, declared)).toMatch(/^[a-z]{2,3}$/);
      }),
    );
  });
});
