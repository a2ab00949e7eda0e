// Legal forms of companies in many countries.

/** "Tolland Stone Inc.", "Korallenwerke GmbH", "Pietre di Tolland S.p.A.", "Tolland Sten A/S" */
export const legalForm =
  /(?<![\p{L}\p{N}])(?:Inc|Ltd|LLC|LLP|Corp|Corporation|plc|PLC|GmbH|gGmbH|AG|KG|SE|S\.?p\.?A|S\.?r\.?l|[AS]\.\p{Lu}|SARL|SAS|A\/S|ApS|AB|ASA|Oyj?|B\.?V|N\.V|Ltda|S\.?L\.?U?|Sp\. z o\.?o|s\.r\.o|a\.s|Kft|Zrt|Pty|e\.\s?V)\.?$/u;
/** "Tolland Stone Inc" at the end of a cut text: the stop belongs to it. */
export const stoppedForm = /(?:Inc|Co|Corp|Ltd)$/u;
/** "Tolland Wire, LLC", "Tolland L.P.": what is no part of the name by which the house is known. */
export const trailingForm = /,? (?:L\.?P\.?|LLC|Inc\.?|Ltd\.?|GmbH)$/u;
