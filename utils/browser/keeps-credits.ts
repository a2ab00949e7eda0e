import { browser } from 'wxt/browser';

/** Apart from the list, which may be long, and from the settings, which travel: this is said of one device. */
export const keepsCreditsKey = 'keeps-credits';

/** Whether the user wants a list of saved credits on this device. Off until somebody says so. */
export const keepsCredits = async (): Promise<boolean> =>
  (await browser.storage.local.get(keepsCreditsKey))[keepsCreditsKey] === true;
