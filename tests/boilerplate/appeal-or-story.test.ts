import { describe, expect, test } from 'vitest';
import { type Page, paragraphs } from '../pages/story.ts';
import { storyIn } from '../pages/story-in.ts';
import { hiddenIn, read } from './article-of.ts';

const link = (text: string, href: string) => `<a href="${href}">${text}</a>`;
const mail = (to: string) => link(to, `mailto:${to}`);
const home = 'https://pelican-post.example';

/** Stories that are about what sites ask of their readers, or that speak to a reader themselves. */
const stories = {
  letters: [
    'More and more writers of Port Ellery send their own newsletter, and some of them live on what subscribers pay for it.',
    'Anton Ferrow was the first. He left his paper four years ago, and his newsletter on tides has 9,000 subscribers today.',
    'What they write goes to the inbox of people who sign up for it, and no editor changes a word of their stories.',
    'The papers have noticed, and offer newsletters of their own, most of them free of charge for their readers.',
  ],
  commissions: [
    'Sites that recommend lamps, kettles and tents earn a commission whenever somebody buys through their links.',
    'The trade is worth 900 million crowns a year, and the regulator in Tolland wants readers to know about it.',
    'Shops pay up to a tenth of the price as an affiliate commission, and a link in an article can be worth more than a page.',
    'Publishers say that reviews and links are made by different people, and that no purchase changes what is written.',
  ],
  pipes: [
    'When the frost comes, water in your pipes can turn to ice within a night, and you will hear it before you see it.',
    'First shut the main tap, which you will find in your cellar, and open all the others so that the pressure goes.',
    'Warm the pipe slowly. You can use a hair dryer, but never a flame, and you should start at the tap.',
    'Once the water runs, look for cracks, and wrap the pipe in wool so that it does not freeze again on you.',
  ],
  captain: [
    'How do you find the way in fog? We listen first, and we look at our charts before we leave the quay.',
    'Do you trust the machines? We have them, and we use them, but our eyes are better than any of them.',
    'What do you tell your guests? We tell them to sit down, and that our boat has been through worse than you think.',
    'Will your daughter take over? She may, and we would be glad, but our trade is not what it was for you and me.',
  ],
  column: [
    'We have grown used to walls. We build them, you pay for them, and our children will have to live behind them.',
    'You may say that the sea leaves us no choice. I say that we have had eleven years, and that our council slept.',
    'Look at your own street. Who would have thought that we would carry our sofas upstairs every winter?',
    'It is not too late for us, if you are ready to ask the right people the right questions on Tuesday.',
  ],
} as const;

/** In a story of its own kind, or else in one on a wall, in its language. */
const at = (where: 'first' | 'mid' | 'end', text: string, story: readonly string[], lang = 'en'): Page => {
  const first = where === 'first' ? 0 : where === 'mid' ? 3 : story.length;
  return { lang, story: [...story.slice(0, first), text, ...story.slice(first)] };
};

/** Where, and a sentence of the story that has the words of an appeal; with the story, and the page's language where it is another. */
const stays: [where: 'first' | 'mid' | 'end', text: string, story?: readonly string[] | undefined, lang?: string][] = [
  // police, charities and organisers speak to the public
  [
    'end',
    `Anyone with information is asked to call the police in Tolland or to write to ${mail('tips@ellery-police.example')}.`,
  ],
  ['end', 'Do you know the man in the picture? Detectives ask you to call 01632 960 144 at any hour of the day.'],
  [
    'mid',
    'If you have seen the dog, which answers to Bruno, please call its owners, who offer a reward of 500 crowns.',
  ],
  ['end', `Tickets for the concert can be ordered at ${mail('boxoffice@tolland-hall.example')} or bought at the door.`],
  ['end', 'Residents can sign up for alerts by text message, free of charge, at any branch of the savings bank.'],
  [
    'end',
    `To help the family, you can donate to ${link('the fund', 'https://tolland-fund.example/donate/')} that neighbours have set up for it.`,
  ],
  [
    'mid',
    `Children under ten go free. You can download ${link('the app', 'https://play.google.com/store/apps/details?id=example.zoo')} of the zoo, which has a map.`,
  ],
  ['end', 'Runners can still register for the half marathon; the newsletter of the club tells you how.'],
  // somebody else is quoted, or told of
  ['mid', '“If you have a story for us, send us an email, and follow us on Facebook,” Ms Marran told her audience.'],
  [
    'end',
    '“Subscribe to our newsletter and tell us in the comments what you think,” the influencer says at the end of each film.',
  ],
  ['mid', 'She asks her followers to sign up for her newsletter, which goes out to 4,000 people every Friday night.'],
  [
    'end',
    `She posts her songs on ${link('Instagram', 'https://instagram.com/tessaloam')} and ${link('TikTok', 'https://tiktok.com/@tessaloam')}, where 40,000 people listen.`,
  ],
  ['mid', 'Readers were told in an email that their subscriptions would end, and that no money would be paid back.'],
  ['end', 'He said to Pelican Post by email that he would not comment on the case before Friday.'],
  [
    'mid',
    `The minister spoke to Pelican Post on ${link('our podcast', `${home}/podcast/`)} in March, when nobody believed her.`,
  ],
  ['end', 'Pelican Post asked both sides for comment by email and on WhatsApp; neither of them answered.'],
  ['mid', `As we ${link('reported in May', `${home}/news/gulls-2025`)}, the gulls had come back by then.`],
  ['end', 'We changed the names of the two sisters at their own request, since they fear for their jobs.'],
  [
    'mid',
    `Pelican Post introduced ${link('a subscription', `${home}/subscribe/`)} last year, and lost a tenth of its visitors by Christmas.`,
  ],
  [
    'first',
    'We asked our readers for their best pictures of winter, and you sent us more than 400 emails. Here they are.',
  ],
  // the story is about just that
  [
    'mid',
    'Sign up for his newsletter and you get a story each Friday; subscribers who pay also get the tides.',
    stories.letters,
  ],
  [
    'end',
    'Get the stories of Port Ellery in your inbox, he wrote below his first newsletter, and 300 people did.',
    stories.letters,
  ],
  [
    'mid',
    'A site may earn an affiliate commission on each purchase, the regulator found, and readers do not know it.',
    stories.commissions,
  ],
  [
    'end',
    'When readers purchase something through links on a site, it may earn a commission, and that must be said.',
    stories.commissions,
  ],
  [
    'mid',
    'Have a tip for frozen pipes that works? Then do not keep it: tell your neighbours before the next frost.',
    stories.pipes,
  ],
  [
    'end',
    'If you want more help with your pipes, download the plan of your house, or call a plumber near you.',
    stories.pipes,
  ],
  [
    'mid',
    'And on land? We tell our guests to download our app and to follow us on Instagram before you board.',
    stories.captain,
  ],
  [
    'end',
    'Anything else? Send us an email, join our club, and you can come along for nothing, with our thanks.',
    stories.captain,
  ],
  [
    'mid',
    'So write to us, the people of your council will say, and we will read your comments. You know what comes of it.',
    stories.column,
  ],
  [
    'end',
    'You can support our wall or leave it. But tell us your opinion before you complain about ours.',
    stories.column,
  ],
  ['end', 'Let us ask you once more, dear reader: is this what we want for our children, and for yours?'],
  ['end', 'We are all in this together, whether you like it or not, and nobody can tell us how it ends.'],
  // in other languages
  [
    'end',
    'Wer den Mann kennt oder etwas gesehen hat, wird gebeten, sich unter 0331 96 01 44 bei der Polizei zu melden.',
    undefined,
    'de',
  ],
  [
    'mid',
    '„Schreiben Sie uns eine E-Mail oder folgen Sie uns auf Facebook“, rief die Ministerin den Gästen zu.',
    undefined,
    'de',
  ],
  [
    'end',
    'Sie haben Ihre Anmeldung zum Newsletter vergessen, hielt ihr der Richter vor, und damit auch die Frist.',
    undefined,
    'de',
  ],
  [
    'end',
    'Les personnes qui disposent d’informations sont priées d’appeler la gendarmerie, qui garantit l’anonymat.',
    undefined,
    'fr',
  ],
  [
    'mid',
    '« Inscrivez-vous à notre newsletter et dites-nous ce que vous en pensez », lance-t-elle à la salle.',
    undefined,
    'fr',
  ],
  [
    'end',
    'Si usted vio al perro, llame a la perrera municipal, que ofrece una recompensa de 200 coronas.',
    undefined,
    'es',
  ],
  [
    'mid',
    '«Suscríbete a nuestra newsletter y síguenos en Instagram», repite el cantante al final de cada concierto.',
    undefined,
    'es',
  ],
  [
    'end',
    'Chi ha visto qualcosa può chiamare i carabinieri, che cercano testimoni anche tra i passeggeri del traghetto.',
    undefined,
    'it',
  ],
  [
    'end',
    'Wie iets heeft gezien, kan bellen met de politie of een mail sturen naar het meldpunt van de gemeente.',
    undefined,
    'nl',
  ],
  [
    'end',
    'Quem tiver informações pode ligar para a polícia, que garante o sigilo, ou escrever para a prefeitura.',
    undefined,
    'pt',
  ],
  [
    'end',
    'Den som har sett något kan ringa polisen eller skriva till kommunen, som tar emot tips dygnet runt.',
    undefined,
    'sv',
  ],
  [
    'end',
    'Kto widział psa, może zadzwonić do schroniska albo napisać do urzędu, który wyznaczył nagrodę.',
    undefined,
    'pl',
  ],
  [
    'end',
    'Тех, кто видел собаку, просят позвонить в приют или написать в администрацию, которая обещает награду.',
    undefined,
    'ru',
  ],
  [
    'end',
    'Köpeği görenlerin barınağı araması ya da belediyeye yazması isteniyor; belediye ödül vereceğini duyurdu.',
    undefined,
    'tr',
  ],
  [
    'end',
    '犬を見かけた人は保護施設に電話するか、市役所にメールで知らせてほしいと、飼い主の夫婦は話している。',
    undefined,
    'ja',
  ],
  ['end', '警方呼吁知情者拨打热线电话或发送电子邮件提供线索，并表示将对举报人的身份严格保密。', undefined, 'zh'],
  // closing words that ask everybody
  [
    'end',
    'Was würden Sie tun, wenn uns das Wasser bis an die Schwelle stünde, und wer von Ihnen bliebe dann?',
    undefined,
    'de',
  ],
  [
    'end',
    'Et vous, que feriez-vous à notre place, quand nos maisons prennent l’eau et que personne ne répond ?',
    undefined,
    'fr',
  ],
  ['end', 'Nos queda mirar al cielo, y a ti, que lo ves desde lejos, te queda decidir si nos crees.', undefined, 'es'],
  [
    'end',
    'Możesz wierzyć albo nie, ale nasz los zależy od tego, czy ktoś wreszcie zapyta nas o zdanie.',
    undefined,
    'pl',
  ],
  [
    'end',
    'Спросите любого из наших соседей, и вы услышите то же самое: нам больше некуда уходить отсюда.',
    undefined,
    'ru',
  ],
  [
    'end',
    'Siz olsaydınız ne yapardınız, evinizi mi bırakırdınız, yoksa bizim gibi beklemeye mi devam ederdiniz?',
    undefined,
    'tr',
  ],
  [
    'end',
    'あなたならどうするだろうか。私たちの誰もが、いつか同じ問いに向き合うことになるのかもしれない。',
    undefined,
    'ja',
  ],
  ['end', '如果换作是您，您会怎么做？这个问题，我们每个人或许迟早都要回答。', undefined, 'zh'],
  // what a newsroom says of the story
  [
    'end',
    'Correction: An earlier version of this story misstated the cost, as readers told us by email. We regret the error.',
  ],
  ['end', 'This story was updated at 5 p.m. to add the vote, and our thanks go to you for your patience with our app.'],
];

describe('sentences of a story that have the words of an appeal', () => {
  test.each(stays)('%s: %s', (where, text, own, lang) => {
    const story = own ?? storyIn[lang ?? ''] ?? paragraphs;
    const { article } = read(at(where, text, story, lang));
    const hidden = hiddenIn(article);
    const bare = text.replace(/<[^>]+>/g, '');
    expect(article.blocks.filter(({ text, id }) => text === bare && !hidden.has(id))).toHaveLength(1);
    for (const one of story)
      expect(article.blocks.filter(({ text, id }) => text === one && hidden.has(id))).toEqual([]);
  });
});
