/** "Ana Ruiz contributed", "Contributing: Ana Ruiz", "(With inputs from PTI)", "Staff and wire reports" */
const helpInEnglish =
  /contributed|^[\s(*]*contributing(?!\p{L})|with (?:inputs?|files|reports?|reporting|assistance|information)|inputs? from|staff and (?:news|wire)|and agencies/iu;
/** "mit Material der dpa", "(KR mit dpa)", "Con información de EFE", "avec l'AFP", "с использованием …", "ANP m.m.v. …" */
const helpInOthers =
  /mit material|mit agentur|mit (?:dpa|afp|sid|epd|kna|apa|reuters)(?!\p{L})|weitere quellen|und agenturen|con informaci[oó]n|y agencias|com informa[cç]|avec (?:l'|les? )?(?:afp|agence|reuters|ap(?!\p{L}))|et agences|с использованием|по материалам|за матеріалами|(?<!\p{L})m\.m\.v\./iu;

/** Whether a credit names its agency as a help to the host's own work: then it is the source only if nobody else is named. */
export const saysHelp = (text: string) => helpInEnglish.test(text) || helpInOthers.test(text);

/** "Kestrel News wire services", "From news services", "Agencias", "Von: Agenturen" */
const wires =
  /(?:^|\s)(?:wire services?|wire reports?|news services|news agencies)$|^(?:by |by: |por |par |von )?(?:agencies|agenturen|agences|agencias|agências|agenzie)$/iu;

/** Whether a byline says that it is wire copy without saying whose. */
export const isUnnamedWire = (text: string) => wires.test(text);
