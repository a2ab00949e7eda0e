import type { ComponentChildren } from 'preact';

interface Props {
  heading: string;
  children?: ComponentChildren;
}

/** The popup when there is no report to show: one sentence, why, and what can be done. */
export function StatePanel({ heading, children }: Props) {
  return (
    <section class="state">
      <h1>{heading}</h1>
      {children}
    </section>
  );
}
