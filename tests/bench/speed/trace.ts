/** An event of Chromium's trace, as far as we read it. Times are microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** What the processor spent on it: without the time in which others had it. */
  tdur?: number;
  args?: {
    name?: string;
    data?: { url?: string; fileName?: string };
    fileName?: string;
    chrome_mojo_event_info?: { mojo_interface_tag?: string; data_num_bytes?: number };
  };
}

export interface Span {
  from: number;
  to: number;
}

/** What runs scripts. The page's own are off, so what bears no address is ours too: promises and timers. */
const runsScript = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'v8.compile', 'TimerFire']);

export const addressOf = ({ args }: TraceEvent): string =>
  args?.data?.url ?? args?.data?.fileName ?? args?.fileName ?? '';

/** Threads by name: 'CrRendererMain' of the process that ran `origin`'s scripts, or its worker's 'ServiceWorker thread'. */
export function threadsNamed(events: readonly TraceEvent[], name: string): Set<string> {
  const named = events.filter((event) => event.name === 'thread_name' && event.args?.name === name);
  return new Set(named.map(threadOf));
}

export const threadOf = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;

/** Events of some threads that ran the extension's scripts. */
export function scriptEvents(events: readonly TraceEvent[], threads: Set<string>, origin: string): TraceEvent[] {
  return events.filter(
    (event) =>
      event.ph === 'X' &&
      runsScript.has(event.name) &&
      threads.has(threadOf(event)) &&
      (addressOf(event) === '' || addressOf(event).startsWith(origin) || addressOf(event).startsWith('extensions::')),
  );
}

export const spanOf = ({ ts, dur = 0 }: TraceEvent): Span => ({ from: ts, to: ts + dur });

/** How long the spans take together within a window (ms); where they overlap or nest, once. */
export function unionLength(spans: readonly Span[], { from, to }: Span): number {
  let length = 0;
  let end = from;
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const start = Math.max(span.from, end);
    const stop = Math.min(span.to, to);
    if (stop > start) length += stop - start;
    end = Math.max(end, stop);
  }
  return length / 1000;
}

/** What the processor spent on some events of one thread before a moment (ms); what nests counts once, of what goes on its share. */
export function processorTime(events: readonly TraceEvent[], until = Number.POSITIVE_INFINITY): number {
  let time = 0;
  let end = 0;
  for (const { ts, dur = 0, tdur = 0 } of [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    if (ts < end || ts >= until) continue;
    time += tdur * Math.min(1, (until - ts) / (dur || 1));
    end = ts + dur;
  }
  return time / 1000;
}

/** The longest of the tasks that hold one of the spans, and how much of them lies beyond 50 ms, in all (ms). */
export function blocking(tasks: readonly Span[], spans: readonly Span[]): { longest: number; total: number } {
  const lengths = tasks
    .filter((task) => spans.some((span) => span.from >= task.from && span.from < task.to))
    .map((task) => (task.to - task.from) / 1000);
  return {
    longest: Math.max(0, ...lengths),
    total: lengths.reduce((sum, length) => sum + Math.max(0, length - 50), 0),
  };
}
