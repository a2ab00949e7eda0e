import { LoadingPanel } from './LoadingPanel.tsx';
import type { PopupProps } from './PopupView.tsx';

/** The report of the page, or why there is none; until then, that it is coming. */
export function PopupBody(props: PopupProps) {
  const { state, panels: Panels } = props;
  if (state.name === 'loading' || !Panels) return <LoadingPanel slow={state.name === 'loading' && state.slow} />;
  if (state.name === 'report') return <Panels.ReportBody {...props} report={state.report} />;
  return <Panels.NoReport {...props} state={state} />;
}
