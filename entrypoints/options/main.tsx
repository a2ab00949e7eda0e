import { render } from 'preact';
import { i18n } from '#i18n';
import { dressPage } from '../../utils/browser/page-dress.ts';
import { App } from './App.tsx';
import '../../components/shared/base.css';
import './style.css';

dressPage(i18n.t('options.title'));
render(<App />, document.body);
