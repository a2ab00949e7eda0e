// What English names of people and houses are told by, wherever they are printed.

/** "The Coral Courier" and "Coral Courier" are one. */
export const withoutThe = (name: string): string => name.replace(/^the\s/iu, '');
/** The same before a name in an expression. */
export const maybeThe = '(?:The )?';
/** Whether a word, in lower case, is the article before a house or a title: "the Rev. Dr. Ann Lee", "of the Globe staff". */
export const isThe = (key: string | undefined): boolean => key === 'the';
/** "Jeremy C. Falk of the Globe staff" */
export const isOf = (key: string): boolean => key === 'of';
/** "on behalf of": no house. */
export const isBehalf = (key: string | undefined): boolean => key === 'behalf';

/** "Staff" is nobody of a house; "agencies", "wires" and "bureaus" are no staff. */
export const notStaff = /^(?:agenc|wire|bureau)/u;
/** "Special Projects Editor Ann Lee", "Our Reporter Ann Lee": no house opens so. */
export const opensNoHouse = /^(?:Special|Former|The|Our)$/u;
/** "Local Journalism Initiative Reporter": a programme that pays for reporters of many houses, and none itself. */
export const programmes =
  /^(?:Local Journalism Initiative|Local Democracy(?: Reporting Service)?|Report for (?:America|the World))$/iu;
/** "AP News" is the house, "AP Sports" a desk of it. */
export const isNews = (key: string): boolean => key === 'news';
/** "Action 7 News", "Fox 4 Eyewitness News": what stands behind the number of a channel. */
export const behindChannel = /^(?:news|tv|eyewitness|action|local|live)$/u;
/** "Politico EU": codes that end names of houses and no person's. */
export const endsHouse = /^(?:EU|UK|US|UN|TV|AI|FM|FC|PR|DC|NY|LA|HS)$/u;
/** "I'm Ana": a sentence. */
export const opensSentence = /^(?:I|We|You|He|She|They|It|Let|That)['’]\p{L}{1,2}$/u;
/** "reviewed by Dr.": before the name of whoever checked a text. */
export const doctor = /(?:^|\s)\p{L}{1,4}\.$/u;
/** Who is named behind it may have reviewed the book that the text is about. */
export const signsReview = /^review(?:ed by|er)$/;
/** "Ph.D.", "Psy. D.": one word, stops and all. */
export const spacedDegree = /(?:Ph|Psy|Ed|Pharm|Th)\. ?D\.(?!\p{L})/uy;
