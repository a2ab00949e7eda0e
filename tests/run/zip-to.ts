/**
 * node …/zip-to.ts BROWSER FOLDER, in a folder that holds the project: builds and packs it into FOLDER. What WXT's own command does,
 * but elsewhere, so that a build that is in use stays as it is.
 */
import { zip } from 'wxt';

const [browser = 'chrome', outDir = '.output'] = process.argv.slice(2);
await zip({ browser, outDir });
