import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** What the clipboard holds, as a page finds it when the user pastes. The page gets a field of its own for a moment. */
export async function paste(page: Page): Promise<string> {
  await page.bringToFront();
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted-here';
    document.body.prepend(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['Paste'] }); // Chromium's own editing command: keys alone do not reach it
  await page.keyboard.up('Control');
  const value = () => page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#pasted-here')?.value ?? '');
  await until('pasted words', async () => (await value()) !== '');
  const pasted = await value();
  await page.evaluate(() => document.querySelector('#pasted-here')?.remove());
  return pasted;
}
