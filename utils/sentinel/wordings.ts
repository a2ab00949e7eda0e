/**
 * Words of the signs, as parts of regular expressions: kept apart from the languages' and the agencies' records, which are far
 * too large for a script that runs on every page. Shapes and places do most of the work, so a name that is missing here is seen
 * all the same where it stands in brackets behind a place, or behind "Source:".
 */

/** Codes that are nobody's initials where they are all of a cell, begin it, or stand in brackets: "(dpa)", "AFP, Paris". */
const codes =
  'AP|AFP|afp|DPA|dpa|UPI|EFE|ANSA|ANI|PTI|IANS|AAP|TNS|KNA|epd|APA|SDA|sda|ATS|ats|SID|NTB|STT|PAP|ČTK|MTI|BNS|ANP|AGI|AA|TASS|ТАСС|JIJI|भाषा';

/** Names that are nothing but agencies, however they go on: "Associated Press writers", "新华社记者". */
const names =
  '(?:Associated|Canadian|Europa) Press|Press Trust|France-Presse|Efe|R(?:euters|EUTERS)|路透|ロイター|法新社|美联社|新华|中新|共同|時事|연합뉴스|Bloomberg|Xinhua|Interfax|Интерфакс|РИА|The Conversation|ProPublica|KFF|Business ?Wire|Newswire|News Service|New York Times|Washington Post|CNN';

/** Words for an agency: at the end of a cell. */
const kinds =
  '[Aa]g(?:encies|[eê]ncias?|ences?|encja|enzi[ae]|entur(?:en)?)|Ajansı|[Ww]ire [Ss]ervices?|通[讯訊]社|통신|एजेंसी';

/** An agency at the start of what is looked at: a code or a name. */
export const agency = `(?:(?:${codes})(?![A-Za-z])|${names})`;

/** All of a cell is an agency: "Reuters", "von dpa", "Agencia Efe", "AFP 6 mai", "AP Sports Writer". */
export const agencyCell = `^(?:©.{0,7} |\\S{1,5} )?(${agency}(?: ?[^a-z].{0,24})?|(?:\\S+ ){0,2}(?:${kinds})|[\\u4e00-\\u9fff]{2,6}(?:[网網]|日[报報]|晚报))$`;

/** Words before the name of a source, with a colon or as all of a line's first cell. */
export const sourceLabel =
  'Sources?|Quellen?|F[ou]e?nte|Źródło|Kaynak|Sumber|Источник|Джерело|[来來稿]源|出典|提供|출처|المصدر|स्रोत|Bron|Källa|Kilde|Lähde';

/** Sentences of short lines that say that the text came from elsewhere, or that credit a team. */
export const notices = `(?:${[
  '(?:iginally|irst) (?:published|appeared|featured)(?! (?:on|in) (?:\\w+ )?\\d)|appeared first|epublished|istributed by|rovided by|ith permission',
  'ead the (?:full|original)|iew original|iginal (?:article|story|post|source|ersch|ist)|ource (?:link|version)|Syndicate|art\\S+ original',
  'ontributed (?:to this r|report|from)|eporting (?:by|was)|eported from|ith (?:\\w+ )?(?:input|file|assistance|report)s? from|n (?:part[en]|Koop)\\S+ (?:with|mit|avec)|llabora\\S+ (?:be|av|co)|^Regulatory News|o contact the rep',
  '(?:zuerst|ursprünglich) (?:ersch|ver|auf|in)|ersch\\S+ zuerst|[mM] Original|it Material',
  '^SOURCE |iginal-C|en premier|nitialement p|(?:publi|apar)\\S+ (?:primei?r|original|por primei?ra)|iginalmente (?:publi|apar)|iginariamente|epubli[cé]|ipubblic',
  'oorspronkelijk|ursprunglig|op?rinnelig|oprindelig|pierwotnie|původně|впервые опубл|ilk olarak|telah tayang|[转轉][自载載]|首发|原[载載]|初出|配信',
].join('|')})(?:\\s\\S{1,4})?\\s?([^.,;!?\\t]{0,60})`;

/** Lines about pictures credit whoever took them. */
export const pictures = 'photo|foto|ima?ge|bild|picture|getty|写真|图片|사진';
