/** What stands below the first view, opens on a press, or is rarely there: it comes a moment after the popup. */
export { CreditFormats } from './CreditFormats.tsx';
export { DamageNote } from './DamageNote.tsx';
export { FirstCopy } from './FirstCopy.tsx';
export { HiddenPanel } from './HiddenPanel.tsx';
export { LeftOut } from './LeftOut.tsx';
export { NoReport } from './NoReport.tsx';
export { PersonWhy } from './PersonWhy.tsx';
export { StoryPages } from './StoryPages.tsx';
export { VerdictWhy } from './VerdictWhy.tsx';
