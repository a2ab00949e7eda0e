import { render } from 'preact';
import { i18n } from '#i18n';
import { dressPage } from '../../utils/browser/page-dress.ts';
import { App } from './App.tsx';
import './style.css';

const parameters = new URLSearchParams(location.search);
const isAndroid = navigator.userAgent.includes('Android');

dressPage(i18n.t('extName'));
document.documentElement.dataset.place = isAndroid ? 'sheet' : parameters.has('tabId') ? 'tab' : 'popup';
render(<App />, document.body);
