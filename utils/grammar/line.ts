import type { Role } from '../model.ts';

/** Where a line stands decides how much of the grammar may speak: a sentence of the story is never a byline. */
export type Where =
  | 'byline' // an element beside the headline that is marked as the byline
  | 'dateline' // the opening of one of the first paragraphs
  | 'tail' // a paragraph after, or at the end of, the story
  | 'notice' // a short line that may say where the text came from
  | 'caption' // beside a picture: credits nobody for the text
  | 'other'; // a paragraph of the story, or anything else

/** One person whom a line names. */
export interface PersonCredited {
  /** As printed; all-capital bylines in normal case. */
  name: string;
  role: Role;
  place?: string;
  /** As printed: 'AP', 'Special to the Pioneer Press' gives 'Pioneer Press'. */
  outlet?: string;
  /** True if only a surname stands there, to be resolved against the byline. */
  surnameOnly?: boolean;
}

/** What one line says. Every field is empty where the line says nothing. */
export interface CreditLine {
  people: PersonCredited[];
  /** Organisations credited beside or instead of people, as printed. */
  organizations: string[];
  dateline?: Dateline;
  source?: Source;
}

/** Where the story was filed, and which agency carried it, as printed. */
export interface Dateline {
  place?: string;
  agency?: string;
}

/** Who published it first, or whose text it is, as printed; `title` if the line quotes the original headline. */
export interface Source {
  name: string;
  title?: string;
}
