import type { OriginWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const origin: OriginWords = {
  materialFrom: ['dengan (bahan|informasi|laporan) dari', 'dilansir dari', 'dikutip dari', 'mengutip', 'melansir'],
  sourceLabels: wordings(`
    Sumber | Sumber berita | Dikutip dari | Dilansir dari | Disadur dari | Disediakan oleh | Diambil dari | Konten partner
    Konten dari
  `),
  photoLabels: wordings(
    `Foto | Fotografer | Gambar | Ilustrasi | Grafis | Infografis | Dok | Dok. | Sumber foto | Tangkapan layar`,
  ),
  sourceLinks: [
    ...wordings(`
    Sumber | Artikel asli | Baca artikel asli | Baca artikel aslinya | Sumber artikel | Tautan sumber
    Link sumber | Baca berita asli | Baca artikel sumber
  `),
    [
      '(Baca|Lanjutkan membaca) (selengkapnya|artikel lengkap|berita lengkap|artikel asli) (di|pada) …',
      'Baca selengkapnya di Kabar Pelabuhan',
    ],
  ],
  textNouns: words('artikel tulisan berita konten wawancara analisis kolom esai liputan opini laporan'),
  readWords: words('baca'),
  wholeWords: words('lengkap asli penuh'),
  shownFrom: [
    'pertama kali',
    '(diterbitkan|dimuat|ditayangkan) (ulang|kembali)',
    'atas izin',
    'mitra kami',
    '(versi) (ringkas|asli|pendek)',
    'ringkasan',
    'cuplikan',
    'diterjemahkan dari',
    'disadur dari',
    'diambil dari',
    'dikutip dari',
    'sebelumnya',
    'lebih dulu',
    'disebarluaskan',
    'seizin',
  ],
  notices: [
    [
      '(Artikel|Tulisan|Berita|Liputan) ini (diterbitkan|dipublikasikan|dibuat|merupakan hasil) [sebagai] (kerja sama|kerjasama|kolaborasi|bekerja sama) (dengan|antara) {org}',
      'Liputan ini merupakan hasil kolaborasi dengan Kabar Pelabuhan.',
    ],
    ['(Artikel|Tulisan) ini diterjemahkan dari {org}', 'Artikel ini diterjemahkan dari Coral Courier.'],
    [
      '(telah tayang|pertama kali tayang|sudah tayang|tayang) (di|pada) [situs] {org} (dengan judul|berjudul)',
      'Artikel ini telah tayang di Kompas.com dengan judul Jembatan ditutup',
    ],
    [
      '(pertama kali|awalnya) (terbit|diterbitkan|dipublikasikan|tayang|dimuat) (di|oleh|pada) {org}',
      'Artikel ini pertama kali terbit di The Conversation.',
    ],
    [
      '(diterbitkan ulang|ditayangkan ulang|dimuat ulang) (dari|dengan izin) {org}',
      'Artikel ini diterbitkan ulang dari The Conversation.',
    ],
    [
      '(Artikel|Tulisan|Berita) ini (telah|sudah|pernah) (tayang|terbit|dimuat) di [situs] {org}',
      'Berita ini telah tayang di Kabar Pelabuhan',
    ],
  ],
  disclaimers: [['… tidak disunting oleh (redaksi|staf) …', 'Berita ini tidak disunting oleh redaksi kami.']],
};
