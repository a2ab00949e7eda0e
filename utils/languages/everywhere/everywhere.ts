import { ofAll } from './every-language.ts';

// The words of each kind in all languages: what they are for stands in words-everywhere.ts. What is built has the lists themselves
// in place of this file (see wxt.config.ts), so that whoever asks for one brings no other along. The longest stand in data-long-lists.ts.

// where a text came from
export const namelessLinks = ofAll('namelessLinks');
export const agencyNouns = ofAll('agencyNouns');
export const wireServices = ofAll('wireServices');
export const sourceFields = ofAll('sourceFields');
export const copyrightWords = ofAll('copyrightWords');
export const holdersEnd = ofAll('holdersEnd');

// credits
export const byWords = ofAll('byWords');
export const withWords = ofAll('withWords');
export const joints = ofAll('joints');
export const textWords = ofAll('textWords');
export const deskBeginnings = ofAll('deskBeginnings');
export const postPrepositions = ofAll('postPrepositions');
export const sentTo = ofAll('sentTo');
export const forWords = ofAll('forWords');

// names
export const houseClosers = ofAll('houseClosers');
export const houseArticles = ofAll('houseArticles');
export const brandStudios = ofAll('brandStudios');
export const studioTrades = ofAll('studioTrades');
export const ownServices = ofAll('ownServices');
export const demonymEndings = ofAll('demonymEndings');
export const nameAdditions = ofAll('nameAdditions');
export const inNames = ofAll('inNames');
export const ofWords = ofAll('ofWords');

// dates
export const agoBehind = ofAll('agoBehind');
export const agoBefore = ofAll('agoBefore');
export const dayPrepositions = ofAll('dayPrepositions');

// prose
export const isWords = ofAll('isWords');
export const wasWords = ofAll('wasWords');
export const titleAbbreviations = ofAll('titleAbbreviations');

// boilerplate
