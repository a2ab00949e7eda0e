import { ofAll } from './every-language.ts';

/** Whole words, of which any may stand first: in the order of the alphabet they pack better. */
const inOrder = (kind: Parameters<typeof ofAll>[0]) => ofAll(kind).toSorted();

/**
 * The longest of the lists of words that are known everywhere. Nobody asks for them before a page is judged, so they are read with the
 * tables then, rather than whenever the background wakes.
 */
export const longLists = () => ({
  bylineControls: ofAll('bylineControls'),
  paperWords: inOrder('paperWords'),
  paperEndings: ofAll('paperEndings'),
  organizationWords: inOrder('organizationWords'),
  bylineTrimmings: ofAll('bylineTrimmings'),
  legalese: ofAll('legalese'),
  pressContacts: inOrder('pressContacts'),
  smallHouseOpenings: ofAll('smallHouseOpenings'),
  republished: ofAll('republished'),
  helpWords: ofAll('helpWords'),
  jointWork: ofAll('jointWork'),
  sisterWords: ofAll('sisterWords'),
  newsroomNouns: ofAll('newsroomNouns'),
  aboutWords: ofAll('aboutWords'),
  networkNames: inOrder('networkNames'),
  thanksWords: inOrder('thanksWords'),
  pageWords: ofAll('pageWords'),
  stagedBy: ofAll('stagedBy'),
});
