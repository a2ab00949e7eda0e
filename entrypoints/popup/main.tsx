import { render } from 'preact';
import { i18n } from '#i18n';
import { dressPage } from '../../utils/browser/page-dress.ts';
import { App } from './App.tsx';
import '../../components/shared/base.css';
import './style.css';

const parameters = new URLSearchParams(location.search);
const isReport = parameters.get('view') === 'wrong-result';
const isAndroid = navigator.userAgent.includes('Android');

dressPage(i18n.t(isReport ? 'wrong.title' : 'extName'));
document.documentElement.dataset.place = isReport
  ? 'page'
  : isAndroid
    ? 'sheet'
    : parameters.has('tabId')
      ? 'tab'
      : 'popup';
if (!isReport) render(<App />, document.body);
// What few ask for does not come along with every popup.
else void import('./WrongResult.tsx').then(({ WrongResult }) => render(<WrongResult />, document.body));
