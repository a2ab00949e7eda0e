import type { Family } from './family.ts';

/**
 * Ordered: the first family that an element's names hit, names its kind.
 * Rejected because they hold credits, dates, captions and whole stories as well: meta, banner, embed, bar, info, module, widget,
 * footer, bottom, extra, box, teaser (a standfirst in German), partner, source.
 */
export const families = (): readonly Family[] => [
  // comments-area, commentlist, comment-respond, fbcomments, disqus_thread, wpdcom, kommentare, yorumlar, ancla_comentarios
  {
    kind: 'comments',
    words:
      'comment respond replies reply disqus wpdcom wpdiscuz livefyre viafoura spotim openweb hyvor remark42 graphcomment cackle hypercomments kommentar* comentari* commentair* commenti yorum* kommentit komentar* reacties hozzaszol* discussion leave-reply user-comments coral comentar leser-meinung* write-comment',
    not: 'no-comments comments-open comments-closed comments-off commentary commentisfree has-comments noloaddisqus reply-to',
    strength: 3,
    encloses: true,
  },
  // nl-signup, newsletter-box, mc4wp-form, mailing-list, subscribe-form, infolettre, nyhetsbrev
  {
    kind: 'newsletter',
    words:
      'newsletter email-signup email-capture mc4wp mailchimp mc-embed* mailing-list mailpoet tnp subscription-form signup infolettre nyhetsbrev* nieuwsbrief* bulten boletin* optin subscribe convertkit sumome hs-form jetpack-subscription*',
    not: 'subscribe-only subscriber-only no-newsletter',
    strength: 4,
    encloses: true,
  },
  // author-box, about-author, authorbio, post-author-bio, bio-box, saboxplugin, vcard in an author box
  {
    kind: 'author-box',
    words:
      'author-box author-bio author-card author-info-box author-desc* author-widget author-social author-profile about-author about-the-author bio biography autorenbox autor-box autorinfo writer-bio contributor-bio saboxplugin abh-box molongui* pp-author-boxes ts-fab',
    strength: 2,
    encloses: true,
  },
  // share-buttons, td-post-sharing, social-links, sharedaddy, addtoany, heateor_sss, compartir, teilen, sns-btn-list, tool-bar
  {
    kind: 'share',
    words:
      'share sharing sharer share-this sharedaddy addthis* addtoany* a2a ssba* essb* heateor* swp dpsp social socialmedia social-share social-network* sociales redes-sociales redes compartir* teilen partage* condivi* compartilh* paylas* bagikan udostepnij podziel* sdilet megosztas sns bshare bdsharebuttonbox jiathis fenxiang tweet-button fb-like like-button follow-us article-actions action-buttons sociable social-tool* social-bookmark* social-sharing socialise socialize soc share-tool* tool herramientas utilidades imprimir enviar-amigo send-friend send-to-friend drucken versenden plusone stumble* vkontakte odnoklassniki',
    not: 'embed* tweet twitter-video socialembed* social-post facebook-post fb-post fb-video shareholder* sharepoint social-security social-card no-share',
    strength: 2,
  },
  // li.twitter, a.facebook: in a share bar, or around an embedded post of the story
  {
    kind: 'share',
    words: 'twitter facebook whatsapp linkedin pinterest telegram reddit',
    not: 'embed* tweet twitter-video facebook-post',
    strength: 1,
  },
  // related-posts, crp_related, yarpp, jp-relatedposts, more-stories, most-popular, lire-aussi, baca-juga, post-navigation
  {
    kind: 'related',
    words:
      'related* similar recommend* recirc* read-also read-next see-also also-read up-next next-up more-stories more-articles more-news more-posts more-from more-on more-about more-in more-like more-headlines more-reading more-coverage most-popular most-read most-viewed most-shared most-commented most-recent trending popular-* latest-posts latest-news latest-articles latest-stories latest-headlines recent-posts recent-articles recent-stories recent-news top-stories top-news featured-posts featured-stories editors-pick* you-may-* you-might-* may-like dont-miss crp yarpp* outbrain* taboola* zergnet* plista* relacionad* lire-aussi sur-le-meme* mehr-zu-* mehr-artikel weitere-artikel aehnliche* verwandte* lesetipp* leia-mais leia-tambem veja-mais veja-tambem saiba-mais mais-lidas mas-leidas mas-noticias te-puede* le-puede* correlat* leggi-anche lees-ook lees-meer meest-gelezen les-ogsa las-mer las-ocksa laes-ogsaa lue-myos ilgili* benzer* baca-juga terkait terpopuler czytaj-* powiazane polecane zobacz-* kapcsolodo* teaser-list post-nav* posts-nav* next-prev prev-next nav-links nav-previous nav-next nav-below pagination pager paging page-numbers next-article next-post next-story previous-article previous-post previous-story prev-post stories-list stories-grid news-list post-list articles-list article-list readmore see-more link-list xiangguan tuijian playlist also-like hot-news podobne view-more more-topics more-link* rel-link* next-page prev-page previous-page page-nav* story-nav* article-nav* articles-nav* continue-reading keep-reading read-too mas-sobre* aceeasi-tema plus-loin voir-aussi a-lire',
    not: 'has-related no-related read-more-target readmore-content read-more-text readmore-wrap* readmore-js article-readmore readmore-page slider-image gallery* slideshow* carousel-image featured-image',
    strength: 2,
  },
  // td-post-source-tags, post-tags, tagcloud, topics-list, etiquetas, schlagworte, mots-cles
  {
    kind: 'tags',
    words:
      'tags tag-list tag-cloud tag-links tag-box taxonomy topics topic-list keywords etiquet* schlagw* stichw* themen mots-cles tagi tagy cimke* palabras-clave categories cat-links filed-under filed-in hashtags temas argomenti trefwoorden emner amnen tagged tag-words',
    not: 'no-tags',
    strength: 2,
  },
  // ad-slot, advertisement, adsbygoogle, dfp, sponsored, promoted, werbung, anzeige, publicidad, teads
  {
    kind: 'ad',
    words:
      'ad advert* ad-sense* adsbygoogle ad-slot ad-unit ad-wrap* ad-banner ad-placeholder ad-space ad-zone dfp-* gpt google-ad sponsor* promoted paid-content paid-post native-ad teads* mgid* revcontent* ezoic* werbung anzeige anzeigen publicite pubblicita reklam* iklan annons annonse annonce hirdetes mainos stream-item mpu leaderboard billboard medium-rectangle skyscraper superbanner outstream commercial amazlet* kaerebalink* yomerebalink* buy-box banner-ad guanggao adv propaganda* publicid* publi-especial werbe*',
    not: 'adfree no-ad has-ad sponsor-of adblock-detect* ads-enabled ads-disabled without-ads',
    strength: 2,
  },
  // paywall, donate, app-promo, membership, whatsapp-channel, support-us, preferred-source, regwall
  {
    kind: 'promo',
    words:
      'promo promotion donation donate-* support-us membership cta call-to-action app-promo app-banner app-download app-cta app-install download-app whatsapp-channel whatsapp-cta telegram-channel google-news-* preferred-source subscription abo-box abo-teaser abonnement house-ad push-notification regwall registration-wall paywall-* piano-* tp-container-* upsell marketing newspack-popup* follow-google paypal* donar aportar abbonamenti abbonati premium-message news-guard',
    not: 'paywall-content paywall-body paywall-text has-paywall is-paywall no-paywall js-paywall data-paywall paywall-free promo-title promo-image donate-free',
    strength: 2,
    encloses: true,
  },
  // back-to-top, go-to-top, totop, scroll-top, nach-oben
  {
    kind: 'back-to-top',
    words:
      'back-to-top go-to-top gotop to-top scroll-top scroll-to-top scroll-up nach-oben volver-arriba haut-de-page torna-su',
    strength: 3,
  },
  // breadcrumb, reading-time, views, font-resizer, print, audio-player, correction form, gallery count, table of contents
  {
    kind: 'other',
    words:
      'bread-crumb* crumb brotkrumen migas fil-ariane reading-time read-time time-to-read min-read lesezeit tiempo-lectura temps-lecture views view-count hit-count* hits viewed font-resize* text-resize* text-sizer font-sizer print printfriendly bookmark* save-article listen* audio-player text-to-speech tts readspeaker* speechkit beyondwords correction* feed-links report-error report-typo error-report article-report feedback rating* star-rating hodnoceni* reaction* tepki* poll quiz survey toc table-of-contents lwptoc skip-link skip-nav cookie* consent* gdpr carousel-controls gallery-count slide-count disclaimer copy-link translate-widget gtranslate* login-* search-form sign-in visually-hidden sr-only screen-reader-* player-controls vjs-* jw-* video-js feed-flare likes voting votos vote-box need-login text-zoom txt-resize* sondage* sondaggi* encuesta* save-tool* download-pdf follow-topic report-bug',
    strength: 2,
  },
  // td-category, entry-category, section-name, kicker, eyebrow, rubric: of one or two words above the headline
  {
    kind: 'tags',
    words:
      'category categories td-category section-name section kicker eyebrow overline rubric rubrik rubrica rubrique label tag topic channel desk vertical badge ressort sezione seccion kategori* categoria* antetitulo',
    strength: 2,
    kicker: true,
  },
];
