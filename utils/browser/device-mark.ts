import { browser } from 'wxt/browser';

const key = 'device';
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * By what this browser's presses are told from another's where both were the n-th (see utils/settings/stamp.ts): six random letters that
 * mean nothing, made once and kept in storage.local. They travel with the choices, and nowhere else.
 */
export async function deviceMark(): Promise<string> {
  const { [key]: known } = await browser.storage.local.get(key);
  if (typeof known === 'string' && /^[a-z\d]{6}$/.test(known)) return known;
  const made = [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => letters[byte % letters.length]).join('');
  await browser.storage.local.set({ [key]: made });
  return made;
}
