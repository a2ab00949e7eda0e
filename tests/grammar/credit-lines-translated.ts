import type { Where } from '../../utils/model.ts';

/** Who translated, and from what: as in the other tables. */
const lines = `
fr → Traduit du néerlandais par Ida Holm.
fr → Traduit de l’anglais par Ida Holm
fr → Traduction de l’anglais : Ida Holm
de → Aus dem Englischen von Ida Holm
de → Übersetzung aus dem Niederländischen: Ida Holm
es → Traducción del inglés: Ida Holm
it → Tradotto dall’inglese da Ida Holm
pt → Traduzido do inglês por Ida Holm
nl → Vertaald uit het Engels door Ida Holm
nl → Vertaling uit het Engels: Ida Holm
pl → Z angielskiego przełożyła Ida Holm
cs → Z angličtiny přeložila Ida Holm
uk → Переклад з німецької: Іда Гольм
tr → İngilizceden çeviren: Ida Holm
sv → Översättning från engelska: Ida Holm
da → Oversat fra engelsk af Ida Holm
no → Oversatt fra tysk av Ida Holm
fi → Suomentanut Ida Holm
hu → Angolból fordította: Ida Holm
ro → Traducere din engleză: Ida Holm
el → Μετάφραση από τα αγγλικά: Άννα Χολμ
id → Diterjemahkan dari bahasa Inggris oleh Ida Holm
`;

const names: Readonly<Record<string, string>> = { uk: 'Іда Гольм', el: 'Άννα Χολμ' };

export const translatedCreditLines: readonly (readonly [
  where: Where,
  language: string,
  line: string,
  people: string,
])[] = [
  ...lines
    .trim()
    .split('\n')
    .map((row) => row.split(' → ') as [string, string])
    .map(([language, line]) => ['tail', language, line, `${names[language] ?? 'Ida Holm'}/translator`] as const),
  ['tail', 'fr', 'Il a traduit du néerlandais par plaisir.', ''],
  ['tail', 'pl', 'Z radością przełożyła termin.', ''],
];
