/** What the background looks for in lines that the sentinel handed over, alternatives as in wordings.ts. */

/** Words for an agency, but for their first letter: at the end of a cell. */
export const kinds =
  'genc~(?:ies|e|es|ia|ias|ja);gênc~ias?;genz~i[ae];gentur~(?:en)?;Ajansı;ire ~[Ss]ervices?;通~[讯訊]社;통신;एजेंसी';

const published = '(?:published|appeared|featured)(?! (?:(?:on|in) )?(?:\\w+ )?\\d)';

/** Sentences of short lines that say plainly that the text came from elsewhere, or that credit a team: what is said in rarer ways is heard by all that is known of a language (desk/hear-tip.ts). */
export const notices = [
  `iginally ~${published};irst ~${published};appeared first;epublished;istributed by;rovided by;ith permission;iew original;iginal ~(?:article|story|post|source|ersch|ist);ource ~(?:link|version);Syndicate`,
  ` original~(?<=(?:art|publi|apar)\\S+ original)`,
  'n part~[en]\\S+ (?:with|mit|avec);SOURCE ~(?<=^SOURCE );iginal-C;zuerst ~(?:ersch|ver|auf|in);m Original',
  '配信~(?!日|登録|停止)',
].join(';');

/** Who helped: of a page that credits nobody it says that it was copied. */
export const helped = 'ontributed ~(?:to this r|report|from);eporting ~(?:by|was)';

/** A place, or a house: whoever helped without either helped the page's own. */
const elsewhere = '(?:(?:in|from) [A-Z]|Press|Reuters|A[FP]P? |Bloomberg|Times|Post|News)';
/** The same from afar, or for a house; in a bracket with an editor it is a wire's. */
export const helpedAfar = [
  `ontributed ~(?:to this r|report|from)(?:(?<=${elsewhere}.{0,400})|(?=.{0,200}(?:in|from) [A-Z]))`,
  'eporting ~(?<!dditional reporting )(?:by|was)(?=.*(?: in | from |\\x3b))',
].join(';');

/** Lines about pictures credit whoever took them. */
export const pictures = 'photo|foto|ima?ge|bild|picture|getty|写真|图片|사진';
