import { beforeAll } from 'vitest';

// Files that need a page share one, so each begins with an empty one.
beforeAll(() => {
  if (typeof document !== 'undefined') document.body.replaceChildren();
});
