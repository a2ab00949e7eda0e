import type { Theme } from './theme.ts';

/**
 * Plug-ins of WordPress that put share bars, related posts, author boxes and forms into the story's own column.
 * Left out on purpose: Ad Inserter's `.code-block` (also source code), Easy Table of Contents (an aid to reading),
 * "click to tweet" boxes (they may hold the only copy of a quotation), wpDiscuz' `.wpd-inline-*` (they wrap story text).
 */
export const wordpressPlugins: Theme[] = [
  {
    id: 'jetpack',
    name: 'Jetpack',
    furniture: {
      share: [
        '.sharedaddy',
        '#jp-post-flair',
        '.wp-block-jetpack-sharing-buttons',
        '.jetpack-likes-widget-wrapper',
        '.wp-block-jetpack-like',
      ],
      related: ['#jp-relatedposts', '.jp-relatedposts', '.wp-block-jetpack-related-posts'],
      newsletter: ['.jetpack_subscription_widget', '.wp-block-jetpack-subscriptions'],
    },
    example: '<div class="sharedaddy sd-sharing-enabled">',
  },
  {
    id: 'related-posts-plugins',
    name: 'YARPP, Contextual Related Posts, WordPress Related Posts',
    furniture: { related: ['.yarpp-related', '.yarpp', '.crp_related', '.wp_rp_wrap', '.rp4wp-related-posts'] },
    example: "<div class='yarpp yarpp-related yarpp-related-website yarpp-template-list'>",
  },
  {
    id: 'addtoany',
    name: 'AddToAny',
    furniture: { share: ['.addtoany_share_save_container', '.addtoany_content', '.a2a_kit', '.a2a_floating_style'] },
    example: '<div class="addtoany_share_save_container addtoany_content addtoany_content_bottom">',
  },
  {
    id: 'heateor',
    name: 'Sassy Social Share and Super Socializer (Heateor)',
    furniture: {
      share: [
        '.heateor_sss_sharing_container',
        '.heateor_sss_vertical_sharing',
        '.heateor_sss_horizontal_sharing',
        '.the_champ_sharing_container',
      ],
    },
    example: "<div class='heateor_sss_sharing_container heateor_sss_horizontal_sharing'>",
  },
  {
    id: 'easy-social-share',
    name: 'Easy Social Share Buttons',
    furniture: {
      share: ['.essb_links', '.essb_native_buttons'],
      newsletter: ['.essb-subscribe-form', '.essb_mailform'],
    },
    example: '<div class="essb_links essb_counters essb_displayed_bottom essb_share" id="essb_displayed_bottom_1">',
  },
  {
    id: 'social-warfare',
    name: 'Social Warfare',
    furniture: { share: ['.swp_social_panel'] },
    example: '<div class="swp_social_panel swp_horizontal_panel swp_flat_fresh">',
  },
  {
    id: 'grow',
    name: 'Grow Social (Mediavine), earlier Social Pug',
    furniture: {
      share: ['.dpsp-content-wrapper', '#dpsp-floating-sidebar', '#dpsp-sticky-bar-wrapper', 'p.dpsp-share-text'],
    },
    example: '<div id="dpsp-content-bottom" class="dpsp-content-wrapper dpsp-shape-rectangular">',
  },
  {
    id: 'powerkit',
    name: 'Powerkit (Code Supply)',
    furniture: {
      share: ['.pk-share-buttons-wrap'],
      'author-box': ['.pk-author-box'],
      newsletter: ['.pk-subscribe-form-wrap'],
    },
    example: '<div class="pk-share-buttons-wrap pk-share-buttons-layout-simple pk-share-buttons-after-post">',
  },
  {
    id: 'share-plugins',
    name: 'Mashshare, Shared Counts, Shariff, Novashare, Sociable, Social Snap, Ultimate Social Media, Scriptless',
    furniture: {
      share: [
        '.mashsb-container',
        '.shared-counts-wrap',
        '.shariff',
        '.sociable',
        '.ns-buttons.ns-inline',
        '.ss-inline-share-wrapper',
        '.sfsiaftrpstwpr',
        '.sfsi_responsive_icons',
        '.scriptlesssocialsharing',
        '.ssba.ssba-wrap',
      ],
    },
    example: '<aside class="mashsb-container mashsb-main mashsb-stretched">',
  },
  {
    id: 'author-box-plugins',
    name: 'Simple Author Box, PublishPress Authors, Molongui, Starbox',
    furniture: {
      'author-box': [
        '.saboxplugin-wrap',
        // its other layouts (inline, simple list) are bylines
        '.pp-multiple-authors-layout-boxed',
        '.pp-multiple-authors-layout-centered',
        '.m-a-box',
        '.abh_box',
        '#ts-fab-below',
      ],
    },
    example: '<div class="saboxplugin-wrap" itemtype="http://schema.org/Person" itemscope itemprop="author">',
  },
  {
    id: 'newsletter-plugins',
    name: 'MC4WP, The Newsletter Plugin, MailPoet, MailerLite, Brevo',
    furniture: {
      newsletter: [
        '.mc4wp-form',
        '.tnp-subscription',
        '.tnp-subscription-minimal',
        '.tnp-widget',
        '.mailpoet_form',
        '.ml-embedded',
        '.ml-form-embedContainer',
        '.sib_signup_form',
        '.noptin-optin-form-wrapper',
      ],
    },
    example: '<form id="mc4wp-form-1" class="mc4wp-form mc4wp-form-482" method="post" data-id="482">',
  },
  {
    id: 'optin-plugins',
    name: 'OptinMonster, Hustle, Popup Maker, Thrive Leads',
    furniture: {
      newsletter: ['[id^="om-"][id$="-holder"]', '[id^="om-"].Campaign', '.hustle-ui', '.tve-leads-conversion-object'],
      promo: ['.pum-overlay[data-popmake]'],
    },
    example: '<div class="hustle-ui hustle-inline hustle-palette--gray_slate" data-id="3" data-type="embedded">',
  },
  {
    id: 'wpdiscuz',
    name: 'wpDiscuz',
    furniture: { comments: ['#wpdcom', '#wpd-bubble-wrapper'] },
    example: '<div id="wpdcom" class="wpdiscuz_unauth wpd-default wpd-layout-1">',
  },
  {
    id: 'advanced-ads',
    name: 'Advanced Ads',
    // body carries the class 'aa-prefix-advads-', so neither [class*=] nor other elements
    furniture: { ad: ['div[class^="advads-"]', 'div[id^="advads-"]'] },
    example: '<div class="advads-content" id="advads-1473850912">',
  },
  {
    id: 'ad-inserter',
    name: 'Ad Inserter',
    // source code stands in .code-block too, but Ad Inserter numbers its blocks and styles them in place
    furniture: { ad: ['div.code-block[class*="code-block-"][style*="margin"]'] },
    example: "<div class='code-block code-block-3' style='margin: 8px 0; clear: both;'>",
  },
  {
    id: 'feed-widgets',
    name: 'Feedzy, WP RSS Aggregator',
    furniture: { related: ['.feedzy-rss', '.wp-rss-aggregator'] },
    example: '<div class="feedzy-rss feedzy-default">',
  },
  {
    id: 'rating-plugins',
    name: 'WP-PostRatings, kk Star Ratings, WP ULike',
    furniture: { other: ['.post-ratings[id^="post-ratings-"]', '.kk-star-ratings', '.wpulike'] },
    example: '<div id="post-ratings-812" class="post-ratings" data-nonce="0a1b2c">',
  },
];
