import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { CompareView } from '../../components/compare/CompareView.tsx';
import { everySite, originOf, requestAccess } from '../../utils/browser/access.ts';
import { saveFile } from '../../utils/browser/save-file.ts';
import { findingText } from './finding-text.ts';
import { useComparison } from './use-comparison.ts';
import { writePage } from './write-page.ts';

export function App() {
  const { state, tabs, load, take } = useComparison();
  const [said, setSaid] = useState('');
  return (
    <CompareView
      state={state}
      said={said}
      onUse={(original) => take({ copy: tabs.copy, original, open: false })}
      onOpen={() => take({ copy: tabs.copy, open: true })}
      onAllow={(site) => void requestAccess(site ? originOf(site) : everySite)}
      onRetry={() => void load()}
      onSwap={() => tabs.original && take({ copy: tabs.original, original: tabs.copy, open: false })}
      // no story is its own original, so the page asks
      onOther={() => take({ copy: tabs.copy, original: tabs.copy, open: false })}
      onGo={(side) => {
        const id = side === 'copy' ? tabs.copy : tabs.original;
        if (id) void browser.tabs.update(id, { active: true }).catch(() => setSaid(i18n.t('state.gone')));
      }}
      onCopy={(compared) => {
        const copied = navigator.clipboard.writeText(findingText(compared));
        void copied.then(
          () => setSaid(i18n.t('compare.copied')),
          () => setSaid(i18n.t('copy.refused')),
        );
      }}
      onSave={() => {
        saveFile('byline-comparison.html', writePage(document), 'text/html');
        setSaid(i18n.t('compare.saved'));
      }}
      onPrint={() => print()}
    />
  );
}
