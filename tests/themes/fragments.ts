/**
 * One invented page fragment a theme, in the theme's own markup: what a reader wants gone carries `data-is` with its kind,
 * the paragraph of the story is `#story`. {story} stands for it.
 */
export const fragments: Record<string, string> = {
  'wordpress-core': `<main><article class="post"><div class="entry-content wp-block-post-content">{story}
    <ul class="wp-block-social-links" data-is="share"><li>Mastodon</li></ul></div>
    <div class="taxonomy-post_tag wp-block-post-terms" data-is="tags"><a rel="tag">harbour</a></div></article>
    <nav class="navigation post-navigation" data-is="related"><a rel="prev">Soup for lunch</a></nav>
    <div id="comments" class="comments-area" data-is="comments"><div id="respond" class="comment-respond">Leave a Reply</div></div></main>`,
  jannah: `<article id="the-post"><div class="share-buttons share-buttons-top" data-is="share">X</div>
    <div class="entry-content entry clearfix">{story}<div class="stream-item stream-item-in-post" data-is="ad">Ad</div>
    <div class="post-bottom-meta post-bottom-tags post-tags-modern" data-is="tags">Tags <span class="tagcloud">harbour</span></div></div>
    <div id="share-buttons-bottom" class="share-buttons share-buttons-bottom" data-is="share">Facebook</div></article>
    <div class="post-components"><div class="about-author container-wrapper about-author-1" data-is="author-box">admin</div>
    <div class="container-wrapper" id="post-newsletter" data-is="newsletter">With product you purchase</div>
    <div class="prev-next-post-nav container-wrapper" data-is="related">Next</div>
    <div id="related-posts" class="container-wrapper has-extra-post" data-is="related">Related Articles</div>
    <div id="add-comment-block" class="container-wrapper" data-is="comments">Leave a Reply</div></div>
    <div class="tie-popup" data-is="other">Close</div>
    <a id="go-to-top" class="go-to-top-button" data-is="back-to-top"><span>Back to top button</span></a>`,
  sahifa: `<article id="the-post"><div class="post-inner"><div class="mini-share-post" data-is="share">Tweet</div>
    <div class="entry"><div class="e3lan e3lan-post" data-is="ad">Ad</div>{story}</div><p class="post-tag" data-is="tags">Tags harbour</p></div></article>
    <section id="author-box" data-is="author-box">About admin</section>
    <section id="related_posts" data-is="related"><div class="related-item">Soup</div></section>
    <div class="post-navigation"><div class="post-previous" data-is="related">Previous</div></div><div id="topcontrol" data-is="back-to-top">^</div>`,
  'newspaper-tagdiv': `<div class="td-crumb-container" data-is="other">Home › News</div><article class="post td-post-template-1">
    <div class="td-post-sharing td-post-sharing-top" data-is="share">Share</div>
    <div class="td-post-content tagdiv-type">{story}<div class="td-a-rec td-a-rec-id-content_inline" data-is="ad">- Advertisement -</div></div>
    <footer><div class="td-post-source-tags"><div class="td-post-source-via">SOURCE <a>Harbour Times</a></div>
    <ul class="td-tags td-post-small-box" data-is="tags"><li>harbour</li></ul></div>
    <div class="td-block-row td-post-next-prev" data-is="related">Previous article</div>
    <div class="author-box-wrap" data-is="author-box">admin</div></footer></article>
    <div class="td_block_wrap td_block_related_posts" data-is="related">RELATED ARTICLES</div>
    <div class="td_block_wrap tdb_single_comments" data-is="comments">LEAVE A REPLY</div>
    <div class="tds-newsletter" data-is="newsletter">Subscribe</div><div class="td-scroll-up" data-is="back-to-top">^</div>`,
  jnews: `<div class="jeg_breadcrumbs" data-is="other">Home</div><div class="jeg_meta_category" data-is="tags">in Harbour</div><div class="jeg_inner_content"><div class="jeg_share_top_container" data-is="share">Share</div>
    <div class="entry-content no-share"><div class="content-inner">{story}
    <div class="jnews_inline_related_post_wrapper" data-is="related">RelatedPosts</div>
    <div class="jeg_ad jeg_ad_article jnews_content_inline_ads" data-is="ad">ADVERTISEMENT</div>
    <div class="jeg_post_tags" data-is="tags">Tags: harbour</div></div></div>
    <div class="jeg_share_bottom_container" data-is="share">Share</div><div class="jnews_author_box_container" data-is="author-box">admin</div>
    <div class="jnews_related_post_container" data-is="related">Related Posts</div><div class="jnews_comment_container" data-is="comments">Reply</div></div>
    <div class="jeg_push_notification single_post" data-is="newsletter">Subscribe now</div>
    <div class="jscroll-to-top" data-is="back-to-top">^</div>`,
  soledad: `<article class="post"><div class="post-entry blockquote-style-1"><div class="inner-post-entry entry-content">{story}
    <div class="penci-ilrelated-posts" data-is="related">You may also like</div><div class="penci-google-adsense-1" data-is="ad">Ad</div></div></div>
    <div class="tags-share-box center-box" data-is="share">Facebook</div><div class="post-author abio-style-1" data-is="author-box">admin</div>
    <div class="post-pagination"><div class="prev-post" data-is="related">Soup</div></div>
    <div class="post-related" data-is="related">You may also like</div></article><div class="go-to-top-parent" data-is="back-to-top">^</div>`,
  colormag: `<div class="article-content clearfix"><div class="above-entry-meta">News</div><div class="entry-content clearfix">{story}</div></div>
    <ul class="default-wp-page clearfix" data-is="related"><li class="previous">Soup</li></ul>
    <div class="related-posts-wrapper" data-is="related">You May Also Like</div><a href="#masthead" id="scroll-up" data-is="back-to-top">^</a>`,
  generatepress: `<article class="post"><div class="inside-article"><div class="entry-content">{story}</div>
    <footer class="entry-meta"><span class="tags-links" data-is="tags">harbour</span>
    <nav id="nav-below" class="post-navigation" data-is="related">Soup</nav></footer></div></article>
    <a class="generate-back-to-top" data-is="back-to-top">^</a>`,
  astra: `<article class="ast-article-single"><div class="entry-content clear">{story}<div class="ast-post-social-sharing" data-is="share">X</div></div>
    <div class="ast-single-author-box" data-is="author-box">About the author</div></article>
    <div class="ast-single-related-posts-container" data-is="related">Related Posts</div>
    <div id="ast-scroll-top" data-is="back-to-top">Scroll to Top</div>`,
  kadence: `<article class="entry content-bg single-entry"><div class="entry-content single-content">{story}</div>
    <div class="entry-author entry-author-style-center" data-is="author-box">admin</div></article>
    <div class="entry-related alignfull" data-is="related">Similar Posts</div><a id="kt-scroll-up" data-is="back-to-top">^</a>`,
  newspack: `<main><article class="post"><div class="entry-content">{story}
    <div class="newspack-popup-container newspack-popup newspack-inline-popup" data-is="promo">Give now</div>
    <div class="newspack_global_ad scaip-1" data-is="ad">Ad</div><div class="newspack-newsletters-subscribe" data-is="newsletter">Sign up</div>
    <div class="wp-block-newspack-blocks-homepage-articles" data-is="related">Latest</div></div></article>
    <div class="author-bio"><div class="author-bio-text" data-is="author-box">A. Writer covers soup.</div></div></main>`,
  'mh-magazine': `<article class="post"><div class="entry-content clearfix">{story}<div class="mh-content-ad" data-is="ad">Ad</div></div>
    <div class="mh-share-buttons clearfix" data-is="share">X</div></article><div class="mh-author-box clearfix" data-is="author-box">About admin</div>
    <nav class="mh-post-nav mh-row clearfix" data-is="related">Soup</nav><section class="mh-related-content" data-is="related">Related Articles</section>
    <a class="mh-back-to-top" data-is="back-to-top">^</a>`,
  smartmag: `<div class="post-share post-share-b" data-is="share">Share</div><div class="post-content-wrap"><div class="post-share-float" data-is="share">Share</div>
    <div class="post-content cf entry-content">{story}<div class="a-wrap a-wrap-base a-wrap-4" data-is="ad">Ad</div></div></div>
    <section class="navigate-posts" data-is="related">Previous Article</section><div class="spc-newsletter spc-newsletter-b" data-is="newsletter">Subscribe</div>`,
  publisher: `<nav class="bf-breadcrumb" data-is="other">Home</nav><article class="post-template-1"><div class="post-share single-post-share top-share" data-is="share">Share</div>
    <div class="entry-content single-post-content">{story}<div class="bs-irp left" data-is="related">Related Posts</div>
    <div class="bsac bsac-post-inline" data-is="ad">Ad</div></div></article><section class="next-prev-post" data-is="related">Next Post</section>
    <div class="bs-newsletter-pack" data-is="newsletter">Sign in</div>`,
  herald: `<article class="herald-single"><div class="herald-share" data-is="share">Share</div><div class="entry-content herald-entry-content">{story}
    <div class="herald-ad herald-ad-below-single" data-is="ad">Ad</div></div></article>
    <div id="related" class="herald-vertical-padding" data-is="related">You may also like</div>
    <div id="author" class="herald-vertical-padding" data-is="author-box">About the author</div><a class="herald-goto-top" data-is="back-to-top">^</a>`,
  mvp: `<article id="mvp-article-wrap"><div id="mvp-content-main" class="left relative">{story}</div>
    <div class="mvp-post-soc-wrap left relative" data-is="share">Share</div><div class="mvp-post-tags" data-is="tags">Related Topics: harbour</div>
    <div id="mvp-author-box-wrap" class="left relative" data-is="author-box">admin</div><div id="mvp-related-posts" data-is="related">You may like</div>
    <div id="mvp-post-bot-ad" data-is="ad">Advertisement</div><div id="mvp-comments-button" data-is="comments">Click to comment</div></article>
    <div id="mvp-post-add-box" data-is="related"><p>Another whole story</p></div><div class="mvp-fly-top back-to-top" data-is="back-to-top">^</div>`,
  divi: `<article class="et_pb_post"><div class="entry-content"><div class="et_pb_section"><div class="et_pb_module et_pb_text"><div class="et_pb_text_inner">{story}</div></div>
    <ul class="et_pb_module et_pb_social_media_follow" data-is="share"><li>Follow</li></ul>
    <div class="et_pb_module et_pb_newsletter" data-is="newsletter">Subscribe</div><div class="et_pb_posts_nav et_pb_module" data-is="related">Soup</div>
    <div class="et_pb_module et_pb_comments_module" data-is="comments">Submit a Comment</div></div></div></article>
    <span class="et_pb_scroll_top et-pb-icon" data-is="back-to-top"></span>`,
  extra: `<article class="module single-post-module"><div class="post-wrap"><div class="post-content entry-content">{story}</div></div></article>
    <div class="et_extra_other_module author-box vcard" data-is="author-box">About The Author</div>
    <div class="et_extra_other_module related-posts" data-is="related">Related Posts</div>
    <div class="et_extra_other_module contact-box">Our address</div>`,
  elementor: `<div class="elementor-widget elementor-widget-breadcrumbs" data-is="other">Home</div>
    <div class="elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container">{story}</div></div>
    <div class="elementor-element elementor-widget elementor-widget-share-buttons" data-is="share">Facebook</div>
    <div class="elementor-widget elementor-widget-author-box" data-is="author-box">admin</div>
    <div class="elementor-widget elementor-widget-post-navigation" data-is="related">Previous</div>
    <div class="elementor-widget elementor-widget-post-comments" data-is="comments">Reply</div>
    <div class="elementor elementor-location-popup" data-is="promo">Join us</div>`,
  avada: `<article class="post"><div class="single-navigation clearfix" data-is="related">Previous</div><div class="post-content">{story}</div>
    <div class="fusion-sharing-box fusion-theme-sharing-box" data-is="share">Share This Story</div>
    <section class="about-author"><div class="about-author-container" data-is="author-box">admin</div></section>
    <section class="related-posts single-related-posts" data-is="related">Related Posts</section></article>
    <section class="to-top-container" data-is="back-to-top">^</section>`,
  oceanwp: `<article class="single-post"><div class="entry-content clr">{story}</div><div class="post-tags clr" data-is="tags">Tags: harbour</div>
    <div class="entry-share clr" data-is="share">Share this</div><section id="author-bio" class="clr" data-is="author-box">Author: admin</section>
    <section id="related-posts" class="clr" data-is="related">You Might Also Like</section></article>
    <a id="scroll-top" class="scroll-top-right" data-is="back-to-top">^</a>`,
  bimber: `<article class="entry-tpl-classic"><div class="g1-content-narrow g1-typography-xl entry-content">{story}<div class="adace-slot-wrapper" data-is="ad">Advertisement</div></div>
    <aside class="wyr-reactions" data-is="other">What's your reaction?</aside></article><aside class="g1-related-entries" data-is="related">You may also like</aside>
    <aside class="g1-newsletter" data-is="newsletter">Get the best</aside><a class="g1-back-to-top" data-is="back-to-top">^</a>`,
  foxiz: `<div class="s-ct-inner"><div class="l-shared-sec-outer" data-is="share">SHARE</div><div class="e-ct-outer"><div class="entry-content rbct clearfix">{story}</div>
    <div class="efoot efoot-commas p-categories"><div class="efoot-bar tag-bar" data-is="tags">TAGGED: harbour</div>
    <div class="efoot-bar source-bar">SOURCES: Harbour Times</div></div><div class="entry-newsletter" data-is="newsletter">Sign Up</div></div></div>
    <div class="e-shared-sec entry-sec" data-is="share">Share This Article</div><div class="usr-holder entry-sec" data-is="author-box">By admin</div>
    <div class="entry-pagination e-pagi entry-sec" data-is="related">Previous Article</div><div class="comment-box-wrap entry-sec" data-is="comments">Leave a comment</div>`,
  blocksy: `<article class="post"><div class="entry-content is-layout-constrained">{story}</div><div class="ct-share-box is-width-constrained" data-is="share">X</div>
    <div class="author-box is-width-constrained" data-type="type-2" data-is="author-box">admin</div>
    <div class="ct-newsletter-subscribe-block" data-is="newsletter">Newsletter</div></article>
    <div class="ct-related-posts-container" data-is="related">Related Posts</div><div class="ct-comments-container" data-is="comments">Leave a Reply</div>
    <a class="ct-back-to-top ct-hidden-sm" data-is="back-to-top">^</a>`,
  neve: `<article class="nv-single-post-wrap"><div class="nv-content-wrap entry-content">{story}</div><div class="nv-tags-list" data-is="tags">Tags: harbour</div>
    <div class="nv-post-share" data-is="share">X</div><div class="nv-post-navigation" data-is="related">previous</div>
    <div class="nv-author-biography" data-is="author-box">admin</div><div class="nv-related-posts" data-is="related">Related Posts</div></article>`,
  hestia: `<article class="section section-text"><div class="single-post-wrap entry-content">{story}</div></article>
    <div class="entry-social"><a class="btn btn-just-icon" data-is="share">X</a></div>
    <div class="section related-posts" data-is="related">Related Posts</div><button class="hestia-scroll-to-top" data-is="back-to-top">^</button>`,
  flatsome: `<article class="post"><div class="entry-content single-page">{story}<div class="blog-share text-center" data-is="share">X</div></div>
    <div class="entry-author author-box" data-is="author-box">admin</div><nav class="navigation-post" id="nav-below" data-is="related">Soup</nav></article>
    <a id="top-link" class="back-to-top button icon" data-is="back-to-top">^</a>`,

  jetpack: `<div class="entry-content">{story}<div class="sharedaddy sd-sharing-enabled" data-is="share">Share this:</div>
    <div id="jp-relatedposts" class="jp-relatedposts" data-is="related">Related</div>
    <div class="wp-block-jetpack-subscriptions" data-is="newsletter">Type your email…</div></div>`,
  'related-posts-plugins': `<div class="entry-content">{story}<div class="yarpp yarpp-related" data-is="related">Related posts</div>
    <div class="crp_related" data-is="related">Related Posts</div></div>`,
  addtoany: `<div class="entry-content">{story}<div class="addtoany_share_save_container addtoany_content" data-is="share">Share</div></div>`,
  heateor: `<div class="entry-content">{story}<div class="heateor_sss_sharing_container heateor_sss_horizontal_sharing" data-is="share">Spread the love</div></div>`,
  'easy-social-share': `<div class="entry-content">{story}<div class="essb_links essb_share" data-is="share">Share</div>
    <div class="essb-subscribe-form" data-is="newsletter">Join</div></div>`,
  'social-warfare': `<div class="entry-content">{story}<div class="swp_social_panel" data-is="share">5 Shares</div></div>`,
  grow: `<div class="entry-content">{story}<div id="dpsp-content-bottom" class="dpsp-content-wrapper" data-is="share">Share</div></div>`,
  powerkit: `<div class="entry-content">{story}<div class="pk-share-buttons-wrap" data-is="share">Share</div>
    <div class="pk-author-box" data-is="author-box">admin</div><div class="pk-subscribe-form-wrap" data-is="newsletter">Subscribe</div></div>`,
  'share-plugins': `<div class="entry-content">{story}<aside class="mashsb-container mashsb-main" data-is="share">0 SHARES</aside>
    <div class="shariff" data-is="share">teilen</div></div>`,
  'author-box-plugins': `<div class="pp-multiple-authors-wrapper pp-multiple-authors-layout-inline">By A. Writer</div><div class="entry-content">{story}
    <div class="saboxplugin-wrap" data-is="author-box">admin</div><div class="pp-multiple-authors-layout-boxed" data-is="author-box">Author</div></div>`,
  'newsletter-plugins': `<div class="entry-content">{story}<form class="mc4wp-form mc4wp-form-1" data-is="newsletter">Sign up</form>
    <div class="tnp tnp-subscription" data-is="newsletter">Subscribe</div></div>`,
  'optin-plugins': `<div class="entry-content">{story}<div id="om-abc123-holder" data-is="newsletter">Wait!</div>
    <div class="hustle-ui hustle-inline" data-id="3" data-is="newsletter">Join</div></div>
    <div id="pum-7" class="pum pum-overlay" data-popmake="{}" data-is="promo">Offer</div>`,
  wpdiscuz: `<div class="entry-content">{story}<p class="wpd-inline-comment">He said so.</p></div><div id="wpdcom" data-is="comments">0 Comments</div>`,
  'advanced-ads': `<div class="aa-prefix-advads-"><div class="entry-content">{story}<div class="advads-content" id="advads-1" data-is="ad">Ad</div></div></div>`,
  'ad-inserter': `<div class="entry-content">{story}<div class="code-block">let harbour = 1;</div>
    <div class="code-block code-block-3" style="margin: 8px 0; clear: both;" data-is="ad">Ad</div></div>`,
  'feed-widgets': `<div class="entry-content">{story}</div><div class="feedzy-rss" data-is="related">Other sites</div>`,
  'rating-plugins': `<div class="entry-content">{story}<div id="post-ratings-8" class="post-ratings" data-is="other">(No Ratings Yet)</div></div>`,

  arc: `<article class="b-article-body">{story}<div class="b-ads-block" data-is="ad">Ad</div></article><div class="b-share-bar" data-is="share">Share</div>
    <div class="b-author-bio" data-is="author-box">A. Writer covers soup.</div><div class="b-related-content" data-is="related">More</div>
    <div class="b-tag-cloud" data-is="tags">harbour</div>`,
  blox: `<div id="article-body" class="asset-content subscriber-premium"><div class="lee-article-text">{story}</div>
    <div class="tnt-ads-container" data-is="ad">Ad</div></div><div class="asset-tags" data-is="tags">harbour</div>
    <div id="tncms-region-article_bottom" class="tncms-region"><div class="tncms-block" data-is="related">Most Popular</div></div>
    <div id="asset-comments" class="asset-comments" data-is="comments">Welcome to the discussion</div>`,
  nexstar: `<div class="article-content rich-text">{story}<div class="ad-unit ad-unit--mobile" data-is="ad">Ad</div>
    <a class="btn-read-next" data-is="related">Read next</a></div>`,
  yahoo: `<div class="caas-content"><div class="caas-share-buttons" data-is="share">X</div><div class="caas-body">{story}
    <div class="caas-da" data-is="ad">Ad</div></div><div class="caas-comment" data-is="comments">View comments</div>
    <aside class="caas-aside-section" data-is="related">Recommended Stories</aside></div>`,
  msn: `<section class="articlecontent"><div class="sharetools" data-is="share">Share</div><div class="articlebody">{story}
    <div class="outeradcontainer" data-is="ad">Ad</div></div></section><div class="river-section nativeadinfopane" data-is="related">More</div>`,
  postmedia: `<article class="story-v2"><section class="article-content__content-group article-content__content-group--story">
    <div class="visually-hidden" data-is="other">Article content</div>{story}</section>
    <div class="ad__container" data-is="ad">Advertisement 2</div>
    <section><header class="identity-intro col-xs-12" data-is="newsletter">This story is for subscribers</header>
    <div class="identity-screen" data-is="newsletter">Sign in</div></section></article>`,
  blogger: `<div class="post hentry"><div class="post-body entry-content">{story}</div><div class="post-footer"><span class="post-labels" data-is="tags">Labels: soup</span>
    <div class="post-share-buttons goog-inline-block" data-is="share">Share to X</div></div></div>
    <section class="comments embed" id="comments" data-is="comments">No comments</section><div class="blog-pager" id="blog-pager" data-is="related">Newer Post</div>`,
  ghost: `<article class="gh-article post"><section class="gh-content gh-canvas">{story}<div class="kg-card kg-signup-card" data-is="newsletter">Sign up</div>
    <div class="kg-card kg-cta-card" data-is="promo">Upgrade</div></section></article><div class="gh-comments" data-is="comments">Join</div>
    <section class="gh-readmore" data-is="related">Read more</section><div class="gh-share" data-is="share">Share</div>
    <section class="footer-cta outer" data-is="newsletter">Sign up</section><aside class="read-more-wrap outer" data-is="related">Soup</aside>`,
  drupal: `<article class="node node--type-article"><div class="field field--name-body">{story}</div>
    <div class="field field--name-field-tags" data-is="tags">Tags harbour</div><ul class="links inline" data-is="other"><li>Log in to post comments</li></ul>
    <div class="service-links" data-is="share">Digg</div><section class="field field--name-comment" data-is="comments">Add new comment</section></article>`,
  medium: `<article class="meteredContent"><section class="section section--body"><div class="section-inner">{story}</div></section></article>
    <div class="js-postShareWidget" data-is="share">Clap</div><div class="supplementalPostContent" data-is="related">More from Medium</div>
    <div class="js-stickyFooter" data-is="promo">Get unlimited access</div><div class="responsesStreamWrapper" data-is="comments">Responses</div>`,
  substack: `<article class="newsletter-post post"><div class="available-content"><div class="body markup">{story}
    <div class="subscription-widget-wrap-editor" data-is="newsletter">Thanks for reading</div><p class="button-wrapper" data-is="promo">Leave a comment</p>
    <div class="digest-post-embed" data-is="related">Soup</div></div></div><div class="post-ufi" data-is="share">12 likes</div></article>
    <div class="portable-archive-list" data-is="related">Latest</div>`,

  'google-ads': `<article>{story}<ins class="adsbygoogle" data-is="ad"></ins><div id="div-gpt-ad-1-0" data-is="ad">Advertisement</div></article>`,
  taboola: `<article>{story}</article><div id="taboola-below-article-thumbnails" data-is="ad">Promoted</div>`,
  outbrain: `<article>{story}</article><div class="OUTBRAIN" data-is="ad">Recommended by</div>`,
  zergnet: `<article>{story}</article><div id="zergnet-widget-1" data-is="ad">You may like</div>`,
  revcontent: `<article>{story}</article><div id="rcjsload_1" data-is="ad">Trending</div>`,
  mgid: `<article>{story}</article><div id="M1ScriptRootC2" data-is="ad">Promoted Content</div>`,
  addthis: `<article>{story}<div class="addthis_toolbox" data-is="share">X</div><div class="at-below-post-recommended" data-is="related">More</div></article>`,
  sharethis: `<article>{story}<div class="sharethis-inline-share-buttons" data-is="share">Share</div></article>`,
  shareaholic: `<article>{story}<div class="shareaholic-canvas" data-app="share_buttons" data-is="share">Share</div>
    <div class="shareaholic-canvas" data-app="recommendations" data-is="related">You may also like</div></article>`,
  facebook: `<article>{story}<div class="fb-like" data-is="share">Like</div></article><div class="fb-comments" data-is="comments">Comments</div>`,
  disqus: `<article>{story}</article><div id="disqus_recommendations" data-is="related">Also on</div><div id="disqus_thread" data-is="comments">Please enable</div>`,
  'spot-im': `<article>{story}</article><div data-spotim-module="recirculation" data-is="related">Popular</div>
    <div data-spotim-module="conversation" data-is="comments">Conversation</div>`,
  viafoura: `<article>{story}</article><vf-trending-articles data-is="related">Trending</vf-trending-articles><vf-conversations data-is="comments">Join</vf-conversations>`,
  'comment-services': `<article>{story}</article><div id="coral_thread" data-is="comments">Comments</div><div class="giscus" data-is="comments">0 reactions</div>`,
  'sign-up-forms': `<article>{story}<form class="seva-form formkit-form" data-is="newsletter">Subscribe</form><div id="mc_embed_signup" data-is="newsletter">Join</div></article>`,
  onesignal: `<article>{story}</article><div id="onesignal-slidedown-container" data-is="promo">We'd like to send you notifications</div>`,
};
