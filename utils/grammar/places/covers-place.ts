import type { Lexicon } from '../words/lexicon.ts';
import { printed, type Token } from '../words/token.ts';
import { isKnownPlace } from './gazetteer.ts';

/** "Anthony Zorn North America correspondent", "Dana Cho China Correspondent": what somebody covers stands before the job. */
export function coversPlace(tokens: readonly Token[], width: number, lexicon: Lexicon, text: string): boolean {
  for (let from = 2; from < width; from++) {
    const covered = printed(text, tokens.slice(from));
    if (isKnownPlace(covered, lexicon.code) || coveredRegions.has(covered.toLowerCase())) return true;
  }
  return false;
}

const coveredRegions = new Set(
  'north america|south america|latin america|middle east|southeast asia|south asia|east asia|asia pacific|asia-pacific|eastern europe|central europe|europe|africa|west africa|east africa|southern africa|asia|gulf|balkans|pacific|whitehall|westminster|holyrood|stormont|white house|pentagon|capitol hill|statehouse|city hall|un|eu|us|uk|china|north of england|midlands'.split(
    '|',
  ),
);
