import { ofAll } from './every-language.ts';

/**
 * The longest of the lists of words that are known everywhere. Nobody asks for them before a page is judged, so they are read with the
 * tables then, rather than whenever the background wakes.
 */
export const longLists = () => ({
  bylineControls: ofAll('bylineControls'),
  paperWords: ofAll('paperWords'),
  organizationWords: ofAll('organizationWords'),
  bylineTrimmings: ofAll('bylineTrimmings'),
  checkerLabels: ofAll('checkerLabels'),
  legalese: ofAll('legalese'),
  pressContacts: ofAll('pressContacts'),
  jointWork: ofAll('jointWork'),
  newsroomNouns: ofAll('newsroomNouns'),
});
