import { expect, test } from 'vitest';
import { readTrace } from './speed/read-trace.ts';
import { blocking, processorTime, type TraceEvent, unionLength } from './speed/trace.ts';

const origin = 'chrome-extension://abc';

/** Times in milliseconds here. */
const event = (name: string, from: number, length: number, url = '', pid = 1): TraceEvent => ({
  name,
  ph: 'X',
  pid,
  tid: 1,
  ts: from * 1000,
  dur: length * 1000,
  tdur: length * 500,
  args: { data: { url } },
});
const thread = (name: string, pid: number): TraceEvent => ({
  name: 'thread_name',
  ph: 'M',
  pid,
  tid: 1,
  ts: 0,
  args: { name },
});
const received = (tag: string, bytes: number, pid: number): TraceEvent => ({
  ...event('Receive mojo message', 30, 1, '', pid),
  args: { chrome_mojo_event_info: { mojo_interface_tag: tag, data_num_bytes: bytes } },
});
const page = [thread('CrRendererMain', 1), thread('ServiceWorker thread', 2), thread('CrRendererMain', 3)];
const sentinel = event('EvaluateScript', 10, 2, `${origin}/sentinel.js`);

test('overlapping and nested spans count once, and only within the window', () => {
  const spans = [
    [0, 10],
    [5, 20],
    [6, 8],
    [30, 40],
  ].map(([from = 0, to = 0]) => ({ from: from * 1000, to: to * 1000 }));
  expect(unionLength(spans, { from: 2000, to: 35_000 })).toBe(23);
  expect(unionLength([], { from: 0, to: 1 })).toBe(0);
});

test('what nests takes the processor once, and what waits for it does not', () => {
  expect(processorTime([event('v8.compile', 11, 1), sentinel, event('RunMicrotasks', 14, 4)])).toBe(3);
});

test('only tasks with our scripts block', () => {
  const span = (from: number, to: number) => ({ from: from * 1000, to: to * 1000 });
  expect(blocking([span(0, 80), span(100, 160), span(200, 900)], [span(10, 20), span(110, 111)])).toEqual({
    longest: 80,
    total: 40,
  });
});

test('the sentinel ends where another of our scripts begins, all ends where something is hidden', () => {
  const figures = readTrace(
    [
      ...page,
      event('FunctionCall', 0, 5, 'https://courier.example/a.js'),
      sentinel,
      event('RunMicrotasks', 14, 1),
      event('EvaluateScript', 20, 10, `${origin}/content-scripts/engine.js`),
      event('FunctionCall', 22, 3, `${origin}/content-scripts/engine.js`),
      event('RunMicrotasks', 40, 20),
      event('RunTask', 35, 70),
      event('byline-hidden', 50, 0),
      event('RunTask', 22, 6, '', 2),
      received('extensions.mojom.MessagePort', 1200, 2),
      received('blink.mojom.Other', 5000, 2),
      received('extensions.mojom.MessagePort', 5000, 3),
      event('FunctionCall', 22, 60, `${origin}/options.js`, 3),
    ],
    origin,
  );
  expect(figures).toEqual({
    sentinel: 3,
    sentinelProcessor: 1.5,
    thread: 23,
    // of the 20 in which something was hidden half
    threadProcessor: 11.5,
    untilHidden: 40,
    longestTask: 70,
    blocking: 20,
    background: 6,
    message: 1200,
  });
});

test('where nothing is hidden all counts', () => {
  const figures = readTrace([...page, sentinel, event('RunMicrotasks', 14, 1)], origin);
  expect(figures).toMatchObject({ sentinel: 3, thread: 3 });
  expect(figures).not.toHaveProperty('untilHidden');
});

test('without a sentinel there is nothing to tell', () => {
  expect(readTrace([...page, event('RunMicrotasks', 14, 1)], origin)).toBeUndefined();
});
