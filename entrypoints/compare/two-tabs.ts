/** Which tabs the page compares. It stands in the page's address, so that a reload compares the same. */
export interface TwoTabs {
  copy: number;
  original?: number;
  /** The press that led here was for opening the original, where no tab shows it yet. */
  open: boolean;
}

/** Out of 'compare.html?copy=7&original=9', '…?copy=7&open'. */
export function tabsOf(search: string): TwoTabs {
  const parameters = new URLSearchParams(search);
  const original = Number(parameters.get('original'));
  return { copy: Number(parameters.get('copy')), ...(original && { original }), open: parameters.has('open') };
}

export const searchOf = ({ copy, original }: TwoTabs) => `?copy=${copy}${original ? `&original=${original}` : ''}`;
