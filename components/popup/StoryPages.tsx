import { i18n } from '#i18n';
import type { PageReport } from '../../utils/model.ts';
import type { PopupProps } from './PopupView.tsx';
import { isCopy } from './popup-state.ts';

interface Props {
  report: PageReport;
  shortcuts: PopupProps['shortcuts'];
  onCompare: () => void;
  onClean: () => void;
}

/** The ways to the pages that show the story elsewhere: alone, and a copy beside its original. */
export function StoryPages({ report, shortcuts, onCompare, onClean }: Props) {
  return (
    <section class="pages">
      <button type="button" class="link" title={shortcuts['read-clean']} onClick={onClean}>
        {i18n.t('clean.button')}
      </button>
      {isCopy(report) && (
        <button type="button" class="link" title={shortcuts['compare-page']} onClick={onCompare}>
          {i18n.t('compare.button')}
        </button>
      )}
    </section>
  );
}
