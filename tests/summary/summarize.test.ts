import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../utils/model.ts';
import { summarize } from '../../utils/summary/summarize.ts';
import { expectLinear } from '../growth.ts';
import { block, paragraphBlocks as story } from '../pages/blocks.ts';

const harbour = story(
  'PORT ELLIS (AP) — The harbour of Port Ellis will close to oil tankers in May, the city council decided on Monday. What happens next?',
  'Mayor Nora Quill said the tankers could use the harbour of nearby Stanwick. “They have the room,” she said. “We never had.',
  '“We have waited for years.”',
  'The council voted seven to two after a night of speeches about the spill that blackened the harbour in 2019.',
  'Read more: the spill in pictures',
  'Lunch was soup.',
  'Oil tankers bring the city about a third of the harbour dues, the council’s own figures show.',
);

describe('summarize', () => {
  it('takes the lead first, without its dateline, and what speaks of the headline’s things', () => {
    const summary = summarize(harbour, 'en', 2, 'Tankers out');
    expect(summary[0]).toEqual({
      text: 'The harbour of Port Ellis will close to oil tankers in May, the city council decided on Monday.',
      block: 'b0',
    });
    expect(summary.map((sentence) => sentence.block)).toEqual(['b0', 'b1']);
  });

  it.each([
    ['But the harbour of Port Ellis will close to tankers in May after all.', 'en'],
    ['“She has closed the harbour of Port Ellis to tankers,” the council said.', 'en'],
    ['Both harbours of the city will close to oil tankers in May this year.', 'en'],
    ['The company said its tankers would use the harbour of nearby Stanwick.', 'en'],
    ['Doch der Hafen von Port Ellis wird im Mai für alle Tanker geschlossen.', 'de'],
    ['Das Unternehmen kündigte an, seine Tanker in den Nachbarhafen zu schicken.', 'de'],
    ['同社は五月から港へのタンカーの入港を禁止すると月曜日に発表した。', 'ja'],
    ['该公司星期一决定，从五月起禁止油轮进入港口。', 'zh'],
    ['In return, the harbour of Port Ellis will close to tankers in May this year.', 'en'],
    ['Other harbours of the coast will close to oil tankers in May this year.', 'en'],
    ['Please send your pictures of the harbour of Port Ellis to our news desk.', 'en'],
    ['En ese marco, el puerto de Bilbao cerrará a los petroleros desde mayo.', 'es'],
    ['Abonnez-vous pour lire tous nos articles sur le port de Port Ellis.', 'fr'],
    ['Dane te oznaczają, że port zostanie w maju zamknięty dla wszystkich tankowców.', 'pl'],
    ['इसी क्रम में बंदरगाह मई से सभी तेल टैंकरों के लिए बंद कर दिया जाएगा।', 'hi'],
    ['The harbour of Port Ellis, however, will close to all oil tankers in May.', 'en'],
    ['(Which is to say that nobody along the coast was asked about the harbour!).', 'en'],
    ['On Friday, she said that the harbour of Port Ellis would close to tankers.', 'en'],
    ['According to a Saltline notice, he had closed the harbour to all tankers.', 'en'],
    ['With no end of the quarrel in sight, he will close the harbour to tankers.', 'en'],
    ['Im Mai wird der Hafen von Port Ellis allerdings für alle Tanker geschlossen.', 'de'],
    ['Le port de Port Ellis sera toutefois fermé à tous les pétroliers en mai.', 'fr'],
    ['El puerto de Bilbao, sin embargo, cerrará a los petroleros desde mayo.', 'es'],
    ['Depois da reunião, ela disse que o porto vai fechar aos petroleiros em maio.', 'pt'],
    ['The old harbour of Port Ellis seen from the pier © Quay Images/Ann Lee.', 'en'],
    ['FILE PHOTO: A tanker leaves the harbour of Port Ellis in the morning fog.', 'en'],
    ['A tanker leaves the harbour of Port Ellis on Monday, May 4, 2026, in Port Ellis.', 'en'],
    ['A tanker leaves the harbour (behind it the lighthouse of Port Ellis.', 'en'],
    ['Further, the harbour of Port Ellis will close to oil tankers in May.', 'en'],
    ['The closing of the harbour points to a better year for Port Ellis, she said.', 'en'],
    ['“The harbour of Port Ellis is no place for oil tankers,” he added on Monday.', 'en'],
    ['„Der Hafen von Port Ellis ist kein Ort für große Tanker“, sagte sie.', 'de'],
    ['Da wird der Hafen von Port Ellis im Mai für alle Tanker geschlossen.', 'de'],
    ['«El puerto de Bilbao no es lugar para petroleros de ese tamaño», añadió.', 'es'],
    ['Fue la tercera vez que el puerto de Bilbao cerró a los petroleros.', 'es'],
    ['En vista de todo, el alcalde de Bilbao rechazó tal extremo ante los petroleros.', 'es'],
    ['« Le port de Port Ellis n’est pas fait pour les pétroliers », a-t-elle ajouté.', 'fr'],
    ['Apesar disso, o porto vai fechar aos petroleiros em maio deste ano.', 'pt'],
    ['Pelabuhan Port Ellis tersebut akan ditutup untuk kapal tanker pada bulan Mei.', 'id'],
    ['«Порт больше не место для танкеров такого размера», добавила она.', 'ru'],
    ['そんな中、五月から港へのタンカーの入港を禁止すると市議会が発表した。', 'ja'],
    ['尽管如此，市议会星期一决定，从五月起禁止油轮进入港口。', 'zh'],
    ['이로 인해 포트엘리스 항구는 오는 5월부터 모든 유조선의 입항을 금지한다.', 'ko'],
    ['“El puerto de Bilbao no es lugar para petroleros de ese tamaño”, ha señalado.', 'es'],
    ['„Der Hafen von Port Ellis ist kein Ort für Tanker dieser Größe“, meinte jemand.', 'de'],
    ['「五月から港へのタンカーの入港を禁止する」と市議会が書いた「港の案内」。', 'ja'],
    ['[As the tankers leave the harbour, the band of Port Ellis plays on the pier.]', 'en'],
    ['The harbour of Port Ellis will close … and all the tankers will leave in May.', 'en'],
    ['The harbour of Port Ellis will close to all the oil tankers in May..', 'en'],
    ['The harbour of Port Ellis will also close to smaller tankers in May.', 'en'],
    ['In this article, we look at the harbour of Port Ellis and at its tankers.', 'en'],
    ['Separately, the harbour of Port Ellis will close to oil tankers in May.', 'en'],
    ['Closing the harbour of Port Ellis to oil tankers is not difficult, though.', 'en'],
    ['Añadió que el puerto de Bilbao cerrará a los petroleros desde mayo próximo.', 'es'],
    ['El puerto de Bilbao cerrará, además, a los petroleros desde mayo próximo.', 'es'],
    ['Disse que o porto vai fechar aos petroleiros a partir de maio deste ano.', 'pt'],
    ['Weitere Häfen an der Küste werden im Mai für alle Tanker geschlossen.', 'de'],
    ['Havnen i Port Ellis bliver dog lukket for alle olietankere i maj.', 'da'],
    ['उससे शहर की नगर परिषद ने सोमवार को बंदरगाह के बारे में पूछताछ की।', 'hi'],
    ['Nora Quill is led from the harbour office in Stanwick, Ont., on May 4, 2026.', 'en'],
    ['(For thirty years), but the harbour of Port Ellis will close to tankers in May.', 'en'],
    ['[S]ome of the tankers will leave the harbour of Port Ellis in May this year.', 'en'],
    ['No, the harbour of Port Ellis will not close to oil tankers in May this year.', 'en'],
    ['The harbour of Port Ellis, also, will close to smaller tankers in May.', 'en'],
    ['Der Hafen von Port Ellis wird aber im Mai für alle Tanker geschlossen.', 'de'],
    ['Il porto di Bari però chiuderà alle petroliere a partire dal mese di maggio.', 'it'],
    ['Port w Gdyni jednak zamknie w maju swoje wody dla wszystkich tankowców.', 'pl'],
    ['Порт однако закроют в мае для всех танкеров с нефтью и мазутом.', 'ru'],
    ['Pictured at the old pier of Port Ellis are nine tankers and a ferry in the fog.', 'en'],
    ['“The harbour of Port Ellis is no place for tankers,” she recalls, in a kitchen full of nets.', 'en'],
    ['« Le port de Port Ellis est trop petit », elle répète, devant neuf pétroliers.', 'fr'],
    ['What makes this harbour so hard to close is that nine ferries need it every day.', 'en'],
    ['Prior to that, the harbour of Port Ellis had been open to all oil tankers.', 'en'],
    ['というと、五月から港へのタンカーの入港を禁止することへの対応です。', 'ja'],
    ["We'll show how the harbour of Port Ellis will close to oil tankers in May.", 'en'],
    ['You’re going to read how the harbour of Port Ellis closes to oil tankers.', 'en'],
    ['Read on to learn why the harbour of Port Ellis will close to oil tankers.', 'en'],
    ['Below, nine captains say why the harbour of Port Ellis should stay open.', 'en'],
    ['The harbours of our latest guide will close to oil tankers in May this year.', 'en'],
    ['Subscribers can open the full article on the harbour of Port Ellis in our app.', 'en'],
    ['When they left the harbour on Monday, the tankers had to wait for a pilot.', 'en'],
    ['Though the two run the harbour, nobody in Stanwick asked about the tankers.', 'en'],
    ['Im Folgenden zeigt das Blatt, warum der Hafen für alle Tanker geschlossen wird.', 'de'],
    ['Descubre por qué el puerto de Bilbao cerrará a los petroleros desde mayo.', 'es'],
    ['Découvrez pourquoi le port de Port Ellis sera fermé à tous les pétroliers.', 'fr'],
    ['Scopri perché il porto di Bari chiuderà alle petroliere dal mese di maggio.', 'it'],
    ['Saiba por que o porto vai fechar aos petroleiros a partir de maio.', 'pt'],
    ['Bekijk waarom de haven van Port Ellis in mei dichtgaat voor alle tankers.', 'nl'],
    ['Sprawdź, dlaczego port w Gdyni zamknie w maju wody dla tankowców.', 'pl'],
    ['Узнайте, почему порт закроют в мае для всех танкеров с нефтью и мазутом.', 'ru'],
    ['다음은 포트엘리스 항구에 오는 5월부터 들어올 수 없는 유조선의 목록을 모두 정리한 것이다.', 'ko'],
    ['Closing the harbour of Port Ellis to oil tankers is not without risk, however.', 'en'],
    ['Welcome to the harbour of Port Ellis, which nine tankers still call their home.', 'en'],
    ['At the time, the harbour of Port Ellis was open to all tankers of the coast.', 'en'],
    ['Es por esto que el puerto de Bilbao cerrará a los petroleros desde mayo.', 'es'],
    ['Par la suite, le port de Port Ellis sera fermé à tous les pétroliers.', 'fr'],
    ['前回の記事では、五月から港へのタンカーの入港を禁止する市議会を紹介しました。', 'ja'],
    ['Celles que le port de Bilbao a reçues en mai sont toutes des pétroliers.', 'fr'],
    ['Some questioned whether the harbour of Port Ellis should close to oil tankers.', 'en'],
    ['Many hope that the harbour of Port Ellis will close to oil tankers in May.', 'en'],
    ['Einige sagen, der Hafen von Port Ellis sei kein Ort für große Tanker.', 'de'],
    ['Algunos dicen que el puerto de Bilbao cerrará a los petroleros desde mayo.', 'es'],
    ['Certains disent que le port de Port Ellis sera fermé aux pétroliers en mai.', 'fr'],
    ['Alcuni sono certi che il porto di Bari chiuderà alle petroliere a maggio.', 'it'],
    ['Muitos dizem que o porto vai fechar aos petroleiros em maio deste ano.', 'pt'],
    ['Sommigen willen de haven van Port Ellis in mei sluiten voor alle tankers.', 'nl'],
    ['Många säger att hamnen i Port Ellis borde stängas för alla tankfartyg i maj.', 'sv'],
    ['Niektórzy twierdzą, że port w Gdyni zamknie w maju wody dla tankowców.', 'pl'],
    ['Sokan attól tartanak, hogy a kikötő májusban bezár minden tartályhajó előtt.', 'hu'],
    ['One of our readers saw nine oil tankers leave the harbour of Port Ellis in May.', 'en'],
    ['Nine oil tankers in the harbour of Port Ellis are what our readers saw in May.', 'en'],
    ['Warning: the book of the harbour of Port Ellis cannot be opened on line 299', 'und'],
    ['Fermé en mai, il est l’unique port de la côte où entrent encore des pétroliers.', 'fr'],
    ['We asked nine captains of Port Ellis what keeps oil tankers in the harbour.', 'en'],
    ['Nine captains of Port Ellis tell what they think of all these oil tankers.', 'en'],
    ['Even though it’s small, the harbour of Port Ellis is open to all oil tankers.', 'en'],
    ['Wir geben Ihnen einen Überblick über alle großen Tanker im Hafen von Port Ellis.', 'de'],
  ])('takes nothing that leans on what stood before, no caption and no half sentence: %s', (text, language) => {
    expect(summarize(story(text), language, 3, '')).toEqual([]);
  });

  const lead = 'The harbour of Port Ellis will close to oil tankers in May, the city council decided.';
  const filler = 'Nobody along the coast was asked about the closing beforehand.';
  it.each([
    [
      'a surname whose bearer was introduced above',
      [
        lead,
        'But Nora Quill, who owns nine ships, is furious about it.',
        filler,
        'Quill wants to sue the city over nine idle ships.',
      ],
      'Quill wants',
    ],
    [
      'a thing of which was spoken',
      [
        lead,
        'But a petition with nine thousand names is on its way.',
        filler,
        'The petition asks for a vote on tankers in the autumn.',
      ],
      'The petition asks',
    ],
    [
      'what stands in a quotation of several sentences',
      [
        lead,
        'Quill said: “But tankers are our bread. Tankers pay for half of the schools in this city. We need them.”',
      ],
      'Tankers pay',
    ],
    [
      'a part of a list',
      [lead, 'The first problem: nine ships are already on their way to the city.'],
      'The first problem',
    ],
    [
      'a thing that is pointed at, wherever in the sentence',
      [
        lead,
        'But a petition with nine thousand names is on its way.',
        filler,
        'Nine owners of idle ships are against this petition.',
      ],
      'Nine owners',
    ],
    [
      'a thing that opens a sentence and was called otherwise before',
      [
        lead,
        'But nine owners of idle ships came to see the mayor.',
        'The talk was about their crews and about what the crews are going to do.',
      ],
      'The talk',
    ],
    [
      'a first name',
      [
        lead,
        'But for the owners of idle ships somebody called Nora took the floor.',
        'Nora has nine ships and no harbour for any of them.',
      ],
      'Nora has',
    ],
    ['a call', [lead, 'Nine ships are on their way, so send the mayor your letter now!'], 'Nine ships'],
    [
      'who speaks, if nobody has said of them',
      [lead, 'But a pilot came by.', '“Nine ships are on their way to the harbour of Port Ellis,” the pilot said.'],
      '“Nine',
    ],
    [
      'what somebody says in a paragraph with a dash, whatever its language',
      [lead, '– Nine ships are on their way here. Nobody on the coast told any of the nine crews.'],
      'Nobody on',
    ],
    [
      'somebody who is told of by no more than a place',
      [lead, 'But nine ships came.', 'The Stanwick pilot was nine hours late with all of them.'],
      'The Stanwick',
    ],
    [
      'people who are told of by no more than their number',
      [lead, 'But nine ships came.', 'The 13 Danes were led to the mayor of Port Ellis by a pilot.'],
      'The 13',
    ],
    [
      'a thing with names in what is told of it',
      [lead, 'But nine owners held a talk.', 'The talk covered the Stanwick harbour and nine idle ships.'],
      'The talk',
    ],
    [
      'what goes on with the end of the sentence before',
      [
        lead,
        'But nine ships sail on to old Stanwick.',
        'Stanwick, close the harbour to all of the nine ships at once.',
      ],
      'Stanwick',
    ],
    [
      'a part of a list of scores',
      [lead, 'Quill beats Brill.', 'Stanwick (2-1): Nora Quill nine points and three steals for the harbour.'],
      'Stanwick (2-1)',
    ],
    ['a numbered part of a list', [lead, '2. Send nine ships that are on their way somewhere else.'], '2. Send'],
  ])('takes for known nothing that is not shown: %s', (_, paragraphs, refused) => {
    const texts = summarize(story(...paragraphs), 'en', 9, '').map(({ text }) => text);
    expect(texts).toContain(lead);
    expect(texts.filter((text) => text.startsWith(refused))).toEqual([]);
  });

  it('takes no part of a list for the opening, though only a crumb stands before it', () => {
    const score = 'Stanwick (2-1): Nora Quill nine points and three steals for the harbour.';
    expect(summarize(story('Brill 53-9', score), 'en', 3, '')).toEqual([]);
  });

  it('takes no half of a sentence that was cut where the headline has it whole', () => {
    const pieces = ['The mayor saw the Krill No.', 'Ellis leaves the harbour with nine pilots on her deck.'];
    const shown = (title: string) => summarize(story(...pieces), 'de', 3, title).map(({ text }) => text);
    expect(shown('Ellis leaves')).toEqual([pieces[1]]);
    expect(shown('Krill No. Ellis leaves')).toEqual([]);
  });

  it.each([
    '“We asked nine captains to leave the harbour of Port Ellis,” said the pilot Petr Novak.',
    '“Keep the harbour of Port Ellis open to all oil tankers,” the pilot Petr Novak said.',
    'Some harbours of the coast will close to oil tankers in May of this year.',
  ])('takes what is like such words and is none: %s', (text) => {
    expect(summarize(story(text), 'en', 1, '')).toHaveLength(1);
  });

  it('takes what opens with an article and a name', () => {
    const shown = (language: string, ...texts: string[]) =>
      summarize(story(...texts), language, 3, '').map(({ text }) => text);
    const council = [lead, 'But it failed.', 'The Stanwick Council has bought nine ships for the islands.'];
    expect(shown('en', ...council)).toEqual([lead, council[2]]);
    const league = [
      'El puerto de Bilbao cerrará a los petroleros desde mayo próximo.',
      'Pero nada.',
      'La temporada de la Copa Salina empezó con nueve barcos en la salida.',
    ];
    expect(shown('es', ...league)).toEqual([league[0], league[2]]);
  });

  it('takes what somebody says who is named, or of whom a sentence tells that is shown', () => {
    const shown = (...texts: string[]) => summarize(story(...texts), 'en', 9, '').map(({ text }) => text);
    const known = [lead, '“Nine ships are on their way to the harbour as we speak,” the council said.'];
    expect(shown(...known)).toEqual(known);
    const named = [lead, '“Nine ships are on their way to the harbour of Port Ellis,” said the pilot Petr Novak.'];
    expect(shown(...named)).toEqual(named);
    const told = [lead, '“Nine ships are on their way to the harbour,” Petr Novak told the paper.'];
    expect(shown(...told)).toEqual(told);
    const byOneName = '“Nine ships are on their way to the harbour of Port Ellis,” Novak says.';
    expect(shown(byOneName)).toEqual([]);
    expect(summarize(story(byOneName), 'en', 1, 'Pilot Novak on ships')).toHaveLength(1);
  });

  it.each([
    [
      'de',
      'Der Hafen von Port Ellis wird im Mai für alle Tanker geschlossen.',
      'Am Montag will er neun Schiffe verkaufen.',
    ],
    [
      'ru',
      'Порт закроют в мае для всех танкеров с нефтью и мазутом.',
      'В понедельник он продаст девять старых судов, и все узнают цену.',
    ],
    [
      'de',
      'Nora Quill hat im Mai neun Lieder über den Hafen von Port Ellis geschrieben.',
      '„Nebel überm Kai“ heißt eins davon und wird im Hafen jeden Abend gespielt.',
    ],
    [
      'de',
      'Der Hafen von Port Ellis wird im Mai für alle Tanker geschlossen.',
      'Neun Tanker aus Stanwick haben wir im Mai auf hoher See begleitet.',
    ],
  ])('takes no sentence of %s whose first clause points at what was said before', (language, opening, late) => {
    expect(summarize(story(opening, late), language, 9, '').map(({ text }) => text)).toEqual([opening]);
  });

  it('knows a noun of German by its capital, also behind a number', () => {
    const opening = 'Der Hafen von Port Ellis wird im Mai für alle Tanker geschlossen.';
    const between = 'Doch neun Reeder kamen am Montag zum Bürgermeister der Stadt.';
    const late = 'Die 18-Jährige besitzt neun Schiffe und fährt mit ihnen Öl nach Stanwick.';
    const shown = (title: string) => summarize(story(opening, between, late), 'de', 9, title).map(({ text }) => text);
    expect(shown('')).toEqual([opening]);
    expect(shown('18-Jährige klagt um Hafen')).toEqual([opening, late]);
  });

  it('takes what opens with a new thing where it goes on from what is shown, or the headline has that thing', () => {
    const owners = 'Nine owners of idle ships came to the mayor of Port Ellis on Monday evening.';
    const talk = 'The talk was about their crews and about what the crews are going to do.';
    const shown = (title: string, ...texts: string[]) =>
      summarize(story(...texts), 'en', 9, title).map(({ text }) => text);
    expect(shown('', owners, talk)).toEqual([owners, talk]);
    expect(shown('', owners, 'But nobody listened to them at all.', talk)).toEqual([owners]);
    expect(shown('A talk about ships and crews', owners, 'But nobody listened to them at all.', talk)).toEqual([
      owners,
      talk,
    ]);
  });

  it.each([
    [
      'Tankers leave Port Ellis',
      'en',
      lead,
      'Gulls sit on ropes.',
      'Lunch on piers costs twice as much as it did last year.',
    ],
    [
      'Der Hafen schließt',
      'de',
      'Der Hafen von Port Ellis wird im Mai für alle Tanker geschlossen.',
      'Möwen sitzen auf Tauen.',
      'Suppe kostet auf Molen doppelt so viel wie in anderen Jahren.',
    ],
  ])(
    'takes nothing but the lead, and what goes on from it, that has no word of the headline: %s',
    (title, language, opening, between, beside) => {
      const texts = (blocks: Block[]) => summarize(blocks, language, 9, title).map(({ text }) => text);
      expect(texts(story(opening, between, beside))).toEqual([opening]);
      expect(texts(story(opening, beside))).toEqual([opening, beside]);
      expect(texts(story(beside, opening))).toEqual([beside, opening]);
    },
  );

  it('leaves out one sentence between two, and takes nothing behind two', () => {
    const more = 'Nine owners of idle ships came to the mayor with a petition of many pages.';
    const shown = (...between: string[]) =>
      summarize(story(lead, ...between, more), 'en', 9, '').map(({ text }) => text);
    expect(shown()).toEqual([lead, more]);
    expect(shown('But it failed.')).toEqual([lead, more]);
    expect(shown('But it failed.', 'She left.')).toEqual([lead]);
  });

  it('takes nothing that is told late', () => {
    const texts = [
      'Nora Ames rows to nine islands before every breakfast.',
      'Ned Brill mends nets for old boats in winter.',
      'Ola Croft paints each lighthouse along the coast red.',
      'Pia Dunn weighs crabs on Mondays behind closed doors.',
      'Quin Eads sells yellow maps of four drowned villages.',
      'Rob Finch counts gulls through his kitchen window daily.',
      'Sue Gale sings loudly under bridges after midnight mass.',
      'Tom Hurst keeps grumpy bees at a disused station.',
      'Una Ives bakes flat bread without salt or sugar.',
      'Vic Joyce drives empty buses to some distant school.',
    ];
    const taken = summarize(story(...texts), 'en', 12, '').map(({ text }) => text);
    expect(taken.length).toBeGreaterThan(3);
    expect(texts.slice(8).filter((text) => taken.includes(text))).toEqual([]);
  });

  it('reads the story on behind a caption, with whatever mark it has', () => {
    for (const caption of [
      'Tankers wait before the harbour of Port Ellis in the fog. Photo: Ann Lee',
      'FILE PHOTO: A tanker leaves the harbour of Port Ellis in the morning fog.',
      'Nora Quill leaves the harbour office in Stanwick, Ont., on May 4, 2026.',
      'Tankers wait before the harbour of Port Ellis in the fog. © Quay Images. All rights reserved for this picture.',
    ])
      expect(summarize(story(caption, lead), 'en', 3, 'Ferries')).toMatchObject([{ text: lead, block: 'b1' }]);
  });

  it('takes a sentence that names in full whom it goes on about', () => {
    const named = 'After Nora Quill lost the vote on the harbour, she left the hall without a word.';
    expect(summarize(story(named), 'en', 1, '').map(({ text }) => text)).toEqual([named]);
  });

  it('takes what goes on from a sentence that is shown, and a surname that the headline has', () => {
    const more = 'The petition asks for a vote on tankers in the autumn, and has nine thousand names.';
    const first = 'Nora Quill handed a petition to the mayor of Port Ellis on Monday.';
    expect(summarize(story(first, more), 'en', 3, '').map(({ text }) => text)).toEqual([first, more]);
    const surname = 'Quill wants to sue the city over nine idle ships in its harbour.';
    const blocks = story(lead, 'But Nora Quill, who owns nine ships, is furious about it.', surname);
    expect(summarize(blocks, 'en', 9, 'Quill sues city').map(({ text }) => text)).toContain(surname);
  });

  it('takes the opening, and what goes on from it, where it knows no word of the language', () => {
    const texts = [
      'Norvēģijas osta no maija slēgs vārtus visiem naftas tankkuģiem pilsētā.',
      'Viņa sacīja, ka tankkuģi turpmāk izmantos kaimiņu ostu netālu no pilsētas.',
      'Vai?',
      'Iezīmējiet tekstu un spiediet pogu, lai nosūtītu labojamo fragmentu redaktoram.',
    ];
    expect(summarize(story(...texts), 'lv', 3, '').map(({ text }) => text)).toEqual(texts.slice(0, 2));
  });

  it('reads sentences that are parted by a danda alone', () => {
    const [summary] = summarize(
      story('नगर परिषद ने सोमवार को बंदरगाह को टैंकरों के लिए बंद करने का फैसला किया।उसने वजह नहीं बताई।'),
      'hi',
      1,
      '',
    );
    expect(summary?.text).toMatch(/^नगर परिषद.*किया।$/u);
  });

  it.each([
    ['When Nora Quill came to the harbour on Monday, she said it would close to tankers.', 'en'],
    ['Seit Montag ist klar, dass der Hafen von Port Ellis für alle Tanker geschlossen wird.', 'de'],
    ['»Der Hafen von Port Ellis ist kein Ort für Tanker«, sagte Nora Quill am Montag.', 'de'],
    ['”Hamnen i Port Ellis är ingen plats för tankfartyg”, sade Nora Quill i måndags.', 'sv'],
    ['Im Hafen von Port Ellis können Sie ab Mai keine großen Tanker mehr sehen.', 'de'],
    ['Der Hafen von Port Ellis ist zu klein, aber tief genug für alle Tanker.', 'de'],
    ['Die Entscheidung von Bürgermeisterin Nora Quill, den Hafen zu schließen, ist ein Fehler.', 'de'],
    ['The decision by Nora Quill to close the harbour to all oil tankers is a mistake.', 'en'],
    ['Pristanišče bo za vse tankerje z nafto zaprlo svoj 3. Severni pomol.', 'sl'],
    ['Na początku marca br. Port Gdynia zamknie swoje wody dla wszystkich tankowców.', 'pl'],
  ])('takes what stands on its own: %s', (text, language) => {
    expect(summarize(story(text), language, 1, '').map((sentence) => sentence.text)).toEqual([text]);
  });

  it.each([
    ['PORT ELLIS, Ontario (XYZ) – The harbour of Port Ellis will close to tankers.', 'en'],
    ['Port Ellis, NY – The harbour of Port Ellis will close to oil tankers in May.', 'en'],
    ['PARIS (Reuters) – The harbour of Port Ellis will close to tankers in May.', 'en'],
    ['(EFE).- El puerto de Bilbao cerrará a los petroleros desde el mes de mayo.', 'es'],
    ['Washington.- El puerto de Bilbao cerrará a los petroleros desde mayo próximo.', 'es'],
    ['Port Ellis, 3.5.203 – Der Hafen wird im Mai für alle großen Tanker geschlossen.', 'de'],
    ['Port Ellis, 3 maggio 2031 – The harbour of Port Ellis will close to tankers.', 'it'],
    ['Port Ellis 14. května (XYZ) - The harbour of Port Ellis will close to tankers.', 'cs'],
    ['Портово, 3 юни /Нора Куил, XYZ/ The harbour of Port Ellis will close to tankers.', 'bg'],
    ['Port Ellis. 3 мая. SALTLINE.XY - Der Hafen wird im Mai für alle großen Tanker geschlossen.', 'de'],
    ['【港＝記者】The harbour of Port Ellis will close to oil tankers in May.', 'ja'],
    ['홍길동 기자 = The harbour of Port Ellis will close to oil tankers in May.', 'ko'],
    ['PORT ELLIS The harbour of Port Ellis will close to oil tankers in May.', 'en'],
    ['NEW DELHI: The harbour of Port Ellis will close to oil tankers in May.', 'en'],
    ['Jakarta - Pelabuhan Port Ellis akan ditutup untuk kapal tanker pada bulan Mei.', 'id'],
    ['/ 31.10.2026 Der Hafen wird im Mai für alle großen Tanker geschlossen.', 'de'],
    ['Nora Quill. / 31.10.2026 Der Hafen wird im Mai für alle großen Tanker geschlossen.', 'de'],
    ['Update vom 3. Mai 2026, 16:05 Uhr: Der Hafen wird für alle großen Tanker geschlossen.', 'de'],
    ['Update, 16:05 Uhr: Der Hafen wird für alle großen Tanker geschlossen.', 'de'],
    ['Hamburg (dpa) - Der Hafen wird im Mai für alle großen Tanker geschlossen.', 'de'],
  ])('shows no dateline: %s', (text, language) => {
    const [shown] = summarize(story(text), language, 1, '');
    expect(shown?.text).toMatch(/^(?:The harbour|El puerto|Pelabuhan|Der Hafen) /);
    expect(text.endsWith(shown?.text ?? '-')).toBe(true);
  });

  it('leaves a name with its label where it opens the story', () => {
    const text = 'Nora Quill (Stanwick/rowing): The harbour of Port Ellis is where she learnt it.';
    expect(summarize(story(text), 'en', 1, '').map((sentence) => sentence.text)).toEqual([text]);
  });

  it('reads ordinals with a point as part of the sentence', () => {
    const text = 'Der Hafen aus der Mitte des 19. Jahrhunderts schließt am 4. und 5. Mai für alle Tanker.';
    expect(summarize(story(text), 'de', 3, '').map((sentence) => sentence.text)).toEqual([text]);
  });

  it('takes no sentence that is known to be broken, and none that tells another one again', () => {
    const [lead, again, other] = [
      'The harbour of Port Ellis will close to oil tankers in May, the council decided.',
      'The council of Port Ellis decided that oil tankers must leave the harbour.',
      'Nobody in the city knows yet where the ships are to go instead.',
    ];
    const blocks = story(lead, again, other);
    expect(summarize(blocks, 'en', 3, '').map(({ text }) => text)).toEqual([lead, other]);
    expect(summarize(blocks, 'en', 3, '', [lead]).map(({ text }) => text)).toEqual([again, other]);
  });

  it.each([
    [
      'de',
      'Quill schließt erneut einen baufälligen Hafen für große Tankerschiffe.',
      'Nora Quill hat erneut die Schließung des baufälligen Hafens für alle Tanker verkündet.',
    ],
    [
      'en',
      'NORA Quill is the stubborn mayor of Port Ellis and a sailor.',
      'Nora Quill is the elected mayor of Port Ellis in Ontario.',
    ],
  ])('takes none that tells another one again in other forms and words: %s', (language, opening, again) => {
    expect(summarize(story(opening, again), language, 3, '').map(({ text }) => text)).toEqual([opening]);
  });

  it('takes no sentence with the headline in its middle, which a list of links left there', () => {
    const title = 'Port Ellis closes its harbour to tankers';
    const mixed = `Mayor Nora QuillNora QuillFerries are lateMayor is late ${title} Ferries are late MORE is pleased with the vote.`;
    const lead = `On Monday ${title}, and nobody along the coast was asked beforehand.`;
    expect(summarize(story(mixed, lead), 'en', 3, title).map(({ text }) => text)).toEqual([lead]);
  });

  it('takes no question, teaser, bare quotation, half a quotation or crumb, however many are asked for', () => {
    const texts = summarize(harbour, 'en', 50, '').map((sentence) => sentence.text);
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) expect(text).not.toMatch(/\?|Read more|^“|soup|“We never/);
  });

  it('does not repeat the headline or itself', () => {
    const lead = 'The harbour of Port Ellis will close to oil tankers in May.';
    const other = 'Nobody in the city knows yet where the ships are to go instead.';
    const summary = summarize(
      story(lead, other, other),
      'en',
      3,
      'The harbour of Port Ellis will close to oil tankers in May',
    );
    expect(summary).toMatchObject([{ text: other, block: 'b1' }]);
  });

  it('leaves the dash of a dateline that stands in a block of its own', () => {
    const lead = 'The harbour of Port Ellis will close to oil tankers in May.';
    expect(summarize(story('PORT ELLIS', `— ${lead}`), 'en', 1, '')).toMatchObject([{ text: lead, block: 'b1' }]);
  });

  it('leaves headings, captions and lists alone', () => {
    const sentence = 'The harbour of Port Ellis will close to oil tankers in May.';
    for (const tag of ['h2', 'figcaption', 'li', 'pre'])
      expect(summarize([block(sentence, { tag })], 'en', 3, '')).toEqual([]);
  });

  it.each(['div', 'aside', 'blockquote'])(
    'takes nothing that stands in a %s of its own among paragraphs, but for the opening',
    (tag) => {
      const caption = 'The mayor of Port Ellis, Nora Quill, at her speech about the harbour and the tankers.';
      const lead = block('The harbour of Port Ellis will close to oil tankers in May.', { id: 'lead', tag });
      const placesWith = (...rest: Block[]) =>
        summarize([lead, ...rest], 'en', 5, '').map((sentence) => sentence.block);
      const paragraphs = harbour.slice(1);
      const box = block(caption, { id: 'box', tag });
      expect(placesWith(box, ...paragraphs)).toEqual(expect.arrayContaining(['lead', 'b1']));
      expect(placesWith(box, ...paragraphs)).not.toContain('box');
      // a story may be told in such boxes, or go on beside its paragraphs
      expect(placesWith(box, ...paragraphs.map((one) => ({ ...one, tag })))).toContain('box');
      expect(placesWith({ ...box, shared: true }, ...paragraphs)).toContain('box');
    },
  );

  it('reads scripts without spaces, and scripts without stops', () => {
    const chinese = story(
      '市议会星期一决定，从五月起禁止油轮进入港口。港口的收入有三分之一来自油轮。',
      '市长说：“我们等了很多年。”',
    );
    expect(summarize(chinese, 'zh-CN', 1, '')).toMatchObject([
      { text: '市议会星期一决定，从五月起禁止油轮进入港口。', block: 'b0' },
    ]);
    const thai = story('สภาเมืองมีมติเมื่อวันจันทร์ให้ปิดท่าเรือสำหรับเรือบรรทุกน้ำมันตั้งแต่เดือนพฤษภาคม');
    expect(summarize(thai, 'th', 1, '')).toHaveLength(1);
    const shortened = story('เมื่อเวลา 12.00 น.', ...thai.map(({ text }) => text));
    expect(summarize(shortened, 'th', 3, '')).toMatchObject([{ block: 'b1' }]);
  });

  it('shows a paragraph whole where no mark ends a sentence', () => {
    const clause = 'สภาเมืองมีมติเมื่อวันจันทร์ให้ปิดท่าเรือสำหรับเรือบรรทุกน้ำมันตั้งแต่เดือนพฤษภาคม';
    const paragraph = Array.from({ length: 4 }, () => clause).join(' ');
    expect(summarize(story(paragraph), 'th', 1, '')).toMatchObject([{ text: paragraph }]);
  });

  it('reads the colon that Armenian has for a full stop', () => {
    const [opening, more] = [
      'Նավահանգստի խորհուրդը երկուշաբթի օրը որոշել է մայիսին փակել նավահանգիստը լցանավերի համար:',
      'Մայիսի 3-ին՝ ժամը 11:00-ին, քաղաքի ինը նավատերեր դիմել են քաղաքապետին նամակով:',
    ];
    expect(summarize(story(`${opening} ${more}`), 'hy', 3, '').map(({ text }) => text)).toEqual([opening, more]);
  });

  it('has nothing to say about nothing', () => {
    expect(summarize([], 'en', 3, '')).toEqual([]);
    expect(summarize(harbour, 'en', 0, '')).toEqual([]);
  });

  it('quotes the page verbatim, and fewer sentences are the first of more', () => {
    const texts = fc.array(fc.oneof(fc.string({ maxLength: 200 }), fc.constantFrom(...harbour.map((b) => b.text))));
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 6 }), (paragraphs, count) => {
        const blocks = story(...paragraphs);
        const summary = summarize(blocks, 'en', count, '');
        expect(summary.length).toBeLessThanOrEqual(count);
        for (const { text, block: id } of summary) expect(blocks.find((b) => b.id === id)?.text).toContain(text);
        if (count) expect(summarize(blocks, 'en', 1, '')).toEqual(summary.slice(0, 1));
      }),
    );
  });

  it('takes a long story in linear time', () => {
    const paragraphs = Array.from(
      { length: 3000 },
      (_, i) => `The council of town ${i} met again, and ${'again '.repeat(30)}it met.`,
    );
    expectLinear((size) => summarize(story(...paragraphs.slice(0, size)), 'en', 3, ''), 750);
  });
});
