import type { Theme } from './theme.ts';

/** Services that any site can embed: advertising, "content discovery", share bars, comments, sign-up forms. */
export const embeds: Theme[] = [
  {
    id: 'google-ads',
    name: 'Google AdSense and Ad Manager',
    furniture: {
      ad: ['ins.adsbygoogle', '.google-auto-placed', '[id^="div-gpt-ad"]', '[id^="google_ads_iframe_"]'],
    },
    example: '<ins class="adsbygoogle" style="display:block" data-ad-client="ca-pub-0" data-ad-slot="0">',
  },
  {
    id: 'taboola',
    name: 'Taboola',
    furniture: { ad: ['[id^="taboola-"]', '.trc_related_container'] },
    example: '<div id="taboola-below-article-thumbnails">',
  },
  {
    id: 'outbrain',
    name: 'Outbrain',
    furniture: { ad: ['.OUTBRAIN', '.ob-widget', '.ob-smartfeed-wrapper'] },
    example: '<div class="OUTBRAIN" data-src="https://news.example/a" data-widget-id="AR_1">',
  },
  {
    id: 'zergnet',
    name: 'ZergNet',
    furniture: { ad: ['[id^="zergnet-widget-"]', '.zergentity'] },
    example: '<div id="zergnet-widget-28512">',
  },
  {
    id: 'revcontent',
    name: 'Revcontent',
    furniture: { ad: ['[id^="rcjsload_"]', '[data-rc-widget]', '.rc-widget'] },
    example: '<div id="rcjsload_2af4f8">',
  },
  {
    id: 'mgid',
    name: 'MGID and Adskeeper',
    furniture: { ad: ['[id*="ScriptRootC"]', '[data-type="_mgwidget"]', '.mgbox'] },
    example: '<div id="M312547ScriptRootC215687">',
  },
  {
    id: 'addthis',
    name: 'AddThis',
    furniture: {
      share: [
        '.addthis_toolbox',
        '.addthis_tool',
        '.addthis_inline_share_toolbox',
        '.at-share-tbx-element',
        '.at-above-post',
        '.at-below-post',
      ],
      related: ['.at-below-post-recommended'],
    },
    example: '<div class="addthis_toolbox addthis_default_style addthis_32x32_style">',
  },
  {
    id: 'sharethis',
    name: 'ShareThis',
    furniture: {
      share: [
        '.sharethis-inline-share-buttons',
        '.sharethis-sticky-share-buttons',
        '.sharethis-inline-follow-buttons',
        '.sharethis-inline-reaction-buttons',
        '.sharethis-wrapper',
      ],
    },
    example: '<div class="sharethis-inline-share-buttons">',
  },
  {
    id: 'shareaholic',
    name: 'Shareaholic',
    furniture: {
      share: ['.shareaholic-canvas[data-app="share_buttons"]'],
      related: ['.shareaholic-canvas[data-app="recommendations"]'],
    },
    example: '<div class="shareaholic-canvas" data-app="share_buttons" data-app-id="27">',
  },
  {
    id: 'facebook',
    name: 'Facebook social plug-ins',
    furniture: {
      comments: ['.fb-comments'],
      share: ['.fb-like', '.fb-share-button', '.fb-like-box', '.fb-page', '.fb-save'],
    },
    example: '<div class="fb-comments" data-href="https://news.example/a" data-numposts="5">',
  },
  {
    id: 'disqus',
    name: 'Disqus',
    furniture: { comments: ['#disqus_thread'], related: ['#disqus_recommendations'] },
    example: '<div id="disqus_thread">',
  },
  {
    id: 'spot-im',
    name: 'OpenWeb, earlier Spot.IM',
    furniture: {
      comments: ['[data-spotim-module="conversation"]', '[data-spotim-app="conversation"]'],
      related: ['[data-spotim-module="recirculation"]', '[data-spotim-module="pitc"]'],
    },
    example: '<div data-spotim-module="conversation" data-post-id="1">',
  },
  {
    id: 'viafoura',
    name: 'Viafoura',
    furniture: {
      comments: ['vf-conversations', 'vf-tray-trigger', 'vf-conversation-starter', '.vf-comments', '.vf-commenting'],
      related: ['vf-trending-articles', 'vf-content-recommendations', '.vf-trending-articles'],
    },
    example: '<vf-conversations container-id="a1">',
  },
  {
    id: 'comment-services',
    name: 'Coral, Hyvor Talk, Livefyre, IntenseDebate, Commento, Remark42, utterances, giscus, Insticator',
    furniture: {
      comments: [
        '#coral_thread',
        '#coral_talk_stream',
        'hyvor-talk-comments',
        '#hyvor-talk-view',
        '#livefyre-comments',
        '#idc-container',
        '#IDCommentsNewThread',
        '#commento',
        '#remark42',
        '.utterances',
        '.giscus',
        '#insticator-commenting',
      ],
    },
    example: '<div id="coral_thread">',
  },
  {
    id: 'sign-up-forms',
    name: 'Mailchimp, Kit (ConvertKit), HubSpot',
    furniture: {
      newsletter: ['#mc_embed_signup', '.formkit-form', 'form.seva-form', '.hbspt-form', 'form.hs-form'],
    },
    example: '<form action="https://app.example/forms/1" class="seva-form formkit-form" method="post" data-uid="a1">',
  },
  {
    id: 'onesignal',
    name: 'OneSignal',
    furniture: {
      promo: ['#onesignal-slidedown-container', '#onesignal-bell-container', '#onesignal-popover-container'],
    },
    example: '<div id="onesignal-slidedown-container" class="onesignal-slidedown-container onesignal-reset">',
  },
];
