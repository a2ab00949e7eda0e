// "Haber: Oktay ENSARİ-Kamera: KAYSERİ-DHA"
const glued = /(?<=\p{L}) ?- ?(?=(?:Kamera|Foto|Fotoğraf) ?:)/gu;
// "Haber - Kamera: …" is one label
const joined = /(?<=haber) - (?=kamera|foto)/giu;

/** A line with its Turkish labels for who reported and who filmed told apart, as agencies there glue both; any other line as it was. */
export const partTurkishLabels = (text: string): string => text.replace(glued, ' - ').replace(joined, '-');
