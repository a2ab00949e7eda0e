import type { CreditWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const credits: CreditWords = {
  roleWords: [
    {
      words: '(Diposting|Diposkan|Dipos|Dipublikasikan|Diterbitkan|Dikirim|Dibuat|Diunggah) oleh',
      role: 'reporter',
      byline: true,
    },
    { words: '(Teks dan foto|Teks & foto|Tulisan)', role: 'reporter', byline: true, colon: true },
    { words: 'Diterjemahkan dari … oleh', role: 'translator' },
    { words: '(Red|Reporter/Editor)', role: 'editor', colon: true },
    { words: 'Rep', role: 'reporter', byline: true, colon: true },
    {
      words: '(Peliput|Pelapor|Pewarta/Foto|Penulis/Editor)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: 'Peliput', role: 'reporter', byline: true },
    {
      words: '(Redaktur|Editor/Publisher|Penyelia|Redaktur Pelaksana|Penanggung jawab)',
      role: 'editor',
      colon: true,
    },
    { words: '(Kontributor Daerah|Koresponden)', role: 'contributor', byline: true, colon: true },
    { words: '(Oleh|Penulis|Laporan|Jurnalis|Pewarta)', role: 'reporter', byline: true },
    { words: '(Editor|Penyunting)', role: 'editor' },
    { words: 'Kontributor', role: 'contributor', byline: true, colon: true },
    {
      words: '(Oleh|Penulis|Pewarta|Reporter|Wartawan|Jurnalis|Laporan|Teks|Reporter/Penulis)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: '(Ditulis|Dilaporkan) oleh', role: 'reporter', byline: true },
    { words: '(Laporan wartawan|Laporan reporter)', role: 'reporter', byline: true },
    { words: '(Laporan tambahan|Pelaporan tambahan|Kontribusi) [oleh|dari]', role: 'contributor' },
    { words: '(Editor|Penyunting|Redaktur|Uploader|Redaktur pelaksana)', role: 'editor', byline: true, colon: true },
    { words: '(Disunting|Diedit) oleh', role: 'editor' },
    {
      words: '(Penerjemah|Penterjemah|Terjemahan|Alih bahasa|Translator)',
      role: 'translator',
      byline: true,
      colon: true,
    },
    { words: '(Diterjemahkan) oleh', role: 'translator' },
    { words: '(Produser|Produksi|Grafis)', role: 'producer', colon: true },
    { words: '(Penyelaras|Penyelaras Bahasa|Penyunting Bahasa)', role: 'editor', colon: true },
    { words: '(Riset|Data|Analisis data)', role: 'researcher', colon: true },
  ],
  pieceBy: '[Sebuah] {genre} oleh',
  roleVerbs: [
    { words: 'berkontribusi (dalam|pada|untuk) (liputan|laporan|artikel|tulisan) ini', role: 'contributor' },
    {
      words: '(berkontribusi|turut berkontribusi) (dalam|pada|untuk) (laporan|artikel|berita) ini',
      role: 'contributor',
    },
  ],
  sponsorLabels: wordings('dipersembahkan oleh | disponsori oleh'),
  checkerLabels: wordings('ditinjau oleh | secara medis oleh'),
  and: ['dan', 'serta'],
  placePrepositions: ['dari', 'di'],
  outletPrepositions: ['untuk', 'khusus untuk'],
  dateLabels: words('diterbitkan dipublikasikan diperbarui terbit update tayang dimuat tanggal'),
};
