import type { KindOfPage } from './other-pages.ts';

const lamps = ['Quay Lantern 3', 'Pelican Beam', 'Harbour Glow Mini'];
const words = [
  'It is light, it is bright, and it stays so for eleven hours. In our kitchen it lay in the sink for a night and came out as it went in, and the battery is one that every shop has.',
  'The beam reaches the other side of the yard and is warmer than most. What we like less is the switch, which is too small for gloves and too close to the ring on which the lamp hangs.',
  'For this price there is nothing like it. It charges in an hour at any socket, stands on its own foot, and comes with a bag that holds the cable as well, which the dearer ones do not.',
];
const offers =
  '<div><a href="https://lamp-shop.example/p?tag=pelican">Check price</a></div><div><a href="https://quay-market.example/go/1">Buy at Quay Market</a></div>';
const parts = (heading: (name: string, at: number) => string, more = offers) =>
  lamps.map((name, at) => `${heading(name, at)}<p>${words[at]}</p><p>${words[(at + 1) % 3]}</p>${more}`).join('\n');
const note = '<p>When you buy through links on this page, we may receive a share at no cost to you.</p>';

/** Pages that sell, and tell no story. */
export const sellingPages: readonly KindOfPage[] = [
  {
    name: 'a ranking of wares, a headline for each',
    url: 'https://lamp-tests.example/guide/best-lanterns-under-50-dollars',
    lang: 'en',
    title: 'The best lanterns under 50 dollars - March 2031',
    head: '<meta property="og:type" content="article">',
    markup: `<main><article><h1>TITLE</h1><p class="byline">By <a rel="author" href="/guide?author=1">Bo Lind</a></p><time>March 2, 2031</time>${note}${parts((name, at) => `<h1>${at + 1}. Best for ${['the house', 'the yard', 'the bag'][at]}: ${name}</h1><p>${words[(at + 2) % 3]}</p>`)}</article></main>`,
  },
  {
    name: 'coupons of a shop',
    url: 'https://save-a-coin.example/coupons/lamp-shop',
    lang: 'en',
    title: 'Lamp Shop coupons and promo codes for March 2031',
    markup: `<main><h1>TITLE</h1><p>Save at Lamp Shop with a code of ours. All codes were tried today and work.</p>${lamps
      .map(
        (name) =>
          `<div class="offer"><b>20% off</b><h3>${name}</h3><a href="https://lamp-shop.example/?c=1">Get code</a><span>Ends March 31, 2031</span></div>`,
      )
      .join('')}<p>${words[0]}</p></main>`,
  },
  {
    name: 'a table that compares',
    url: 'https://lamp-tests.example/compare/lanterns',
    lang: 'en',
    title: 'Lanterns compared',
    head: '<script type="application/ld+json">{"@type":"ItemList","name":"Lanterns compared"}</script>',
    markup: `<main><h1>TITLE</h1><table><tr><th>Lamp</th><th>Hours</th><th>Price</th><th></th></tr>${lamps
      .map(
        (name, at) =>
          `<tr><td>${name}</td><td>${at + 8}</td><td>$${at * 10 + 19}</td><td><a href="https://lamp-shop.example/p">Check price</a></td></tr>`,
      )
      .join('')}</table><h2>How we chose</h2><p>${words[0]}</p><p>${words[1]}</p></main>`,
  },
  {
    name: 'a ranking of casinos',
    url: 'https://spin-list.example/best-online-casinos/',
    lang: 'en',
    title: 'Best online casinos of March 2031',
    markup: `<main><h1>TITLE</h1>${note}${lamps
      .map(
        (_, at) =>
          `<h2>${at + 1}. Lucky Pelican ${at}</h2><div>9.${8 - at}/10</div><div><a href="https://lucky-${at}.example/">Play now</a></div><p>Among all that we tried this one pays out within a day, has the tables that we like and a bonus whose terms fit on one page.</p><p>The lobby opens at once on any telephone, and questions are answered at night as well.</p>`,
      )
      .join('')}</main>`,
  },
  {
    name: 'one product with what buyers say',
    url: 'https://lamp-tests.example/reviews/quay-lantern-3',
    lang: 'en',
    title: 'Quay Lantern 3',
    head: '<meta property="og:type" content="product"><script type="application/ld+json">{"@type":"Product","name":"Quay Lantern 3","offers":{"@type":"Offer","price":"39"},"aggregateRating":{"@type":"AggregateRating","ratingValue":4.4}}</script>',
    markup: `<main><h1>TITLE</h1><div>4.4 of 5</div><div>$39</div>${offers}<p>${words[0]}</p><p>${words[1]}</p><p>${words[2]}</p></main>`,
  },
  {
    name: 'a ranking of services for private networks, in German',
    url: 'https://netz-vergleich.example/vpn-vergleich/',
    lang: 'de',
    title: 'VPN-Vergleich: die besten Anbieter',
    head: '<script type="application/ld+json">{"@type":"CollectionPage","name":"VPN-Vergleich"}</script>',
    markup: `<main><h1>TITLE</h1>${['Tarnkappe', 'Deichtunnel', 'Kuttertor']
      .map(
        (name, at) =>
          `<h2>${at + 1}. ${name}</h2><div>Note 1,${at + 2}</div><div><a href="https://anbieter-${at}.example/">Zum Anbieter</a></div><p>Im Test hielt die Verbindung auch über Nacht, und der Umweg über das Ausland kostete kaum Tempo. Die Anwendung ist schnell eingerichtet und lässt sich auf fünf Geräten zugleich nutzen.</p>`,
      )
      .join('')}</main>`,
  },
];

const signed = '<p class="byline">By Ida Brandt</p><time>March 2, 2031</time>';

/** What the press writes of wares is a story, whatever it links to. */
export const reviews: readonly KindOfPage[] = [
  {
    name: 'a paper’s own review, with the way to a shop',
    url: 'https://pelican-post.example/culture/quay-lantern-3-review-light-for-long-nights',
    lang: 'en',
    title: 'Light for long nights: the Quay Lantern 3',
    head: '<meta property="og:type" content="article">',
    markup: `<main><article><h1>TITLE</h1>${signed}<p>${words[0]}</p><p>${words[1]}</p><p>${words[2]}</p>${offers}</article></main>`,
  },
  {
    name: 'a guide that a writer signs, with numbered parts and rows of offers',
    url: 'https://pelican-post.example/shopping/best-lanterns-that-we-have-tried-so-far',
    lang: 'en',
    title: 'The lanterns that we would buy again',
    head: '<meta property="og:type" content="article">',
    markup: `<main><article><h1>TITLE</h1>${signed}<p>${words[0]}</p>${parts((name, at) => `<h2>${at + 1}. ${name}</h2>`)}</article></main>`,
  },
];
