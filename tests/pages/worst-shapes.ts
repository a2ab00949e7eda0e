import { htmlOf, type Page, paragraphs } from './story.ts';

/** A page that asks too much of a reader: an ordinary story, and one thing in it far too often. */
export interface WorstShape {
  name: string;
  /** The size at which the growth showed. */
  size: number;
  page: (size: number) => Page;
}

const author = '<span class="author">By Ana Ruiz</span>';

export const worstShapes: readonly WorstShape[] = [
  {
    name: 'spaces in a byline',
    size: 200_000,
    page: (size) => ({ top: `<p class="byline">By${' '.repeat(size)}Ana Ruiz</p>` }),
  },
  {
    name: 'nested class=author',
    size: 480,
    page: (size) => ({ top: `${'<div class="author">'.repeat(size)}By Ana Ruiz${'</div>'.repeat(size)}` }),
  },
  {
    name: 'class=author beside one another',
    size: 20_000,
    page: (size) => ({ top: author.repeat(size) }),
  },
  {
    name: 'metas of authors',
    size: 50_000,
    page: (size) => ({ head: numbered(size, (i) => `<meta name="author" content="Ana Ruiz ${i}">`) }),
  },
  {
    name: 'authors in JSON-LD',
    size: 100_000,
    page: (size) => ({
      head: `<script type="application/ld+json">{"@type":"NewsArticle","author":[${Array.from(
        { length: size },
        (_, i) => `{"@type":"Person","name":"Ana Ruiz ${i}"}`,
      ).join()}]}</script>`,
    }),
  },
  {
    name: 'lines parted by <br>, in kB',
    size: 5_000,
    page: (size) => ({ end: `<p>${numbered(size * 20, (i) => `The council spoke of boat no. ${i}.<br>`)}</p>` }),
  },
  {
    name: 'paragraphs',
    size: 60_000,
    page: (size) => ({ story: Array.from({ length: size }, (_, i) => paragraphs[i % paragraphs.length] as string) }),
  },
  {
    name: 'elements',
    size: 100_000,
    page: (size) => ({ below: numbered(size / 2, (i) => `<div class="box-${i % 50}"><span>Boat ${i}</span></div>`) }),
  },
];

/** The HTML of a shape at a size. */
export const htmlOfShape = ({ page }: WorstShape, size: number): string => htmlOf(page(size));

const numbered = (count: number, one: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => one(i)).join('');
