import type { Family } from './family.ts';

/**
 * Ordered: the first family that an element's names hit, names its kind.
 * Rejected because they hold credits, dates, captions and whole stories as well: meta, banner, embed, bar, info, module, widget,
 * footer, bottom, extra, box, teaser (a standfirst in German), partner, source.
 */
export const families: readonly Family[] = [
  // comments-area, commentlist, comment-respond, fbcomments, disqus_thread, wpdcom, kommentare, yorumlar, ancla_comentarios
  {
    kind: 'comments',
    words:
      'comments comment comment-area commentlist comment-respond respond replies reply disqus disqus-thread wpdcom wpdiscuz livefyre viafoura spotim openweb hyvor remark42 graphcomment cackle hypercomments kommentar* comentari* commentair* commenti yorum* kommentit komentar* reacties hozzaszol* discussion leave-reply user-comments coral coral-talk',
    not: 'no-comments comments-open comments-closed comments-off commentary commentisfree has-comments noloaddisqus reply-to',
    strength: 3,
    encloses: true,
  },
  // nl-signup, newsletter-box, mc4wp-form, mailing-list, subscribe-form, infolettre, nyhetsbrev
  {
    kind: 'newsletter',
    words:
      'newsletter newsletters news-letter nl-signup email-signup email-sign-up email-capture emailad mc4wp mailchimp mc-embed* mailing-list mailpoet tnp subscribe-form subscribe-box subscribe-section subscription-form subscribe-widget sign-up-form signup signup-form infolettre nyhetsbrev* nieuwsbrief* bulten boletin* optin opt-in subscribe subscribeblock instorysubscribe* convertkit sumome hs-form jetpack-subscription*',
    not: 'subscribe-only subscriber-only no-newsletter',
    strength: 4,
    encloses: true,
  },
  // author-box, about-author, authorbio, post-author-bio, bio-box, saboxplugin, vcard in an author box
  {
    kind: 'author-box',
    words:
      'author-box author-bio author-card author-info-box author-desc* author-widget author-social author-profile about-author about-the-author authorbio bio biography bio-box autorenbox autor-box autor-infobox autorinfo post-author-box writer-bio contributor-bio saboxplugin abh-box molongui* pp-author-boxes ts-fab author-archive-link vert-author',
    strength: 2,
    encloses: true,
  },
  // share-buttons, td-post-sharing, social-links, sharedaddy, addtoany, heateor_sss, compartir, teilen, sns-btn-list, tool-bar
  {
    kind: 'share',
    words:
      'share shares sharing sharer shareit share-this sharethis sharedaddy addthis* addtoany* a2a a2a-kit ssba* essb* heateor* swp dpsp social socials socialmedia social-media social-share social-network* social-options sociales redes-sociales redes compartir* teilen teilenleiste partage* partager condivi* compartilh* paylas* bagikan udostepnij podziel* sdilet megosztas sns bshare bdsharebuttonbox jiathis fenxiang email-options facebook-options twitter-options tweet-button fb-like like-button follow-us follow-bar socialoptions* toolbox tool-bar toolbar article-tools page-tools post-tools story-tools article-actions action-buttons actions-bar',
    not: 'embed* twitter-tweet tweet twitter-video social-embed socialembed* social-post facebook-post fb-post fb-video shareholder* sharepoint social-security social-card no-share',
    strength: 2,
  },
  // li.twitter, a.facebook: in a share bar, or around an embedded post of the story
  {
    kind: 'share',
    words: 'twitter facebook whatsapp linkedin pinterest telegram reddit',
    not: 'embed* tweet twitter-tweet twitter-video facebook-post',
    strength: 1,
  },
  // related-posts, crp_related, yarpp, jp-relatedposts, more-stories, most-popular, lire-aussi, baca-juga, post-navigation
  {
    kind: 'related',
    words:
      'related related* inline-related jp-relatedposts similar similarity* relation-link* relative-news read-more-body recommend* recirc* read-also read-next read-further see-also also-read up-next next-up more-stories more-articles more-news more-posts more-from more-on more-about more-in more-like more-headlines more-reading more-links more-coverage most-popular most-read most-viewed most-shared most-commented most-recent trending popular popular-* latest-posts latest-news latest-articles latest-stories latest-headlines recent-posts recent-articles recent-stories recent-news top-stories top-news featured-posts featured-stories editors-pick* you-may-* you-might-* may-like dont-miss crp yarpp* outbrain* taboola* trc-related* zergnet* plista* relacionad* lire-aussi a-lire-aussi sur-le-meme* mehr-zum-* mehr-zu-* mehr-artikel weitere-artikel aehnliche* verwandte* lesetipp* leia-mais leia-tambem veja-mais veja-tambem saiba-mais mais-lidas mas-leidas mas-noticias te-puede* le-puede* correlat* leggi-anche lees-ook lees-meer meest-gelezen les-ogsa las-mer las-ocksa laes-ogsaa lue-myos ilgili* benzer* baca-juga bacajuga terkait berita-terkait terpopuler czytaj-* powiazane polecane zobacz-* legolvasottabb kapcsolodo* teaser-list teaser-row teaser-group teaser-slider post-nav* posts-nav* post-pagination next-prev prev-next nav-links nav-previous nav-next nav-below pagination pager paging page-numbers next-article next-post next-story previous-article previous-post previous-story prev-post prevnext article-links stories-list stories-grid news-list post-list articles-list article-list readmore read-more see-more link-list linklist promo-links xiangguan tuijian playlist resemble* also-like hot-news hotnews inline-recirc interlink internal-links catcher timeline-list',
    not: 'has-related no-related read-more-target read-more-content readmore-content read-more-text read-more-wrap* readmore-wrap* readmore-js article-readmore readmore-page slider-image gallery* slideshow* carousel-image featured-image',
    strength: 2,
  },
  // td-post-source-tags, post-tags, tagcloud, topics-list, etiquetas, schlagworte, mots-cles
  {
    kind: 'tags',
    words:
      'tags tag-list taglist tag-cloud tagcloud tag-links tag-box tags-links taxonomy topics topic-list topic-tags topicstags* filetag keywords etiquetas etiquet* schlagw* stichw* themen mots-cles tagi tagy cimke* palabras-clave tematicas categories cat-links filed-under filed-in post-categories post-cats hashtags temas argomenti trefwoorden emner amnen label-items btn-list',
    not: 'no-tags',
    strength: 2,
  },
  // ad-slot, advertisement, adsbygoogle, dfp, sponsored, promoted, werbung, anzeige, publicidad, teads
  {
    kind: 'ad',
    words:
      'ad ads advert* adsense adsbygoogle ad-slot adslot ad-unit adunit ad-container ad-wrap* adwrap* ad-label ad-box adbox ad-block adblock ad-banner ad-placeholder ad-space ad-zone ad-rec instoryad* dfp dfp-* gpt google-ad google-ads gads sponsor* promoted paid-content paid-post native-ad teads* mgid* revcontent* adngin ezoic* werbung anzeige anzeigen publicidad publicidade publicite pubblicita reklam* iklan annons annonse annonce advertentie* hirdetes mainos stream-item mpu leaderboard billboard medium-rectangle skyscraper superbanner halfpage-ad outstream commercial banner-ad banner-ads bannerad guanggao',
    not: 'ad-free adfree no-ad no-ads noads has-ad has-ads sponsor-of adblock-detect* ads-enabled ads-disabled without-ads',
    strength: 2,
  },
  // paywall, donate, app-promo, membership, whatsapp-channel, support-us, preferred-source, regwall
  {
    kind: 'promo',
    words:
      'promo promotion promos donate donation donations donate-* support-us supportus membership cta call-to-action app-promo app-banner app-download app-cta app-install download-app whatsapp-channel whatsapp-cta telegram-channel google-news google-news-* googlenews* preferred-source subscription subscriptions abo-box abo-teaser aboteaser abonnement house-ad push-notification regwall registration-wall paywall paywall-* piano piano-* tp-container-* upsell marketing newspack-popup* follow-google paypal* offerer donar aportar',
    not: 'paywall-content paywall-body paywall-text has-paywall is-paywall no-paywall js-paywall data-paywall paywall-free promo-title promo-image donate-free',
    strength: 2,
    encloses: true,
  },
  // back-to-top, go-to-top, totop, scroll-top, nach-oben
  {
    kind: 'back-to-top',
    words:
      'back-to-top backtotop go-to-top gotop to-top totop scroll-top scroll-to-top scrolltop scroll-up scrollup top-link nach-oben volver-arriba haut-de-page torna-su',
    strength: 3,
  },
  // breadcrumb, reading-time, views, font-size, print, audio-player, correction form, gallery count, table of contents
  {
    kind: 'other',
    words:
      'breadcrumb breadcrumbs bread-crumb* crumbs crumb brotkrumen migas fil-ariane artbreadcrumb* reading-time read-time readtime readingtime time-to-read min-read lesezeit tiempo-lectura temps-lecture reader-count post-views postviews views view-count viewcount views-count pageviews hit-count* hits viewed font-size fontsize font-resize* text-resize* text-sizer font-sizer resizer print print-button print-link printfriendly bookmark* save-article savedbutton listen* audio-player audioplayer audio-article text-to-speech tts readspeaker* speechkit beyondwords correction* feed-links pathway you-are-here text-zoom zoom-block report-error report-typo error-report article-report feedback rating* post-ratings star-rating reaction* emoji-reactions votes poll quiz survey toc ez-toc* table-of-contents lwptoc skip-link skip-nav cookie* consent* gdpr carousel-controls photo-count gallery-count slide-count disclaimer copy-link translate-widget gtranslate* login-* loginbox search-form searchform sign-in skyscraper visually-hidden visuallyhidden sr-only screen-reader-* player-controls vjs-* jw-* video-js',
    strength: 2,
  },
  // td-category, entry-category, section-name, kicker, eyebrow, rubric: of one or two words above the headline
  {
    kind: 'tags',
    words:
      'category categories cat-label entry-category td-category post-category section-name section-label section-title section-header section kicker eyebrow overline rubric rubrik rubrica rubrique label labels tag topic topics channel rotulo* upper-info desk pillar vertical badge ressort sezione seccion kategori* categoria* antetitulo cintillo volanta',
    strength: 2,
    kicker: true,
  },
];
