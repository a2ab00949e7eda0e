/** What nobody sees before the page has answered: it comes while the page is being read, and not before the popup is there. */
export { FirstCopy } from './FirstCopy.tsx';
export { NoReport } from './NoReport.tsx';
export { ReportBody } from './ReportBody.tsx';
