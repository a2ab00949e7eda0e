import { longLists } from '../../languages/everywhere/data-long-lists.ts';
import { compilePhrases } from '../../phrases/compile-phrases.ts';
import { foldText } from '../../text/fold.ts';
import { once } from '../../text/once.ts';

const longestControl = 60;
const controls = once(() => compilePhrases(longLists().bylineControls));

/** Whether a cell of a byline's row is a button or says who may read: 'Follow', 'Email the author', 'For subscribers'. */
export const isControl = (text: string) => text.length <= longestControl && controls()(foldText(text));
