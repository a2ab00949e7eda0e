/** A web reader for feeds. */
export interface FeedReader {
  /** Its own host; others run at anybody's, so that no address gives them away. */
  host?: string;
  /** Selector of what holds one item, headline and text. */
  item: string;
  /** Selector of the item's title in it. */
  title: string;
  /** Selector of the feed's name in it. */
  feed: string;
  /** Selectors of the name elsewhere on the page, the surest first, where the item has none. */
  above?: readonly string[];
  /** The item as the reader writes it, with invented words: what stands in `feed` is 'Coral Courier', in `title` 'Nets are dear'. */
  example: string;
}

export const feedReaders: readonly FeedReader[] = [
  // Miniflux
  {
    item: 'section.entry:has(.entry-content)',
    title: '.entry-header h1 a',
    feed: '.entry-header .entry-website > a',
    example:
      '<section class="entry" data-id="7"><header class="entry-header"><h1><a href="https://coral-courier.example/a">Nets are dear</a></h1><div class="entry-meta"><span class="entry-website"><a href="/feed/1/entries">Coral Courier</a></span></div></header><article class="entry-content"><p>One</p></article></section>',
  },
  // FreshRSS
  {
    item: '.flux:has(> .flux_content)',
    title: '.flux_content header .title',
    feed: '.flux_content a.website, .flux_content .website > a',
    example:
      '<div class="flux current" data-feed="1"><article class="flux_content"><header><div class="website"><a href="./?get=f_1"><img class="favicon" alt="✇"><span>Coral Courier</span></a></div><h1 class="title"><a href="https://coral-courier.example/a">Nets are dear</a></h1></header><div class="text"><p>One</p></div></article></div>',
  },
  // Tiny Tiny RSS, stories below one another
  {
    item: '.cdm[data-article-id]',
    title: '.header a.title',
    feed: '.header > .feed',
    above: ['#feed_title'], // of one feed alone the items do not say it
    example:
      '<div class="cdm expanded" id="RROW-7" data-article-id="7"><div class="header"><span class="titleWrap"><a class="title" href="https://coral-courier.example/a">Nets are dear</a> <span class="author">Ida Brandt</span></span><div class="feed"><a href="#">Coral Courier</a></div></div><div class="content"><p>One</p></div></div>',
  },
  // Tiny Tiny RSS, a pane for the story
  {
    item: '.post[data-article-id]',
    title: '.header .title',
    feed: '.header > .feed',
    above: ['.hl.active .feed', '#feed_title'],
    example:
      '<span id="feed_title"><a href="https://coral-courier.example">Coral Courier</a></span><div class="post post-7" data-article-id="7"><div class="header"><div class="row"><div class="title"><a href="https://coral-courier.example/a">Nets are dear</a></div></div></div><div class="content"><p>One</p></div></div>',
  },
  // Feedly
  {
    host: 'feedly.com',
    item: ':has(> .entryBody)',
    title: '.entryTitle',
    feed: '.source',
    example:
      '<div class="entry"><div class="entryHeader"><h1><a class="entryTitle" href="https://coral-courier.example/a">Nets are dear</a></h1><div class="metadata"><a class="source" href="/i/subscription/feed">Coral Courier</a></div></div><div class="entryBody"><p>One</p></div></div>',
  },
  // Inoreader
  {
    host: 'inoreader.com',
    item: ':has(> .article_content)',
    title: '.article_title_link',
    feed: '.article_feed_source',
    example:
      '<div class="article_full_contents"><div class="article_title"><a class="article_title_link" href="https://coral-courier.example/a">Nets are dear</a></div><div class="article_sub_title"><a class="article_feed_source" href="/feed/1">Coral Courier</a></div><div class="article_content"><p>One</p></div></div>',
  },
  // NewsBlur
  {
    host: 'newsblur.com',
    item: '.NB-feed-story',
    title: '.NB-feed-story-title',
    feed: '.NB-feed-story-feed',
    example:
      '<div class="NB-feed-story"><div class="NB-feed-story-header"><div class="NB-feed-story-header-feed"><div class="NB-feed-story-feed"><img class="feed_favicon"><span class="NB-feed-story-header-title">Coral Courier</span></div></div><a class="NB-feed-story-title" href="https://coral-courier.example/a">Nets are dear</a></div><div class="NB-feed-story-content"><p>One</p></div></div>',
  },
  // The Old Reader
  {
    host: 'theoldreader.com',
    item: '.post:has(> .content)',
    title: '.post-title',
    feed: '.source',
    example:
      '<div class="post"><h3 class="post-title"><a href="https://coral-courier.example/a">Nets are dear</a></h3><div class="post-info"><a class="source" href="/feeds/1">Coral Courier</a></div><div class="content"><p>One</p></div></div>',
  },
];
