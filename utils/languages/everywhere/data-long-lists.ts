import { once } from '../../text/once.ts';
import { ofAll } from './every-language.ts';

/** Whole words, of which any may stand first: in the order of the alphabet they pack better. */
const inOrder = (kind: Parameters<typeof ofAll>[0]) => ofAll(kind).toSorted();

/**
 * The longest of the lists of words that are known everywhere. Nobody asks for them before a page is judged, so they are read with the
 * tables then, rather than whenever the background wakes. In this order they pack best.
 */
export const longLists = once(() => ({
  legalese: ofAll('legalese'),
  smallHouseOpenings: ofAll('smallHouseOpenings'),
  sisterWords: ofAll('sisterWords'),
  paperWords: inOrder('paperWords'),
  pageWords: ofAll('pageWords'),
  stagedBy: ofAll('stagedBy'),
  bylineTrimmings: ofAll('bylineTrimmings'),
  bylineControls: ofAll('bylineControls'),
  newsroomNouns: ofAll('newsroomNouns'),
  aboutWords: ofAll('aboutWords'),
  republished: ofAll('republished'),
  helpWords: ofAll('helpWords'),
  thanksWords: inOrder('thanksWords'),
  jointWork: ofAll('jointWork'),
  organizationWords: inOrder('organizationWords'),
  pictureWords: ofAll('pictureWords'),
  pictureJobs: inOrder('pictureJobs'),
  pressContacts: inOrder('pressContacts'),
  networkNames: inOrder('networkNames'),
  paperEndings: ofAll('paperEndings'),
  filmWords: inOrder('filmWords'),
  pressReleases: ofAll('pressReleases'),
  commenterLabels: ofAll('commenterLabels'),
  sentJobs: ofAll('sentJobs'),
  authorLabels: ofAll('authorLabels'),
  bareAuthorLabels: ofAll('bareAuthorLabels'),
  editorLabels: ofAll('editorLabels'),
  bareEditorLabels: ofAll('bareEditorLabels'),
  translatorLabels: ofAll('translatorLabels'),
  rightsReserved: ofAll('rightsReserved'),
  feedClosings: ofAll('feedClosings'),
  feedOpenings: ofAll('feedOpenings'),
  beforeAuthors: ofAll('beforeAuthors'),
  wordsForLanguage: ofAll('wordsForLanguage'),
  ourWords: ofAll('ourWords'),
  andAgencies: ofAll('andAgencies'),
  deskWords: ofAll('deskWords'),
  noHouse: ofAll('noHouse'),
  figureHouses: ofAll('figureHouses'),
  timeWords: ofAll('timeWords'),
  publishedJointly: ofAll('publishedJointly'),
  issuerParts: ofAll('issuerParts'),
  issuerWords: ofAll('issuerWords'),
  anybodysPapers: ofAll('anybodysPapers'),
}));
