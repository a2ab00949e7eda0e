/** A place of the page: a block, or words in it. */
export interface Place {
  block: string;
  text?: string;
}
