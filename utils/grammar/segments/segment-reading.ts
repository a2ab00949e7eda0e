/** What one stretch between two joints says. */
export interface SegmentReading {
  kind: 'person' | 'organization' | 'place' | 'title' | 'word' | 'empty' | 'noise';
  /** The person, the organisation, the place without preposition, or the single word that may be any of them. */
  name: string;
  /** Place after a preposition. */
  place?: string;
  /** Organisation before the name ("AP writer …", "CNN's …") or after it ("… USA TODAY"). */
  outlet?: string;
  /** True if a job follows the name. */
  titled?: boolean;
  /** True if the outlet stands before the name, and so holds for the names that follow. */
  leading?: boolean;
}
