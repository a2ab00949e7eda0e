// "Haber: Oktay ENSARİ-Kamera: KAYSERİ-DHA"
const glued = /(?<=\p{L}) ?- ?(?=(?:Kamera|Foto|Fotoğraf) ?:)/gu;
// "Haber - Kamera: …" is one label
const joined = /(?<=haber) - (?=kamera|foto)/giu;

// "Oktay ENSARİ-Ali DEMİR/KAYSERİ, (DHA)", "Ali DEMİR/DEREBAŞI (Kayseri), (DHA)": who, where, and the agency in a bracket
const filed = /^([^/:]{4,60})\/ ?(\p{Lu}{3,20})(?: ?\(\p{L}{5,20}\))?,? ?(?=\(\p{Lu}{2,5}\)$)/u;
const together = /(?<=\p{Lu}{2}) ?- ?(?=\p{Lu}\p{Ll})/gu;

/** A line with its Turkish labels for who reported and who filmed told apart, as agencies there glue both; any other line as it was. */
export const partTurkishLabels = (text: string): string =>
  text
    .replace(glued, ' - ')
    .replace(joined, '-')
    .replace(filed, (_, names: string, place) => `${names.replace(together, ', ')}, ${place} `);
