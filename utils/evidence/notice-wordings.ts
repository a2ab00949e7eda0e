/**
 * The footer of WordPress feeds, left in by an importer, in the languages of WordPress:
 * "The post Port votes appeared first on Coral Courier.", "Der Beitrag … erschien zuerst auf …".
 */
const feedFooter =
  /^(?:the post|der beitrag|l.article|la entrada|el art[íi]culo|o post|l.articolo|het bericht|wpis|inl[äa]gget|indl[æa]gget|innlegget|artykuł|запись|запис|artikkeli|příspěvek) .{3,300} (?:appeared first on|first appeared on|erschien zuerst auf|est apparu en premier sur|se public[oó] primero en|aparece primero en|apareceu primeiro em|proviene da|sembra essere il primo su|verscheen eerst op|pochodzi z serwisu|d[öo]k f[öo]rst upp p[åa]|blev f[øo]rst vist|dukket f[øo]rst opp p[åa]|впервые появилась|вперше з.явилась|nejdříve se objevil) /iu;

/** Words with which a copy says properly where it is from: "republished from", "zuerst erschienen", "原载". */
const republished =
  /republish|reprinted (?:from|with|by)|originally (?:published|appeared|posted|ran)|first (?:published|appeared) (?:in|on|by|at)|creative commons|with permission|erschien|initialement|originalmente|originariamente|oorspronkelijk|pierwotnie|первоначально|原载|原載/iu;

/** Whether a text is the footer of a feed. */
export const isFeedFooter = (text: string) => feedFooter.test(text);
/** Whether a text says that it stood elsewhere before. */
export const saysRepublished = (text: string) => republished.test(text);

/** "With inputs from agencies", "mit Agenturmaterial" */
const agenciesHelped =
  /^[\s(*–—-]*(?:with|mit|avec|con|com)(?!\p{L}).{0,40}(?<!\p{L})(?:agencies|agenturen|agenturmaterial|agences|agencias|agências|wire reports)(?!\p{L}).{0,12}$/iu;
/** "Ada Brenner in Leeds and agencies", "red, bay.example/Agenturen" */
const andAgencies =
  /(?:\s(?:and|und|et|y|e|og|och|en)\s|[/,]\s?)(?:agencies|agenturen|agences|agencias|agências|agenzie|byråer|byråene)[)\s.]{0,3}$/iu;
/** "Staff and wire reports", "News and wire reports" */
const staffAndWires = /^[\s(*]*(?:staff|news) and (?:wire|news service|agency) reports?.{0,6}$/iu;
const longestHelp = 90;

/** Whether a credit names help without saying whose. */
export const isUnnamedHelp = (text: string) =>
  text.length <= longestHelp && (agenciesHelped.test(text) || andAgencies.test(text) || staffAndWires.test(text));
