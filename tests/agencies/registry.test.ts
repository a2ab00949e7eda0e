import { describe, expect, test } from 'vitest';
import {
  agencyByCode,
  agencyByHost,
  agencyByName,
  agencyByPixel,
  agencyInText,
  sourceName,
} from '../../utils/agencies/find-agency.ts';

describe('agencyByName', () => {
  test.each([
    ['Associated Press', 'ap'],
    ['The Associated Press.', 'ap'],
    ['AP News', 'ap'],
    ['Related Press', 'ap'],
    ['(AFP)', 'afp'],
    ['Agence France-Presse (AFP)', 'afp'],
    ['AGENCE FRANCE–PRESSE', 'afp'],
    ['Reuters Staff', 'reuters'],
    ['Reuters Editorial', 'reuters'],
    ['Agencia EFE', 'efe'],
    ['Deutschen Presse-Agentur (dpa)', 'dpa'],
    ['DPA', 'dpa'],
    ['Von dpa', 'dpa'],
    ['PTI', 'pti'],
    ['पीटीआई', 'pti'],
    ['भाषा', 'pti-bhasha'],
    ['Bloomberg L.P.', 'bloomberg'],
    ['Business Insider Inc', 'business-insider'],
    ['F.A.Z.', 'faz'],
    ['新华社', 'xinhua'],
    ['연합뉴스', 'yonhap'],
    ['الأناضول', 'anadolu'],
    ['أ ف ب', 'afp'],
    ['РИА «Новости»', 'ria-novosti'],
    ['ΑΠΕ-ΜΠΕ', 'ana-mpa'],
    ['İhlas Haber Ajansı', 'iha'],
    ['nytimes.com', 'ny-times'],
    ['https://www.nytimes.com/', 'ny-times'],
    ['Tribune Content Agency, LLC', 'tribune-content-agency'],
    ['© 2018 Los Angeles Times', 'la-times'],
    ['Time', 'time'],
    ['The Conversation', 'the-conversation'],
  ])('%s is %s', (text, id) => {
    expect(agencyByName(text)?.id).toBe(id);
  });

  test.each([
    '',
    'Anna Holt',
    'Ani', // a girl, not ANI
    'Times',
    'Tribune',
    'Focus News',
    'Conversation Weekly',
    'pti',
    'Reuters and AP',
    'The Daily Coral',
  ])('%j is nobody', (text) => {
    expect(agencyByName(text)).toBeUndefined();
  });
});

describe('agencyByCode', () => {
  test.each([
    ['AP', 'ap'],
    ['dpa', 'dpa'],
    ['ТАСС', 'tass'],
    ['新华社', 'xinhua'],
    ['İHA', 'iha'],
    ['APA', 'apa'],
    ['CNA', 'cna-taiwan'],
  ])('%s is %s', (code, id) => {
    expect(agencyByCode(code)?.id).toBe(id);
  });

  test.each(['ap', 'Pti', 'ani', 'KXAN', 'D', 'CDU'])('%s is no code', (code) => {
    expect(agencyByCode(code)).toBeUndefined();
  });
});

describe('agencyByHost', () => {
  test.each([
    ['apnews.com', 'ap'],
    ['edition.cnn.com', 'cnn'],
    ['https://www.nytimes.com/2024/03/03/a.html', 'ny-times'],
    ['timesofindia.indiatimes.com', 'times-of-india'],
    ['finance.yahoo.com:443', 'yahoo'],
    ['g1.globo.com', 'g1'],
  ])('%s belongs to %s', (host, id) => {
    expect(agencyByHost(host)?.id).toBe(id);
  });

  test.each(['notapnews.com', 'coralcourier.example', 'localhost', '', 'globo.com'])('%j belongs to nobody', (host) => {
    expect(agencyByHost(host)).toBeUndefined();
  });
});

describe('agencyInText', () => {
  test.each([
    ['ST. JOSEPH, Mich. (AP) — The ship was found.', ['ap']],
    ['BEIRUT (Reuters/AFP) - Fuel ran short again.', ['reuters', 'afp']],
    ['Hamburg (dpa/lno) – Die Brücke bleibt gesperrt.', ['dpa']],
    ['МОСКВА, 29 июня. /ТАСС/. Мост закрыт.', ['tass']],
    ['(서울=연합뉴스) 이도흔 기자 =', ['yonhap']],
    ['[로이터=연합뉴스]', ['reuters', 'yonhap']],
    ['【テヘラン=共同】', ['kyodo']],
    ['［東京　３日　ロイター］ -', ['reuters']],
    ['ميناء إلري (أ ف ب) -', ['afp']],
    ['وقال مسؤول لرويترز إن الجسر مغلق', ['reuters']],
    ['כך נמסר לרויטרס', ['reuters']],
    ['передає Укрінформ', ['ukrinform']],
    ['Le Monde.fr avec AFP', ['le-monde', 'afp']],
    ['Spencer T. Hale, The Washington Post', ['washington-post']],
    [
      '©2025 Bloomberg L.P. Visit bloomberg.com. Distributed by Tribune Content Agency, LLC.',
      ['bloomberg', 'tribune-content-agency'],
    ],
    ['It was originally published at nytimes.com. Read it here.', ['ny-times']],
    ['Martin Falk, mit Material der dpa', ['dpa']],
    ['来源：新华网', ['xinhuanet']],
  ])('%s', (text, ids) => {
    expect(agencyInText(text).map(({ id }) => id)).toEqual(ids);
  });

  test.each([
    'PTI chairman Imran Khan spoke; AAP and BJP leaders did not.',
    'The AP government paid by UPI in the MENA region.',
    'TT, AA and CP are letters; so are UNI, EFE and STT.',
    'CCTV cameras showed the van.',
    'Time will tell, people say, and the sun rose over the guardian of the reuters.',
    'Variety is the spice of life. The conversation went on.',
    'An OEM is no SME, and HBR is not THR.',
    'Write to news@reuters.com.',
    'Antara lain karena hujan.',
    'He moved (A) and (B), (CDU) and (SPD).',
    'http://example.org/AP/story/',
  ])('%s: nobody', (text) => {
    expect(agencyInText(text)).toEqual([]);
  });
});

describe('agencyByPixel', () => {
  test.each([
    [
      'https://counter.theconversation.com/content/270911/count.gif?distributor=republish-lightbox-basic',
      'the-conversation',
      'theconversation.com',
      'https://theconversation.com/article-270911',
    ],
    [
      'https://cts.businesswire.com/ct/CT?id=smartlink&url=http%3A%2F%2Fwww.bridge.example&newsitemid=20160803006870',
      'business-wire',
      'businesswire.com',
      'https://www.businesswire.com/news/home/20160803006870/en/',
    ],
    ['https://pixel.propublica.org/pixel.js', 'propublica', 'propublica.org', undefined],
    ['https://rt.prnewswire.com/rt.gif?NewsItemId=IO12345', 'pr-newswire', 'prnewswire.com', undefined],
    [
      'https://coralcourier.example/?republication-pixel=true&post=7301&ga4=G-1',
      undefined,
      'coralcourier.example',
      'https://coralcourier.example/?p=7301',
    ],
    [
      'https://www.calmatters.org/?republication-pixel=true&post=12',
      'calmatters',
      'calmatters.org',
      'https://www.calmatters.org/?p=12',
    ],
    [
      'https://pixel.wp.com/b.gif?host=coralcourier.example&blog=123&post=7301',
      undefined,
      'coralcourier.example',
      'https://coralcourier.example/?p=7301',
    ],
  ])('%s', (src, id, host, originalUrl) => {
    const origin = agencyByPixel(src);
    expect(origin?.agency?.id).toBe(id);
    expect(origin?.host).toBe(host);
    expect(origin?.originalUrl).toBe(originalUrl);
  });

  test.each(['', 'data:image/gif;base64,R0lGOD', 'https://coralcourier.example/logo.png', 'not an address'])(
    '%j counts for nobody',
    (src) => {
      expect(agencyByPixel(src)).toBeUndefined();
    },
  );
});

describe('sourceName', () => {
  test.each([
    ['AP', 'The Associated Press'],
    ['AFP', 'Agence France-Presse'],
    ['DPA', 'dpa'],
    ['AA', 'Anadolu Ajansı'],
    ['PTI', 'Press Trust of India'],
    ['nytimes.com', 'The New York Times'],
    ['“The Coral Courier”.', 'The Coral Courier'],
    ['© 2024 The Coral Courier', 'The Coral Courier'],
    ['20 Minuten', '20 Minuten'],
  ])('%s → %s', (text, name) => {
    expect(sourceName(text)).toBe(name);
  });
});
