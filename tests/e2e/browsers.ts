import type { BrowserName } from './driver/browser.ts';

/** Both, unless E2E_BROWSERS names one: `E2E_BROWSERS=chromium npm run test:e2e`. */
export const browsers = (process.env.E2E_BROWSERS ?? 'chromium,firefox').split(',') as BrowserName[];
