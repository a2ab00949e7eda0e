import type { RoleWord } from '../language.ts';

/**
 * Labels for an author, an editor or a translator in languages that have no file of their own, and on pages that do not say their
 * language: "Autori: Anna Ozola", "Avtor: Maja Kovač", "Аутор: Јелена Марић". A colon must follow and a name behind it.
 */
export const internationalLabels: readonly RoleWord[] = [
  {
    words:
      '(Autor|Autora|Autorka|Autoři|Autorzy|Autors|Autore|Autori|Autorė|Autorius|Autoriai|Auteur|Auteurs|Autrice|Avtor|Avtorica|Avtorji|Автор|Автори|Авторы|Аутор|Аўтар|Höfundur|Yazar|Penulis|Pewarta|Szerző|Συντάκτης|Kirjoittaja|Skribent|Verfasser|Autorin|Tác giả|ผู้เขียน|লেখক|نویسنده|الكاتب)',
    role: 'reporter',
    byline: true,
    colon: true,
  },
  {
    words:
      '(Texte et photos|Texte et photo|Tekst og foto|Tekst og bilder|Text och foto|Text och bild|Text & foto|Текст и фото|Текст та фото|Text|Texte|Texto|Testo|Tekst|Teksts|Tekstas|Tekstur|Teksti|Текст|Piše|Pišu|Pripremila|Pripremio|Пише|Піше|Žurnālists|Žurnāliste|Žurnalistas|Žurnalistė|Novinar|Novinarka|Novinár|Blaðamaður|Journaliste|Journalist|Periodista|Giornalista|Ajakirjanik)',
    role: 'reporter',
    byline: true,
    colon: true,
  },
  {
    words:
      '(Editor|Editora|Editore|Toimetaja|Urednik|Urednica|Redaktors|Redaktore|Redaktorius|Redaktorė|Redaktor|Redaktorka|Редактор|Уредник|Ritstjóri|Editör)',
    role: 'editor',
    byline: true,
    colon: true,
  },
  { words: '(Piše|Пише|Napisala|Napisao|Autor|Autorka|Autora)', role: 'reporter', byline: true },
  {
    words:
      '(Prevod|Prevela|Preveo|Prijevod|Tulkojums|Tulkoja|Vertimas|Vertė|Tõlge|Tõlkis|Þýðandi|Превод|Превела|Превео|Preklad)',
    role: 'translator',
    byline: true,
    colon: true,
  },
];
