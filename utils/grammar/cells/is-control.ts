import { bylineControls } from '../../languages/byline-controls.ts';
import { bareLiteral, patternSource } from '../../text/pattern.ts';

const longestControl = 60;
let controls: RegExp | undefined;

/** Whether a cell of a byline's row is a button or says who may read: 'Follow', 'Email the author', 'For subscribers'. */
export function isControl(text: string): boolean {
  if (text.length > longestControl) return false;
  controls ??= new RegExp(
    `^(?:${bylineControls.map((words) => patternSource(words, bareLiteral)).join('|')})[\\s.!…:+›»→-]*$`,
    'us',
  );
  return controls.test(bareLiteral(text.trim()));
}
