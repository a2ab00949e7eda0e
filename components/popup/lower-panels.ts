/** What stands below the first view, or is rarely there: it comes a moment after the popup. */
export { DamageNote } from './DamageNote.tsx';
export { HiddenPanel } from './HiddenPanel.tsx';
