import { documentOf } from './lent-window.ts';

/** Five invented paragraphs, long enough to be a story. */
export const paragraphs = [
  'The harbour council of Port Ellery voted on Tuesday to rebuild the eastern breakwater, ending a dispute of eleven years over who should pay for it and how high it should be.',
  'Storms in the last two winters had carried away forty metres of the old wall, and fishermen said that they could no longer leave their boats in the inner basin overnight.',
  '“We have waited long enough,” said Odile Marran, who speaks for the owners of the small boats. “Every autumn we pull them out of the water and hope for the best.”',
  'Engineers expect that the work will take three years. Barges will bring stone from the quarries at Tolland Head, and the road along the shore will be closed to lorries on weekdays.',
  'The council will borrow two thirds of the cost, which it puts at 84 million crowns, and the rest will come from harbour fees and from a fund for coastal towns.',
];

export interface Page {
  /** Address; the default site belongs to nobody. */
  url?: string;
  lang?: string;
  /** What stands in <head>. */
  head?: string;
  /** Above the headline. */
  above?: string;
  /** Between the headline and the story. */
  top?: string;
  /** Before the first words of the first paragraph: a dateline. */
  opening?: string;
  /** After the last paragraph, still in the story's container. */
  end?: string;
  /** After the story's container, still in the article. */
  below?: string;
  story?: readonly string[];
  title?: string;
}

/** Its address, if it has no other. */
export const ownUrl = 'https://pelican-post.example/news/breakwater-vote/';

/** An invented page of an invented site, as a document of its own while a test runs. */
export const pageOf = (page: Page): Document => documentOf(htmlOf(page), page.url ?? ownUrl);

/** The same, as HTML. */
export function htmlOf({
  lang = 'en',
  head = '<meta property="og:type" content="article"><meta property="og:site_name" content="Pelican Post">',
  above = '',
  top = '',
  opening = '',
  end = '',
  below = '',
  story = paragraphs,
  title = 'Port Ellery votes to rebuild its breakwater',
}: Page): string {
  const text = story.map((paragraph, i) => `<p>${i === 0 ? opening : ''}${paragraph}</p>`).join('\n');
  return `<!doctype html><html lang="${lang}"><head><title>${title} - Pelican Post</title>${head}</head><body>
<header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/world/">World</a></li></ul></nav></header>
<main><article>${above}<h1>${title}</h1>${top}<div class="entry-content">${text}${end}</div>${below}</article></main>
<footer class="site-footer"><p>Pelican Post, all the news of the bay</p></footer></body></html>`;
}
