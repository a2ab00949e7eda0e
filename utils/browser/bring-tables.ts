import { browser } from 'wxt/browser';
import { keepTables } from '../text/tables.ts';

let bringing: Promise<void> | undefined;

/**
 * Brings what every judgement takes and nothing else does, once for as long as the background is awake: the agencies, the public
 * suffixes, the judge of names, known cities and regions, East Asian surnames, the words that tell languages apart and those of spun
 * text (wxt.config.ts puts them into a file). A background that is woken for a badge goes without.
 */
export function bringTables(): Promise<void> {
  bringing ??= bring().catch((error) => {
    bringing = undefined;
    throw error;
  });
  return bringing;
}

async function bring(): Promise<void> {
  const file = await fetch(browser.runtime.getURL('/tables.json' as never));
  keepTables(await file.json());
}
