import { once } from '../../text/once.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { printed, type Token } from '../words/token.ts';
import { coveredRegions } from './data-covered-regions.ts';
import { isKnownPlace } from './gazetteer.ts';

/** "Anthony Zorn North America correspondent", "Dana Cho China Correspondent": what somebody covers stands before the job. */
export function coversPlace(tokens: readonly Token[], width: number, lexicon: Lexicon, text: string): boolean {
  for (let from = 2; from < width; from++) {
    const covered = printed(text, tokens.slice(from));
    if (isKnownPlace(covered, lexicon.code) || known().has(covered.toLowerCase())) return true;
  }
  return false;
}

const known = once(() => new Set(coveredRegions()));
