/**
 * Pictures of every state of every page, to be looked at:
 *   npm run build && npx node tests/demo/popup-states.ts [folder for the pictures] [build] [only names that contain this]
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isPopup, openBuiltPages } from './built-pages.ts';
import { looks, states } from './states.ts';

const [folder = 'out/states', build = '.output/chrome-mv3', only = ''] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const pages = await openBuiltPages(build);

for (const [name, state] of Object.entries(states)) {
  for (const [lookName, look] of Object.entries(looks)) {
    if (!`${name}-${lookName}`.includes(only)) continue;
    const page = await pages.open(state, look);
    const path = join(folder, `${name}-${lookName}.png`) as `${string}.png`;
    await page.screenshot({ path, fullPage: !isPopup(state) });
    await page.close();
  }
}
await pages.close();
