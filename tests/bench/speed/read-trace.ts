import type { Figures } from './figures.ts';
import {
  addressOf,
  blocking,
  processorTime,
  type Span,
  scriptEvents,
  spanOf,
  type TraceEvent,
  threadOf,
  threadsNamed,
  unionLength,
} from './trace.ts';

const isTask = ({ name }: TraceEvent) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask';

/**
 * What a visit cost, out of Chromium's trace of it. `origin` is the extension's. Undefined if no sentinel ran.
 * The page's own scripts are off, so scripts without an address (promises, timers) are ours.
 */
export function readTrace(events: readonly TraceEvent[], origin: string): Figures | undefined {
  const ours = scriptEvents(events, threadsNamed(events, 'CrRendererMain'), origin);
  const first = ours.filter((event) => addressOf(event).endsWith('/sentinel.js')).sort((a, b) => a.ts - b.ts)[0];
  if (!first) return undefined;
  const thread = threadOf(first);
  const own = ours.filter((event) => threadOf(event) === thread && event.ts >= first.ts);
  const end = Math.max(...own.map((event) => spanOf(event).to));
  const next = own.find((event) => addressOf(event).startsWith(origin) && !addressOf(event).endsWith('/sentinel.js'));
  const hidden = events.find((event) => event.name === 'byline-hidden' && threadOf(event) === thread);
  const whole: Span = { from: first.ts, to: hidden?.ts ?? end };
  const spans = own.map(spanOf).filter((span) => span.from < whole.to);
  const tasks = events.filter((event) => isTask(event) && threadOf(event) === thread).map(spanOf);
  const workers = threadsNamed(events, 'ServiceWorker thread');
  const work = events.filter((event) => isTask(event) && workers.has(threadOf(event))).map(spanOf);
  const message = largestMessage(events, workers);
  const { longest, total } = blocking(tasks, spans);
  return {
    sentinel: unionLength(own.map(spanOf), { from: first.ts, to: next?.ts ?? end }),
    sentinelProcessor: processorTime(own, next?.ts),
    thread: unionLength(spans, whole),
    threadProcessor: processorTime(own, whole.to),
    ...(hidden && { untilHidden: (hidden.ts - first.ts) / 1000 }),
    longestTask: longest,
    blocking: total,
    background: unionLength(work, whole),
    ...(message > 0 && { message }),
  };
}

/** What the processor spent on the dearest task of a trace (ms): what a page that is asked to do one thing took for it. */
export const dearestTask = (events: readonly TraceEvent[]): number =>
  Math.max(0, ...events.filter(isTask).map(({ tdur = 0 }) => tdur / 1000));

/** Bytes of the largest message that a page of the extension's sent to a worker. */
function largestMessage(events: readonly TraceEvent[], workers: Set<string>): number {
  const sizes = events
    .filter((event) => event.name === 'Receive mojo message' && workers.has(threadOf(event)))
    .map(({ args }) => args?.chrome_mojo_event_info)
    .map((info) => (info?.mojo_interface_tag === 'extensions.mojom.MessagePort' ? (info.data_num_bytes ?? 0) : 0));
  return Math.max(0, ...sizes);
}
