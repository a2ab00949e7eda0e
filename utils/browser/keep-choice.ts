import type { Choice, Outcome } from '../model.ts';

import { inTime } from './in-time.ts';
import { tellBackground } from './messages.ts';
import { isInPrivate } from './private-store.ts';

/** When keeping counts as slow, and when it is given up (ms). The background goes on; what it keeps then shows by itself. */
const slow = 1500;
const longest = 20_000;

/** The browser did not keep what the user chose: what was before holds. */
export class NotKept extends Error {
  readonly outcome: Exclude<Outcome, 'kept'>;

  constructor(outcome: Exclude<Outcome, 'kept'>) {
    super(`Not kept: ${outcome}`);
    this.outcome = outcome;
  }
}

interface How {
  /** The choice is of a private window; a page tells by itself where it stands. */
  isPrivate?: boolean;
  onSlow?: () => void;
}

/** Has the background keep what the user chose; the page may close meanwhile. Rejects with NotKept. */
export async function keepChoice(choice: Choice, { isPrivate = isInPrivate(), onSlow }: How = {}): Promise<void> {
  const timer = setTimeout(() => onSlow?.(), slow);
  const asked = tellBackground('keepChoice', { choice, isPrivate });
  const outcome = await inTime(asked, longest).catch(() => 'failed' as const);
  clearTimeout(timer);
  if (outcome !== 'kept') throw new NotKept(outcome);
}
