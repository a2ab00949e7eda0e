import type { Theme } from './theme.ts';

/** Content systems and contentSystems other than WordPress. */
export const contentSystems: Theme[] = [
  {
    id: 'arc',
    name: 'Arc XP (The Washington Post)',
    furniture: {
      share: ['.b-share-bar'],
      'author-box': ['.b-author-bio'],
      ad: ['.b-ads-block', '.arcad-feature', '[id^="arcad-feature-"]'],
      related: ['.b-related-content'],
      tags: ['.b-tags', '.b-tag-cloud'],
    },
    example: '<div class="b-share-bar">',
  },
  {
    id: 'blox',
    name: 'BLOX (TownNews)',
    furniture: {
      ad: ['.tnt-ads-container', '.tnt-ads', '.asset-breakout-ads'],
      comments: ['#asset-comments', '.asset-comments'],
      related: ['#tncms-region-article_bottom .tncms-block'],
      tags: ['.asset-tags'],
    },
    example: '<div class="tnt-ads-container text-center">',
  },
  {
    id: 'nexstar',
    name: 'Nexstar stations',
    furniture: {
      related: ['.btn-read-next'],
      ad: ['.ad-unit[class*="ad-unit--"]'],
    },
    example: '<div class="ad-unit ad-unit--mobile ad-unit--display">',
  },
  {
    id: 'yahoo',
    name: 'Yahoo',
    furniture: {
      ad: ['.caas-da', '[class*="caas-sda-"]', '.caas-docked-sda-container', '.sdaLite_D\\(n\\)'],
      share: [
        '.caas-share-buttons',
        '.caas-share-section',
        '.caas-share-popup-wrapper',
        '.caas-consolidated-share-btn',
      ],
      comments: ['.caas-comment', '.caas-comments'],
      related: ['.caas-readmore.caas-related', '.caas-aside-section'],
    },
    example: '<div class="caas-da" data-type="lrec">',
  },
  {
    id: 'msn',
    name: 'MSN',
    furniture: {
      ad: ['.articlead', '.outeradcontainer', 'msft-article-inline-ad'],
      share: ['.sharetools', 'msn-share-button'],
      related: ['.river-section.nativeadinfopane', 'msft-article-related-content'],
    },
    example: '<div class="outeradcontainer" data-section-id="article.mid">',
  },
  {
    id: 'postmedia',
    name: 'Postmedia papers',
    furniture: {
      newsletter: ['.identity-intro', '.identity-screen', '.newsletter-widget'],
      ad: ['.ad__inner', '.ad__container', '.flyers-header'],
      other: ['.article-content__content-group--story > .visually-hidden'],
    },
    example: '<header class="identity-intro col-xs-12 col-md-6">',
  },
  {
    id: 'blogger',
    name: 'Blogger',
    furniture: {
      share: ['.post-share-buttons', '.share-buttons-container'],
      comments: ['section.comments.embed', '#comments.comments.embed', '#comment-holder'],
      related: ['#blog-pager', '.blog-pager'],
      tags: ['.post-footer .post-labels', '.post-bottom .post-labels'],
    },
    example: '<div class="post-share-buttons goog-inline-block">',
  },
  {
    id: 'ghost',
    name: 'Ghost',
    furniture: {
      newsletter: ['.kg-signup-card', '.footer-cta', '.gh-subscribe', '.gh-subscribe-form'],
      promo: ['.kg-cta-card', '.gh-post-upgrade-cta', '#gh-portal-root', '#ghost-portal-root'],
      comments: ['.gh-comments', '#ghost-comments-root'],
      related: ['.gh-readmore', '.gh-related', '.read-next-feed', '.read-more-wrap'],
      share: ['.gh-share'],
    },
    example: '<div class="kg-card kg-signup-card kg-width-wide" data-lexical-signup-form="">',
  },
  {
    id: 'drupal',
    name: 'Drupal',
    furniture: {
      tags: ['.field--name-field-tags', '.field-name-field-tags'],
      comments: ['.field--name-comment', 'section.comment-wrapper', '#comments.comment-wrapper'],
      share: ['.service-links', '.block-addtoany', '.block-sharethis'],
      other: ['.node ul.links.inline'],
    },
    example: '<div class="field field--name-field-tags field--type-entity-reference field--label-above">',
  },
  {
    id: 'medium',
    name: 'Medium',
    furniture: {
      share: ['.js-postShareWidget', '.js-postActionsFooter', '[data-testid="headerSocialShareButton"]'],
      related: ['.supplementalPostContent', '.js-postFooterPlacements', '.js-readNext'],
      promo: ['.js-stickyFooter', '.js-upgradeMembershipAction'],
      comments: ['.responsesStreamWrapper', '.js-responsesStreamWrapper'],
    },
    example: '<div class="supplementalPostContent js-responsesWrapper" data-action-scope="_actionscope_9">',
  },
  {
    id: 'substack',
    name: 'Substack',
    furniture: {
      newsletter: ['.subscription-widget-wrap', '.subscription-widget-wrap-editor', '.subscribe-widget'],
      share: ['.post-ufi', '.share-dialog'],
      promo: ['p.button-wrapper', '.captioned-button-wrap', '.install-substack-app-embed'],
      related: ['.digest-post-embed', '.embedded-post-wrap', '.portable-archive-list'],
    },
    example: '<div class="subscription-widget-wrap-editor" data-attrs="{}">',
  },
];
