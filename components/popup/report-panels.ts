/** What nobody sees before the page has answered: the popup is there without it. */
export { FirstCopy } from './FirstCopy.tsx';
export { NoReport } from './NoReport.tsx';
export { pageAction } from './page-action.ts';
export { ReportBody } from './ReportBody.tsx';
