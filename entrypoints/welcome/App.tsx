import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import { everySite, hasAccess, requestAccess, watchAccess } from '../../utils/browser/access.ts';
import { samplePage } from '../../utils/report/project-links.ts';

const isAndroid = navigator.userAgent.includes('Android');

export function App() {
  const [isAllowed, setAllowed] = useState<boolean>();

  useEffect(() => {
    const ask = () => void hasAccess(everySite).then(setAllowed);
    ask();
    return watchAccess(ask);
  }, []);

  return (
    <WelcomeView
      browser={isAndroid ? 'android' : import.meta.env.FIREFOX ? 'firefox' : 'chrome'}
      hasAccess={isAllowed}
      sample={samplePage}
      onAllow={() => void requestAccess(everySite)}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}
