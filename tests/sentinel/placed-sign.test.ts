import { describe, expect, test } from 'vitest';
import { agencies } from '@/utils/agencies/all-agencies';
import { soundsCopied } from '@/utils/desk/hear-tip';
import { languages } from '@/utils/languages/language-for';
import type { Hearsay } from '@/utils/model';
import { columnTip } from '@/utils/sentinel/column-tip';
import { columnSays } from '@/utils/sentinel/placed-sign';
import { isWorthAsking } from '@/utils/sentinel/worth-asking';

const plain =
  'The council voted on Tuesday to close the old bridge for repairs until the spring, officials said after the vote.';

interface Parts {
  /** Short lines around the story. */
  near?: string[];
  prose?: string[];
  /** Whom the head of the page credits. */
  credited?: string[];
}

const head = { credited: [], origins: [], own: [], links: [] };
/** All languages are here. */
const noLanguage = () => Promise.reject(new Error('no language'));
const lines = (texts: string[]) => texts.map((text) => ({ text }));

/** What the background concludes, where the sentinel asks it. */
async function hasSign({ near = [], prose = [plain], credited = [] }: Parts, own = 'courier'): Promise<boolean> {
  const said = { ...head, credited, ...columnTip({ near: [[], [], lines(near)], prose: lines(prose) }, () => false) };
  const isPlain = columnSays(said, (name) => name.toLowerCase().includes(own));
  // The sentinel sees less exactly, but it must see whatever the background would.
  if (isPlain) expect(isWorthAsking(said), [...near, ...prose].join('\n')).toBe(true);
  const named = { ...said, own: [['og:site_name', `The ${own}`]] satisfies Hearsay['own'] };
  return (
    isPlain || (isWorthAsking(said) && (await soundsCopied(named, 'https://www.courier.example/bridge', noLanguage)))
  );
}

describe('a story that was taken from elsewhere says so', () => {
  test.each([
    'HARBOUR CITY, Ohio (AP) — The bridge was closed.',
    'Nordstadt (dpa/lno) - Die Brücke ist gesperrt.',
    'Portovecchio, 3 mar. (askanews) - Il ponte è chiuso.',
    'Puerto Claro, 7 oct (EFE).- El puente está cerrado.',
    'TORONTO, March 3, 2024 /CNW/ - The bridge was closed.',
    'PORTO NOVO, Brasil--(BUSINESS WIRE)--A ponte fechou.',
    '(CNN) The bridge was closed.',
    '（新华社新城3月3日电）大桥关闭。',
    '新华社新城3月3日电 大桥关闭。',
    '(서울=연합뉴스) 다리가 폐쇄됐다.',
    '【北京＝共同】橋が閉鎖された。',
    'НОВГРАД, 3 мар — РИА Новости. Мост закрыт.',
    'नवनगर, चार सितंबर (भाषा)। पुल बंद।',
    'AFP - Le pont est fermé.',
  ])('at the start of a paragraph: %s', async (text) => {
    expect(await hasSign({ prose: [text, plain] })).toBe(true);
  });

  test.each([
    'so the bridge stays closed until the spring. (ANSA)',
    'die Brücke bleibt bis zum Frühjahr gesperrt. (dpa)',
    'hieß es aus dem Rathaus. (KN mit dpa)',
    'so the bridge stays closed. – PTI',
    'el puente seguirá cerrado. EFE',
    'le pont restera fermé.\t(ats/nxp)',
    'le pont restera fermé.\tLe Messager avec AFP\tPartager',
  ])('at its end: %s', async (end) => {
    expect(await hasSign({ prose: [plain, plain, `${plain} ${end}`] })).toBe(true);
  });

  test.each([
    'Reuters',
    'By Ana Ruiz,\tAssociated Press',
    'von\tdpa',
    'det/dpa',
    'AFP 28 avril 2031 à 06:43',
    'AP Entertainment Writer',
    'Agencies',
    'por Agencias',
    'PTI\tNavnagar',
    'Le Messager avec AFP',
    '来源：新都网',
    'Źródło:\tPAP',
    'Fuente: El Heraldo',
    '(Reporting by Ana Ruiz; editing by Tom Hill)',
    'This article originally appeared on The Lighthouse.',
    'The post Bridge Closed appeared first on The Lighthouse.',
    'Read the original article',
    'Ana Ruiz in Lima and Leo Sand contributed to this report.',
    'Reuters contributed to this report.',
    'Der Beitrag Brücke gesperrt erschien zuerst bei Hafenblick.',
    'Lire l’article original',
    'View source version on wire.example: https://wire.example/1',
    'Provided by Harbour University',
    '© 2016 Business Wire',
  ])('in a short line: %s', async (text) => {
    expect(await hasSign({ near: [text] })).toBe(true);
  });
});

describe('who helped, on a page that credits somebody', () => {
  test.each<[string, boolean]>([
    ['Ana Ruiz contributed to this report.', false],
    ['Ana Ruiz in Lima contributed to this report.', true],
    ['Ana Ruiz contributed reporting from Lima.', true],
    ['Reuters contributed to this report.', true],
    ['Additional reporting by Ana Ruiz in Lima.', false],
    ['(Reporting by Ana Ruiz; editing by Tom Hill)', true],
  ])('%s', async (text, is) => expect(await hasSign({ near: [text], credited: ['Mo Adeyemi'] })).toBe(is));

  test.each(['admin', 'Coral Courier Media Group Ltd', ''])('"%s" is nobody', async (name) => {
    expect(await hasSign({ near: ['Ana Ruiz contributed to this report.'], credited: [name] })).toBe(true);
  });
});

describe('nothing is a sign', () => {
  test.each<[string, Parts]>([
    [
      'in the running text',
      { prose: [`Officials told Reuters, ${plain} It originally appeared as a plan. ${plain.repeat(2)}`] },
    ],
    ['a party in brackets', { prose: [`Anna Berg (Greens), who leads the council, said: ${plain}`] }],
    ['a dateline of the own reporters', { prose: [`HARBOUR CITY — ${plain}`] }],
    ['who took a picture', { near: ['Photo: Ben Ode / AFP', 'The old bridge. Ben Ode/Reuters'] }],
    [
      'when it was published first',
      { near: ['This post was originally published on May 3, 2019 and has been updated.'] },
    ],
    ['the own name', { near: ['Source: The Courier', 'This article first appeared in The Courier.'] }],
    [
      'who of the own helped',
      { near: ['Ana Ruiz contributed to this report.', 'Additional reporting by Leo Sand.'], credited: ['Mo Adeyemi'] },
    ],
    ['a party', { near: ['Republicans kept the seat.', 'In the Race for Voters, Republicans Are Gaining\tAUG 25'] }],
    ['when it was published, in short', { near: ['First published November 29, 2031: 3:33 AM ET'] }],
    ['a whole issue', { near: ['Come back to read the full digital version of the issue'] }],
    ['hours at which a service sends', { near: ['配信日時等を確認の際はお気をつけください。'] }],
    ['a byline', { near: ['By Ana Ruiz', 'Updated March 3, 2024, 7:30 AM'] }],
  ])('%s', async (_, parts) => {
    expect(await hasSign(parts)).toBe(false);
  });

  test.each([
    'Der Gemeinderat hat am Dienstag beschlossen, die Brücke bis zum Frühjahr zu sperren.',
    'El pleno aprobó el martes cerrar el puente por obras hasta la primavera.',
    'Le conseil a voté mardi la fermeture du pont jusqu’au printemps.',
    '市议会周二决定关闭大桥进行维修。',
  ])('in ordinary prose: %s', async (text) => {
    expect(await hasSign({ prose: [text], near: [text] })).toBe(false);
  });

  test('in a picture’s caption', () => {
    const column = { near: [lines(['Reuters'])], prose: lines([plain]) };
    const says = (isCaption: boolean) => columnSays({ ...head, ...columnTip(column, () => isCaption) }, () => false);
    expect([says(true), says(false)]).toEqual([false, true]);
  });
});

// The sentinel must not know the records, but it must not be blind to them either: their real lines, where such lines stand.
describe('of the real lines of the records it sees', () => {
  const isSeen = (line: string) => hasSign({ prose: [line], near: [line] }, '-');
  const share = async (lines: string[]) => (await Promise.all(lines.map(isSeen))).filter(Boolean).length / lines.length;

  test('seven of ten of the agencies’', async () => {
    const carriers = agencies.filter(({ kind }) => kind !== 'outlet' && kind !== 'platform');
    expect(await share(carriers.map(({ example }) => example))).toBeGreaterThan(0.7);
  });

  test('three of ten notices of the languages, though all around is English', async () => {
    const notices = Object.values(languages).flatMap(({ credits }) => credits.notices.map(([, example]) => example));
    expect(await share(notices)).toBeGreaterThan(0.3);
  });

  test.each(['ap', 'reuters', 'afp', 'dpa', 'efe', 'ansa', 'pti', 'xinhua', 'pr-newswire'])(
    'the example of %s',
    async (id) => {
      expect(await isSeen(agencies.find((one) => one.id === id)?.example ?? '')).toBe(true);
    },
  );
});
