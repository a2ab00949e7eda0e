import { browser } from 'wxt/browser';

/** What was stored, and under which key. */
export interface SetAside {
  key: string;
  content: unknown;
}

const key = 'set-aside';
const most = 100;
const local = () => browser.storage.local;

/** What was found in storage and could not be read. It is kept, as it was, until the user has it removed. */
export async function readSetAside(): Promise<SetAside[]> {
  const { [key]: known } = await local().get(key);
  return Array.isArray(known) ? known : [];
}

/** Keeps what could not be read under a key, before it is written anew. The same is kept once. */
export async function setAside(under: string, unread: readonly unknown[]): Promise<void> {
  if (unread.length === 0) return;
  const known = await readSetAside();
  const texts = new Set(known.map((one) => JSON.stringify(one)));
  const found = unread.map((content) => ({ key: under, content }));
  const fresh = found.filter((one) => !texts.has(JSON.stringify(one)));
  if (fresh.length) await local().set({ [key]: [...known, ...fresh].slice(-most) });
}

export const forgetSetAside = (): Promise<void> => local().remove(key);

/** Calls back when something was set aside or removed. Returns the way to stop it. */
export function watchSetAside(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && key in changes) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
