import { describe, expect, test } from 'vitest';
import { findNotices } from '../../utils/evidence/find-notices.ts';
import { pageLines } from '../../utils/evidence/page-lines.ts';
import { type Line, plainArticle } from '../pages/plain-article.ts';
import { paragraphs } from '../pages/story.ts';

const away = 'https://coral.example/2026/breakwater-vote';
const housesIn = (
  language: string,
  line: Line,
  where: 'head' | 'body' | 'tail' = 'tail',
  siteName = 'The Pelican Post',
) => {
  const page = plainArticle({
    language,
    metadata: { siteName },
    [where]: where === 'body' ? [line, ...paragraphs] : [line],
  });
  return findNotices(pageLines(page)).flatMap(({ named, url }) => named ?? url ?? []);
};
const linked = (text: string, words: string): Line => ({ text, links: [{ text: words, href: away }] });

describe('a statement is understood however it is put', () => {
  test.each<[language: string, text: string, house: string]>([
    ['ar', 'أعيد نشر هذا المقال من «صحيفة المرجان»', 'صحيفة المرجان'],
    ['cs', 'Text zveřejňujeme se svolením redakce „Korálové listy“.', 'Korálové listy'],
    ['da', 'Artiklen er bragt med tilladelse fra Koral Avis.', 'Koral Avis'],
    ['de', 'Der Text ist mit Erlaubnis nachgedruckt aus dem „Rheinthaler Bote“', 'Rheinthaler Bote'],
    ['en', 'This story was shared with us by our media partner, the Coral Courier, last week.', 'Coral Courier'],
    ['es', 'Texto de nuestro medio aliado La Voz del Coral.', 'La Voz del Coral'],
    ['es', 'Reproducido con permiso de La Voz del Coral.', 'La Voz del Coral'],
    ['it', 'Per gentile concessione della “Gazzetta Corallina”', 'Gazzetta Corallina'],
    ['pl', 'Przedruk za zgodą redakcji „Rafa”.', 'Rafa'],
    ['ru', 'Материал печатается с разрешения редакции «Рифовые вести».', 'Рифовые вести'],
    ['uk', 'Матеріал передруковано з дозволу редакції «Рифові вісті».', 'Рифові вісті'],
    ['sv', 'Artikeln återpubliceras från Korall Tidning.', 'Korall Tidning'],
    ['en', 'This is an abridged version of an essay in the Coral Courier.', 'Coral Courier'],
    ['en', 'A longer version of this column ran in the Coral Courier.', 'Coral Courier'],
    ['de', 'Gekürzte Fassung einer Analyse aus dem „Rheinthaler Bote“', 'Rheinthaler Bote'],
    ['de', 'Aus dem Dänischen von Ida Holm. Das Original stammt von „Koral Avis“', 'Koral Avis'],
    ['fr', 'Ce récit est extrait d’une enquête du «\u00a0Courrier du Corail\u00a0»', 'Courrier du Corail'],
    ['uk', 'Інтерв’ю публікується з люб’язного дозволу видання «Рифові вісті»', 'Рифові вісті'],
    ['pl', 'Skrócona wersja eseju z pisma „Rafa”', 'Rafa'],
    ['ru', 'Колонка печатается с любезного разрешения «Рифовые вести»', 'Рифовые вести'],
    ['zh', '本文节选自《珊瑚日报》', '珊瑚日报'],
  ])('%s: %s', (language, text, house) => expect(housesIn(language, text)).toContain(house));

  test.each<[language: string, line: Line]>([
    ['fr', linked('Un article de notre partenaire Corail', 'Corail')],
    ['nl', linked('Een verhaal van onze partner Corail', 'Corail')],
    ['hu', linked('Ez a cikk a Corail engedélyével jelent meg', 'Corail')],
    ['pt', linked('Texto do nosso parceiro Corail', 'Corail')],
    ['tr', linked('Bu yazı Corail izniyle yayımlandı', 'Corail')],
    ['cs', linked('Úryvek z delší eseje, kterou vydal Corail', 'Corail')],
    ['da', linked('Klummen er hentet fra Corail', 'Corail')],
    ['nl', linked('Dit onderzoek is gemaakt door Corail en wordt gratis gedeeld', 'Corail')],
    ['it', linked('Traduzione dal danese. L’originale è apparso su Corail', 'Corail')],
    ['no', linked('Intervjuet sto først i Corail', 'Corail')],
    ['fi', linked('Kolumni on lainattu Corail toimituksen suostumuksella', 'Corail')],
    ['hu', linked('A riport rövidített változata, az eredeti a Corail oldalán jelent meg', 'Corail')],
    ['id', linked('Wawancara ini disadur dari Corail', 'Corail')],
    ['ko', linked('이 칼럼은 Corail 에서 발췌했습니다', 'Corail')],
  ])('%s: of a house that no form tells, the link does', (language, line) => {
    expect(housesIn(language, line)).toEqual(['Corail']);
    expect(housesIn(language, (line as { text: string }).text)).toEqual([]);
  });
});

describe('not a copy', () => {
  test.each<[what: string, language: string, line: Line, site?: string]>([
    ['printed elsewhere later', 'en', linked('This article was reprinted on coral.example.', 'coral.example')],
    ['what happened first', 'vi', linked('Sự kiện này lần đầu được tổ chức ở Corail', 'Corail')],
    ['what comes next of a series', 'ja', 'この記事は連載「坂の町を歩く」の第4回です。次回は6月3日に公開予定です。'],
    ['who wrote first of it', 'de', linked('Zuerst hatte Corail über die Fusion berichtet.', 'Corail')],
    ['the same', 'sv', linked('Först skrev Corail om köpet.', 'Corail')],
    ['what a survey was', 'en', linked('The survey was first reported by Corail.', 'Corail')],
    ['what somebody wrote', 'da', linked('Ida Holm har tidligere skrevet for Corail.', 'Corail')],
    [
      'far from a link, too',
      'en',
      linked(`This story was shared ${'by many and liked by more '.repeat(3)} Corail`, 'Corail'),
    ],
    ['printed elsewhere later', 'de', linked('Der Artikel wurde im Korallen-Bote nachgedruckt.', 'Korallen-Bote')],
    [
      'what the house did first',
      'es',
      'Este artículo fue el primero en informar del caso, según reconoció El Diario del Coral.',
    ],
    [
      'another sentence',
      'it',
      'Articolo aggiornato. Il piano era stato originariamente mostrato dalla Gazzetta Corallina.',
    ],
    ['far from the words', 'nl', 'Dit artikel is eerder vandaag aangevuld met een reactie van Koraal Dagblad.'],
    ['a partner of something else', 'de', 'Das Fest wird von unserem Medienpartner Rheinthaler Bote gezeigt.'],
    ['a partner of something else', 'it', 'Ogni domenica in edicola con il nostro partner Gazzetta Corallina.'],
    ['leave for something else', 'fi', 'Silta rakennettiin Rannikon Uutiset -säätiön luvalla.'],
    ['somebody’s leave who is no house', 'ru', 'Материал печатается с разрешения родителей Анны.'],
    ['rights', 'en', 'Content licensed from the Coral Courier. All rights reserved.'],
    ['the site itself', 'pl', 'Przedruk za zgodą redakcji „Rafa Dziś”.', 'Rafa Dziś'],
    ['the site in another case', 'ru', 'Материал печатается с разрешения редакции «Рифовых вестей».', 'Рифовые вести'],
    ['no house', 'es', 'Texto de nuestro socio.'],
    ['a long text', 'pl', `Przedruk za zgodą redakcji „Rafa”${' x'.repeat(140)}.`],
  ])('%s, %s: %s', (_what, language, line, site) => expect(housesIn(language, line, 'tail', site)).toEqual([]));

  test('in the middle of the story', () => {
    const line = linked('Przedruk za zgodą „Rafa”', 'Rafa');
    expect(housesIn('pl', line, 'body')).toEqual([]);
    expect(housesIn('pl', line, 'head')).toEqual(['Rafa']);
  });
});

describe('the way to the original', () => {
  test.each<[language: string, line: Line, name: string]>([
    ['de', linked('Den ganzen Artikel lesen auf Rheinthaler Bote', 'Rheinthaler Bote'), 'Rheinthaler Bote'],
    ['ru', linked('Читать полностью на сайте Рифовые вести', 'Рифовые вести'), 'Рифовые вести'],
    ['sv', linked('Läs hela artikeln i Korall Tidning', 'Korall Tidning'), 'Korall Tidning'],
    ['tr', linked('Haberin devamı Mercan Gazetesi', 'Mercan Gazetesi'), 'Mercan Gazetesi'],
    ['vi', linked(`Link gốc: ${away}`, away), away],
    ['zh', { text: `原文链接：${away}`, links: [{ text: away, href: away }] }, away],
  ])('%s: %s', (language, line, name) => expect(housesIn(language, line)).toEqual([name]));
});

describe('labels', () => {
  test.each<[language: string, line: Line, house: string]>([
    ['ru', linked('Взято с Рифовые вести', 'Рифовые вести'), 'Рифовые вести'],
    ['nl', 'Overgenomen uit Koraal Dagblad', 'Koraal Dagblad'],
    ['ko', '기사제공 산호일보', '산호일보'],
    ['he', linked('מקור: קול השונית', 'קול השונית'), 'קול השונית'],
    ['it', 'Riproduzione riservata © Copyright ANSA', 'ANSA'],
    ['ko', 'c 뉴시스. 무단전재 및 재배포 금지', '뉴시스'],
    ['hi', 'यह खबर पीटीआई-भाषा से है, इसे हमारी टीम ने संपादित नहीं किया है', 'PTI Bhasha'],
  ])('%s: %s', (language, line, house) => expect(housesIn(language, line)).toEqual([house]));

  test('a label goes on in a sentence', () => expect(housesIn('no', 'Hentet fra kommunens egne tall')).toEqual([]));
});
