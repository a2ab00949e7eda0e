import * as parts from '../../languages/everywhere/everywhere.ts';

/** A name on its way to a credit; `at` is its place in the line. */
export interface Named {
  name: string;
  at: number;
  place?: string;
  outlet?: string;
  surnameOnly?: boolean;
  /** True if an outlet or a job stands before the name: "Staff writers …". */
  led?: boolean;
}

/** What a list of names comes to. */
export interface Group {
  people: Named[];
  organizations: string[];
  /** False if a stretch made no sense: then the line is a sentence rather than a credit. */
  clean: boolean;
}

/** How a list is read where it stands. */
export interface GroupHabits {
  /** A byline is read up to the first stretch that makes no sense; a word behind a name is its place. */
  byline: boolean;
  /** Whether one word may be a person: never, as a surname ("Bergen reported …"), or alone behind a label ("Editor: Heryadi"). */
  single: 'never' | 'surname' | 'alone';
  /** "Schlussredaktion: Lea Sand, Audioversion: Iris Ruiz": those who edit may be listed with labels of their own. */
  edits?: boolean;
  /** True if no word says that names follow: then a name has to sound like one. */
  bare?: boolean;
}

/** "Anna Huber (Text)", "Mara Lund (now) and Tom Veldt (earlier)": what a name in a list made, or when. */
export const textWordSet = new Set(parts.textWords);
