import { foldText } from '../../text/fold.ts';
import { networks } from '../../themes/data-networks.ts';

/** Whether a cell of a row is the brand of a network, and nothing else: a button. 'X' may be an initial, or a mark, as well. */
export const isNetworkCell = (text: string): boolean => networks().includes(foldText(text));
