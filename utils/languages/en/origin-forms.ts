// Forms of English lines that say where a text or a picture is from: importers, agencies and plug-ins leave them on pages of any language.

/** "©2018 Los Angeles Times. Distributed by Tribune Content Agency, LLC." */
export const distribution =
  /(?:^|[\s©)])(?:(?:19|20)\p{N}{2})\s(?<origin>\p{Lu}[^©]{1,60}?)(?:[.,]\s(?:All Rights Reserved|Visit (?:at )?[^\s]{3,60})[.,]?){0,2}[.,]?\s(?:All Rights Reserved\.\s)?Distributed by [^.©]{3,60}?(?:, LLC|, Inc)?\.?(?:$|\s)/iu;
/** "Distributed by Tribune Content Agency, LLC." */
export const distributed = /Distributed by (?<by>\p{Lu}[^.©]{2,60}?)(?:\.(?=\s|$)|$)/u;
/** "first appeared in the Business section of the print edition", "in Section B": behind and in what is no house. */
export const partOfPaper = /^ ?(?:section|issue|edition|column|supplement)\b/iu;
/** What such lines have in them. */
export const saysDistributed = /distributed by/iu;
/** "Copyright ⓒ 연합뉴스" with its sign made plain, "© Reuters", "© Thomson Reuters 2031", "RIPRODUZIONE RISERVATA © Copyright ANSA" */
export const rightsHolder =
  /(?:©|ⓒ|\(c\)|copyright|^c (?=[\p{Lo}\p{N}]{2,12}[.,]))\s?(?:copyright|\(?c\)?(?=\s))?:?\s?(?:(?:19|20)\p{N}{2}[,\s]{0,2})?(?:by )?(?<holder>[^©|\n]{2,50}?)(?=\s(?:19|20)\p{N}{2}|[.,:]\s|, |\.?$|\s[-–—|])/iu;
/** "© 2026 …", "Copyright …", where "(c)" stands among other brackets, but not where it opens the text. */
export const rightsMark = /[©ⓒ]|copyright|^\(c\)\s/iu;
/** "© 2019 Coral Courier", "Copyright 2019 by Coral Courier": who stands behind the year. */
export const holderBehindYear = /(?:19|20)\d\d,?\s+(?:by\s+)?([^.,|]{2,50})/iu;
/** "Copyright @ 2026": the sign that could not be typed. */
export const typedCopyright = /copyright @/iu;
/** "© Coral Verlag GmbH …", "(c) Coral Verlag", "Copyright 2026": the start of an expression. */
export const opensRights = '^[\\s(]*(?:©|\\(c\\)|copyright(?![\\p{L}\\p{N}_]))';

/** "please include this line and the address: …" stands on a licence page: the text is the origin's own. */
export const licencePlea = /please (?:include|use|credit|copy)/iu;
/** "… sob licença Creative Commons": whose text it is lets anybody print it. */
export const openLicence = /creative commons/iu;
/** What importer plug-ins leave behind even where the link itself got lost. */
export const importerFooters: readonly string[] = ['Source link', 'Go to source', '[source_link]', 'source_link'];
/** Behind the name of a house that is written small: "originally published on coralimba and has been …", "… on coralimba on May 6", "am 6." */
export const behindSmallHouse = ' and | under | with | on \\p{Lu}| am \\p{N}';
/** "Coral Courier via AP": who reported, and who carried it. */
export const via = /\svia\s/iu;
/** "HAVENER via JTA —". */
export const viaDateline = /^(?<place>[^—()]{2,40}?) via (?<agency>[\p{L} ]{2,25}?)\s?[-–—:]{1,2}\s/u;
/** "Bay Media Group for kestrel-post.example" */
export const madeFor = ' for ';
/** "News and wire reports" */
export const newsBesideWires = 'news';

/** "View source version on businesswire.com: https://…", "© 2026 Business Wire", "SOURCE Tolland Stone Corp" */
export const releaseMarks =
  /business ?wire|pr ?newswire|globe ?newswire|accesswire|newsfile|cision|presseportal|^SOURCE:? \p{Lu}/iu;
/** "SOURCE Tolland Stone Inc.", as wires end what they carry. */
export const releaseEnd = /^SOURCE:?\s(?<issuer>\p{Lu}[^|:;!?]{1,60})$/u;
/** "SOURCE: Harbour Board" stands below charts as well. */
export const labelsSource = /^SOURCE:/u;
/** "Provided by Tolland University", "SOURCE Tolland Stone Corp": the rest of an expression. */
export const provided =
  '^(?:provided by|source\\s?:?)\\s\\p{L}.{0,60}(?<!\\p{L})(?:university|institute|agency|inc|corp|ltd|gmbh)(?!\\p{L})';

/** "AP Photo/Ann Lee", "Photo by Ann Lee", "File photo", "© picture alliance/dpa": the opening of a line about a picture, in lower case. */
export const opensPhoto = /^(?:ap photo|getty images|©? ?picture alliance|photo by|file photo)/u;
/** "© …", "(c) …", "… Getty" */
export const claimsImage = /©|\(c\)\s|getty/iu;
/** "FILE PHOTO: …", "FILE - …", "© Quay Images …", "… (Photo by Ann Lee)", "The old pier © Quay Images/Ann Lee": words of a picture that stand in a paragraph. */
export const captioned =
  /^FILE(?: PHOTO)?\s?[-–—:]|©|\/Getty|REUTERS\/|\b(?:AP Photo|Getty Images|Photo by|File photo)\b/iu;
/** How agencies end a caption: "… dunks in the first half on Tuesday, Nov. 19, 2019, in Port Ellis.", "… is led from the court, on June 18, 2015." */
export const datedLikeCaption =
  /, (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?, in \p{Lu}[^,]{2,30}(?:, [^,]{2,20})?|on \p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4})\.$/u;
/** "Update vom 3. Mai, 16:05 Uhr: Der Hafen …", "Update, 16:05 Uhr: …", "Updated 4:05 p.m.: …": how a running story is kept. */
export const updateStamp = /^Updated?,?\s[^:]{0,40}(?:\d{1,2}:\d{2}[^:]{0,10})?:\s/iu;
/** "APA style:", behind the name of a style in which one may cite the page. */
export const styleBehindName = /\s?(?:style|format)?\s?:?$/iu;
/** "ISBN 1", "DOI 10", "pp. 4", "S. 44": in a list of references. */
export const inReferences = '(?<!\\p{L})(?:ISBN|DOI|pp?\\.|S\\.) ?\\p{N}';
/** "the Miami Herald on May 3": the day on which it was there. */
export const onDay = / on \p{Lu}\p{Ll}{2,8}\.? \p{N}.*$/u;
