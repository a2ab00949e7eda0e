import { i18n } from '#i18n';
import type { PageReport } from '../../utils/model.ts';
import { plural } from '../shared/wording.ts';

interface Props {
  report: PageReport;
  onUndo: () => void;
}

/** Said once, over the first copy that was cleaned: what has happened to the page, and the way back. */
export function FirstCopy({ report, onUndo }: Props) {
  const hidden = report.boilerplate.filter((piece) => piece.hidden).length;
  return (
    <p class="first">
      <span role="status">{plural('said.cleaned', hidden)}</span>{' '}
      <button type="button" class="link" onClick={onUndo}>
        {i18n.t('options.undo')}
      </button>
    </p>
  );
}
