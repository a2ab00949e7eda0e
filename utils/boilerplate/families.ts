import type { BoilerplateKind } from '../model.ts';
import type { Strength } from './vote.ts';

/** A family of class names and ids that many sites share for the same furniture. */
export interface Family {
  kind: BoilerplateKind;
  /** Tested against each name of an element, in lower case. */
  names: RegExp;
  /** Names that the pattern hits by accident. */
  not?: RegExp;
  strength: Strength;
  /** True if what stands in such an element is never the story, even where it reads like it. */
  encloses?: boolean;
}

/**
 * Ordered: the first family that an element's names hit, names its kind. The names behind each are as sites write them.
 * Rejected: "meta", "banner", "embed", "bar", "info", "module", "widget" alone: they hold credits, dates and captions as well.
 */
export const families: readonly Family[] = [
  // comments-area, commentlist, comment-respond, fbcomments, disqus_thread, wpdcom, kommentare, comentarios, yorumlar
  {
    kind: 'comments',
    names:
      /(?:^|[-_])(?:comments?|commentform|commentlist|comment-?respond|respond|replies|disqus\w*|wpdcom|wpdiscuz|livefyre|coral|talk|viafoura|spot-?im|openweb|hyvor|remark42)(?:$|[-_])|fb-?comments?|comments?-?(?:area|section|box|list|block|wrap\w*|container|form|thread|area|count|link|button|tool\w*|reply)|(?:post|article|story|view|show|add|leave|user)-?comments?|kommentar|comentari|commentair|commenti(?:$|[-_])|yorum|kommentit|komentar|reacties/,
    not: /no-?comments|comments-?(?:open|closed|off|enabled|disabled)$|commentary|comment-?(?:is-?free|piece)|has-?comments/,
    strength: 3,
    encloses: true,
  },
  // nl-signup, newsletter-box, mc4wp-form, mailing-list, subscribe-form, infolettre, nyhetsbrev
  {
    kind: 'newsletter',
    names:
      /news-?letter|nl-?signup|email-?(?:sign-?up|signup|capture|subscribe)|mc4wp|mailchimp|mc_embed|mailing-?list|mailpoet|tnp-|subscri(?:be|ption)-?(?:form|box|widget|block|bar|wrap\w*|cta)|sign-?up-?(?:form|box|widget|block|module)|infolettre|nyhetsbrev|nieuwsbrief|boletin-?(?:form|box|suscri\w*)|bulten|instorysubscribe/,
    strength: 3,
    encloses: true,
  },
  // author-box, about-author, authorbio, post-author-bio, bio-box
  {
    kind: 'author-box',
    names:
      /author-?(?:box|bio|card|info-?box|description|desc|details-?box|widget|archive-?link|social|module|profile-?(?:box|card))|about-?(?:the-?)?author|(?:^|[-_])bio(?:$|[-_](?:box|text|info|wrap\w*))|autorenbox|autor-?(?:box|info-?box)|post-?author-?(?:box|bio|wrap\w*)|abh_box|writer-?bio|contributor-?bio/,
    strength: 2,
    encloses: true,
  },
  // share-buttons, td-post-sharing, social-links, sharedaddy, addtoany, heateor_sss, compartir, teilen
  {
    kind: 'share',
    names:
      /(?:^|[-_])(?:shares?|sharing|sharer|shareit|share-?this|sharedaddy|add-?this\w*|addtoany\w*|a2a|a2a_kit|ssba\w*|essb\w*|heateor\w*|swp|dpsp|socials?|socialbar|sociales|socialmedia|compartir\w*|teilen|partage\w*|condivi\w*|compartilh\w*|paylas\w*|bagikan|udostepnij|jaa|del|deel|dela)(?:$|[-_])|share-?(?:bar|buttons?|icons?|links?|tools?|list|box|block|widget|article|menu|rail|options?|count|wrap\w*|container|panel|section|this|social)|social-?(?:share|sharing|media|icons?|links?|buttons?|bar|list|nav|tools?|wrap\w*|container|box|menu|options|network\w*|follow)|(?:article|post|story|page|top|bottom)-?(?:share|social|tools)|(?:twitter|facebook|email|whatsapp|linkedin|reddit)-?(?:share|options|button|btn)|(?:^|[-_])(?:print|email)-?(?:button|btn|link|article|page)|fb-?(?:like|share)|twitter-share|tweet-?button|follow-?(?:us|buttons?|bar|box|links?)|like-?(?:box|button)/,
    not: /embed|social-?post|shareholder|social-?(?:security|issues?|policy|affairs|democrat|science|card-text)|sharepoint|no-?share/,
    strength: 2,
  },
  // related-posts, crp_related, yarpp, read-more-links, jp-relatedposts, more-stories, most-popular, lire-aussi, baca-juga
  {
    kind: 'related',
    names:
      /(?:^|[-_])(?:related\w*|similar|recommend\w*|recirc\w*|read-?(?:also|next|more|on|further)|see-?also|also-?read|up-?next|next-?up|more-?(?:stories|articles|news|posts|from|on|about|in|like|headlines|reading|links|to-?read|coverage)|most-?(?:popular|read|viewed|shared|commented|recent)|trending\w*|popular-?(?:posts|articles|stories|news)|latest-?(?:posts|news|articles|stories|headlines)|recent-?(?:posts|articles|stories|news)|top-?(?:stories|news|posts)|featured-?(?:posts|stories|articles)|editors?-?picks?|you-?(?:may|might)\w*|dont-?miss|crp|yarpp|outbrain\w*|taboola\w*|zergnet\w*|plista|relacionad[oa]s?|relacionados|lire-?aussi|a-?lire|sur-?le-?meme|mehr-?(?:zum|zu|news|artikel|aus)\w*|aehnliche\w*|verwandte\w*|lesetipps?|leia-?(?:mais|tambem)|veja-?(?:mais|tambem)|mais-?lidas|mas-?(?:leidas?|noticias|leido)|te-?puede|correlat[ie]|articoli-?correlati|leggi-?anche|lees-?(?:ook|meer)|meest-?gelezen|les-?ogsa|las-?(?:mer|ocksa)|laes-?ogsaa|lue-?myos|ilgili\w*|benzer\w*|diger-?haber\w*|baca-?juga|terkait|terpopuler|czytaj-?\w*|powiazane|polecane|zobacz-?\w*|teaser-?(?:list|row|group|slider|block)|post-?(?:nav\w*|pagination)|next-?prev|prev-?next|nav-?(?:links|previous|next|below)|navigation|pagination|pager|paging)(?:$|[-_])|related-?(?:posts?|articles?|stor(?:y|ies)|news|content|links?|topics?|items?|widget|box|wrap\w*|reading|coverage|list|video)|(?:inline|internal|post|posts|article|story|jp)-?related|next-?(?:article|post|story)|previous-?(?:article|post|story)|article-?(?:list|links)|stories-?(?:list|grid|carousel)|news-?list|post-?list|list-?(?:news|posts|articles)|more-?stories|recommendation|recommended|readmore|readalso|seealso|promo-?(?:links|list)|teaserlist/,
    not: /has-?related|no-?related|read-?more-?(?:target|content|wrap\w*|text|container|toggle|state)|readmore-?(?:content|wrap\w*|text|js)|article-?pagination-?content/,
    strength: 2,
  },
  // td-post-source-tags, post-tags, tagcloud, topics-list, article-tags, etiquetas, schlagworte
  {
    kind: 'tags',
    names:
      /(?:^|[-_])(?:tags|tag-?(?:list|cloud|links?|box|wrap\w*|container|group|items?|label|title)|taglist|tagcloud|taxonomy|topics|topic-?(?:list|tags?|links?|box|items?)|keywords?|etiquetas?|etiketler|schlagw\w+|stichw\w+|themen|mots-?cles|tagi|tagy|palabras-?clave|categories|category-?(?:list|links)|cat-?links|filed-?(?:under|in)|post-?(?:categories|cats))(?:$|[-_])|(?:post|article|entry|story|news|page|single|item)-?(?:tags?|topics?|keywords?|categories)(?:$|[-_])|tags?-?links|entry-?tags/,
    not: /no-?tags|tags-?(?:enabled|disabled)/,
    strength: 2,
  },
  // ad-slot, advertisement, adsbygoogle, dfp, sponsored, promoted, werbung, anzeige, publicidad, teads
  {
    kind: 'ad',
    names:
      /(?:^|[-_])(?:ads?|advert\w*|adsense|adsbygoogle|ad-?(?:slot|unit|container|wrap\w*|label|box|block|banner|placeholder|space|zone|rec|text|notice|tag|inner|holder)|adslot|adunit|adbox|adwrap\w*|dfp\w*|gpt|google-?ads?|gads|sponsor\w*|promoted|paid-?(?:content|post)|native-?ad|teads\w*|mgid\w*|revcontent|adngin|ezoic\w*|werbung|anzeigen?|publicidade?|publicite|pub|pubblicita|reklam\w*|iklan|annons\w*|annonce\w*|advertentie|hirdetes|mainos|stream-?item|mpu|leaderboard|billboard|outstream|commercial)(?:$|[-_])|advertisement|banner-?(?:ad|ads|container|wrap\w*)|instoryad|[-_]ads?[-_]|(?:article|story|content|inline|in-?text|body)-?ad(?:$|[-_s])/,
    not: /ad-?free|no-?ads?$|adblock-?detect|has-?ads?|sponsor-?(?:of|name)|ads?-?(?:enabled|disabled)|without-?ad/,
    strength: 2,
  },
  // paywall, subscribe, donate, app-promo, membership, whatsapp-channel, support-us, preferred-source
  {
    kind: 'promo',
    names:
      /(?:^|[-_])(?:promo\w*|promotion\w*|donat\w+|donation\w*|support-?us|membership\w*|member-?(?:cta|promo)|cta|call-?to-?action|app-?(?:promo|banner|download|cta|install|store)|download-?app|whatsapp-?(?:channel|cta|banner|join)|telegram-?(?:channel|cta|join)|google-?news\w*|preferred-?source|follow-?google|subscribe|subscription|abo-?(?:box|teaser|promo|cta)|abonnement\w*|in-?house|house-?ad|push-?notification\w*|regwall|paywall\w*|metered|piano\w*|tp-?(?:container|modal)|upsell|marketing)(?:$|[-_])|newspack-popup|google-?news-?(?:follow|button|link|box)/,
    not: /paywall-?(?:content|body|text|article)|(?:has|is|no|js|data)-?paywall|paywall-?(?:free|enabled|active|open)|subscri\w*-?(?:only|content)|metered-?content|promo-?(?:title|image)/,
    strength: 2,
  },
  // back-to-top, go-to-top, totop, scroll-top, nach-oben
  {
    kind: 'back-to-top',
    names:
      /back-?to-?top|go-?to-?top|to-?top(?:$|[-_])|scroll-?(?:to-?)?(?:top|up)|top-?(?:link|button|scroll)$|nach-?oben|volver-?arriba|haut-?de-?page/,
    strength: 3,
  },
  // breadcrumb, crumbs, reading-time, views, font-size, print, audio-player, correction, gallery-count, copyright, toc
  {
    kind: 'other',
    names:
      /bread-?crumbs?|(?:^|[-_])(?:crumbs?|brotkrumen?|migas(?:-de-pan)?|fil-?ariane|kicker-?link|reading-?time|read-?time|readtime|time-?to-?read|post-?views?|views?-?count\w*|view-?count|pageviews?|hit-?count\w*|font-?(?:size|resize\w*|sizer)|text-?(?:size|resize\w*)|resizer|print(?:-?\w+)?|printfriendly|bookmark\w*|save-?(?:article|story|post|button)|listen\w*|audio-?(?:player|article|button|version)|text-?to-?speech|tts|readspeaker\w*|speechkit|beyondwords|correction-?(?:form|link|button)|report-?(?:error|typo|mistake|correction|abuse)|feedback|rating\w*|post-?ratings|vote\w*|poll|quiz|survey|toc|ez-?toc\w*|table-?of-?contents|article-?toc|lwptoc|skip-?(?:link|nav|to)|screen-?reader-?\w+|sr-?only|visually-?hidden|visuallyhidden|cookie\w*|consent\w*|gdpr|toolbar|tool-?box|tools|article-?(?:actions|toolbar|tools)|actions-?bar|carousel-?(?:controls?|nav)|slide-?(?:count\w*|nav)|gallery-?(?:count\w*|nav|link)|photo-?count)(?:$|[-_])/,
    not: /screen-reader-text-none|vote(?:r|rs)$|feedback-?loop/,
    strength: 2,
  },
];
