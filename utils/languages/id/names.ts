import type { NameWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const names: NameWords = {
  jobTitles: wordings(`
    ahli | ahli gizi | direktur | dokter | dosen | guru | manajer | mahasiswa | psikolog | fotografer | jurnalis | kolumnis | kontributor | koresponden | pakar
    pemimpin redaksi | peneliti | pengamat | penulis | pewarta | produser | redaktur
    wartawan
  `),
  genres: wordings('analisis | kolom | opini | resensi | wawancara'),
  notPeople: wordings(`
    berbagai sumber | humas | kantor berita | kontributor
    penulis | redaksi | redaktur | rilis | siaran pers | tim | tim liputan | tim redaksi
    wartawan
  `),
  neverInNames: words(`
    adalah akan baca bagikan berita besok cipta dan dari dengan detik di dilindungi dinas diperbarui
    dipublikasikan diterbitkan foto gambar hak harian iklan indonesia ini itu jakarta jam juga kantor ke
    kemarin komentar kompas koran majalah pada pemerintah perusahaan polda
    polisi polres portal redaksi selengkapnya semua senin sudah sumber tanggal telah terbaru terkini
    tidak tim tribun untuk wib yang yayasan
  `),
};
