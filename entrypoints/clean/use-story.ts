import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CleanState } from '../../components/clean/CleanView.tsx';
import { watchAccess } from '../../utils/browser/access.ts';
import { askTab } from '../../utils/browser/ask-tab.ts';
import { correctedReport } from '../../utils/browser/corrected-report.ts';
import { localCitationWords } from '../../utils/browser/local-citation-words.ts';
import { tellBackground } from '../../utils/browser/messages.ts';
import { targetTab } from '../../utils/browser/target-tab.ts';
import { creditText } from '../../utils/citation/credit-text.ts';
import { sanitiseStory } from '../../utils/reprint/sanitise-story.ts';

/**
 * The story of the tab that the address names, the name of its site as far as it is known, and whether it is of a private window:
 * Chrome shows this page in another one.
 */
export function useStory() {
  const [state, setState] = useState<CleanState>({ name: 'reading' });
  const [site, setSite] = useState('');
  const [isPrivate, setIsPrivate] = useState<boolean>();

  const load = useCallback(async () => {
    setState({ name: 'reading' });
    const tab = await targetTab();
    setSite(tab?.hostname?.replace(/^www\./, '') ?? '');
    setIsPrivate(tab?.isPrivate);
    setState(
      tab
        ? await readTab(tab.id).catch((error): CleanState => {
            console.error(error);
            return { name: 'unread', why: 'failed' };
          })
        : { name: 'unread', why: 'gone' },
    );
  }, []);

  useEffect(() => void load(), [load]);

  const isWaiting = state.name === 'unread' && state.why === 'no-access';
  useEffect(() => (isWaiting ? watchAccess(() => void load()) : undefined), [isWaiting, load]);

  return { state, site, isPrivate, load };
}

async function readTab(tabId: number): Promise<CleanState> {
  const engine = await tellBackground('ensureEngine', tabId);
  if (engine !== 'ready') return { name: 'unread', why: engine };
  const report = await correctedReport(tabId);
  const { html, direction } = await askTab(tabId, 'getCleanStory');
  if (!html) return { name: 'unread', why: 'empty' };
  const credit = creditText(report, 'plain', localCitationWords());
  return { name: 'done', report, story: sanitiseStory(html), direction, credit };
}
