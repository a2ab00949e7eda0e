import { LoadingPanel } from './LoadingPanel.tsx';
import type { GrowingPopup } from './PopupView.tsx';

/** The report of the page, or why there is none; until then, that it is coming. */
export function PopupBody(props: GrowingPopup) {
  const { state } = props;
  if (state.name === 'loading' || !props.panels) return <LoadingPanel slow={state.name === 'loading' && state.slow} />;
  if (state.name === 'report') return <props.panels.ReportBody {...props} report={state.report} />;
  return <props.panels.NoReport {...props} state={state} />;
}
