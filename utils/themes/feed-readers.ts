/** A web reader that runs at anybody's own host, so that no address gives it away. */
export interface FeedReader {
  name: string;
  /** Selector of what holds one item, headline and text. */
  item: string;
  /** Selector of the feed's name in it. */
  feed: string;
  /** Where the name stands above the pane, and not in the item. */
  above?: true;
  /** The item as the reader writes it, with invented words: what stands in `feed` is 'Coral Courier'. */
  example: string;
}

export const feedReaders: readonly FeedReader[] = [
  {
    name: 'Miniflux',
    item: 'section.entry:has(.entry-content)',
    feed: '.entry-header .entry-website > a',
    example:
      '<section class="entry" data-id="7"><header class="entry-header"><div class="entry-meta"><span class="entry-website"><a href="/feed/1/entries">Coral Courier</a></span></div></header><article class="entry-content"><p>One</p></article></section>',
  },
  {
    name: 'FreshRSS',
    item: '.flux:has(> .flux_content)',
    feed: '.flux_content a.website, .flux_content .website > a',
    example:
      '<div class="flux current" data-feed="1"><article class="flux_content"><header><div class="website"><a href="./?get=f_1"><img class="favicon" alt="✇"><span>Coral Courier</span></a></div></header><div class="text"><p>One</p></div></article></div>',
  },
  {
    name: 'Tiny Tiny RSS, stories below one another',
    item: '.cdm[data-article-id]',
    feed: '.header > .feed',
    example:
      '<div class="cdm expanded" id="RROW-7" data-article-id="7"><div class="header"><div class="feed"><a href="#">Coral Courier</a></div></div><div class="content"><p>One</p></div></div>',
  },
  {
    name: 'Tiny Tiny RSS, a pane for the story',
    item: '.post[data-article-id]',
    feed: '#feed_title',
    above: true,
    example:
      '<span id="feed_title"><a href="https://coral-courier.example">Coral Courier</a></span><div class="post post-7" data-article-id="7"><div class="content"><p>One</p></div></div>',
  },
];
