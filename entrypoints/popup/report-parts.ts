/** What nobody sees or presses before the page has answered: it comes while the page is being read, and not before the popup is there. */
export * from '../../components/popup/report-panels.ts';
export { actionsOn } from './page-actions.ts';
