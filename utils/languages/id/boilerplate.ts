import { labelLines, leadIns } from '../label-lines.ts';
import type { Language } from '../language.ts';
import { wordings } from '../word-lists.ts';

export const boilerplate: Language['boilerplate'] = {
  'syndication-notice': [
    ...wordings(`
    Artikel asli | Baca artikel asli | Baca artikel aslinya | Baca artikel sumber | Link sumber
    Penafian | Sumber artikel | Tautan sumber
  `),
    [
      'Artikel ini (telah tayang|sudah tayang|pertama kali|awalnya|diterbitkan ulang|ditayangkan ulang|dimuat ulang) …',
      'Artikel ini telah tayang di Kabar Pelabuhan dengan judul Jembatan Ditutup',
    ],
    ['Berita ini (telah tayang|sudah tayang|pertama kali) …', 'Berita ini telah tayang di Kabar Pelabuhan'],
    [
      '(Baca|Lihat) (artikel|berita) (asli|aslinya|selengkapnya|lengkapnya) (di|pada) …',
      'Baca artikel selengkapnya di Kabar Pelabuhan',
    ],
    ['Postingan … pertama kali tampil pada …', 'Postingan Jembatan ditutup pertama kali tampil pada Kabar Pelabuhan.'],
    [
      'Artikel ini (diterjemahkan|dibuat|ditulis) (otomatis|secara otomatis|oleh AI|dengan bantuan) …',
      'Artikel ini diterjemahkan secara otomatis',
    ],
    ['(©|Hak cipta ©)[ ]{n} …', '© 2026 Kabar Pelabuhan'],
    ['Copyright © … {n}', 'Copyright © KABAR 2026'],
    ['… hak cipta dilindungi …', '© Kabar Pelabuhan. Hak cipta dilindungi undang-undang.'],
    [
      'Dilarang keras (mengambil|mengutip|menyalin|memperbanyak) (konten|isi|berita|artikel|sebagian|seluruh) …',
      'Dilarang keras mengambil konten tanpa izin tertulis',
    ],
    [
      'Dilarang (mengutip|menyalin|memperbanyak|menggandakan) (konten|berita|artikel|isi|sebagian) …',
      'Dilarang menyalin konten tanpa izin',
    ],
  ],
  promo: [
    ...wordings(`
    Aktifkan notifikasi | Berlangganan | Berlangganan sekarang | Buat akun | Daftar | Daftar sekarang
    Donasi | Donasi sekarang | Dukung kami | Gabung sekarang | Ikuti | Konten khusus pelanggan
    Langganan | Langganan sekarang | Login | Masuk | Mengikuti | Sudah berlangganan? | Sudah punya akun?
  `),
    [
      '(Ikuti|Follow) (kami di {network}|berita|terus berita|saluran|channel|kanal|akun|WhatsApp|media sosial) …',
      'Ikuti WhatsApp Channel Kabar Pelabuhan',
    ],
    ['(Ikuti|Simak) … (di|melalui|lewat) ({network}|saluran WhatsApp) …', 'Simak berita terbaru di Google News'],
    [
      '(Gabung|Bergabung|Yuk gabung|Bergabunglah|Mari bergabung|Dapatkan) … (Grup|kanal|channel|saluran) (Telegram|WhatsApp) …',
      'Mari bergabung di Grup Telegram Kabar',
    ],
    [
      '(Dapatkan|Cek|Simak) (update|berita|breaking news|informasi) … (setiap hari|pilihan|terbaru|di sini|WhatsApp|Google News|aplikasi) …',
      'Dapatkan update berita pilihan setiap hari dari kami',
    ],
    ['(Unduh|Download|Instal) aplikasi …', 'Unduh aplikasi Kabar sekarang'],
    ['(Berlangganan|Login|Masuk|Daftar) untuk (membaca|melanjutkan|mengakses) …', 'Masuk untuk melanjutkan membaca'],
    [
      '[(Artikel|Konten) ini] (khusus|khusus untuk|eksklusif untuk|hanya untuk) pelanggan',
      'Artikel ini khusus untuk pelanggan',
    ],
  ],
  related: [
    'Baca berita lainnya',
    ['[Baca] berita lainnya (dari|di|tentang) …', 'Berita lainnya dari Sorna'],
    ...leadIns(
      'Baca juga',
      'Baca selengkapnya',
      'Baca lainnya',
      'Simak juga',
      'Lihat juga',
      'Tonton juga',
      'Berita terkait',
      'Artikel terkait',
      'Artikel sebelumnya',
      'Artikel selanjutnya',
      'Selanjutnya',
      'Sebelumnya',
      'Jangan lewatkan',
      'Pilihan editor',
    ),
    ...labelLines('Baca', 'Simak', 'Saksikan juga'),
    ...wordings(`
    Anda mungkin juga suka | Anda mungkin suka | Anda mungkin tertarik | Artikel berikutnya
    Baca ini juga | Baca lebih lanjut | Berikutnya | Berita berikutnya | Berita lain | Berita pilihan
    Berita populer | Berita sebelumnya | Berita selanjutnya | Berita terkini | Berita utama
    Direkomendasikan | Halaman berikutnya | Halaman sebelumnya | Halaman selanjutnya | Headline
    Indeks berita | Jangan lewatkan ini | Lanjut baca | Lanjutkan membaca | Lihat lainnya
    Lihat selengkapnya | Lihat semua | Muat lainnya | Muat lebih banyak | Mungkin Anda juga suka
    Mungkin Anda suka | Mungkin kamu suka | Navigasi pos | Navigasi tulisan | Paling banyak dibaca
    Paling populer | Pilihan redaksi | Populer | Pos berikutnya | Pos sebelumnya | Pos terbaru
    Pos terkait | Pos-pos terbaru | Rekomendasi | Rekomendasi untukmu | Sedang tren | Selengkapnya
    Sorotan | Tampilkan lebih banyak | Terbanyak dibaca | Terkini | Topik terkait | Trending topik
    Untuk Anda | Video terkait
  `),
    ['[Berita|Artikel|Tulisan] (terkait|lainnya|sejenis|serupa|terpopuler|terbaru)', 'Berita terkait'],
  ],
  share: [
    ...wordings(`
    Bagikan | Bagikan artikel | Bagikan artikel ini | Bagikan berita | Bagikan berita ini | Bagikan ini
    Bagikan ke | Bagikan via | Berbagi | Cetak | Kirim | Kirim email | Komentari | Kongsi | Kongsikan
    Lagi | Link disalin | Memuat | Salin link | Salin tautan | Sebarkan | Sebarkan ini | Simpan | Suka
    Sukai ini | Surat elektronik | Surel | Tautan disalin | Tersalin
  `),
    [
      '(Bagikan|Berbagi|Kongsi|Sebarkan) [ini] (ke|di|via|pada|melalui|lewat) ({network}|surel|media sosial|teman)',
      'Bagikan ke Facebook',
    ],
    [
      'Klik untuk (membagikan|berbagi|mencetak|mengirim|membagi) …',
      'Klik untuk berbagi pada Twitter(Membuka di jendela yang baru)',
    ],
    ['Membuka di jendela yang baru', 'Membuka di jendela yang baru'],
    ['{n} (dibagikan|kali dibagikan|suka)', '12 kali dibagikan'],
    ['Simpan (untuk|dan baca) nanti', 'Simpan untuk nanti'],
  ],
  newsletter: [
    ...wordings(`
    Alamat email | Alamat email Anda | Buletin | Masukkan email | Masukkan email Anda
  `),
    ['(Berlangganan|Daftar|Langganan|Dapatkan) … (newsletter|buletin) …', 'Berlangganan newsletter kami'],
  ],
  comments: [
    ...wordings('Komentar pembaca | Komentar netizen'),
    ['Untuk berkomentar … (login|masuk) …', 'Untuk berkomentar, silakan login.'],
    ...wordings(`
    Balas | Batal | Batalkan balasan | Belum ada komentar | Beri komentar | Berikan komentar
    Jadilah yang pertama berkomentar | Ketikkan komentar di sini | Kirim komentar | Komentar
    Komentar Anda | Komentar ditutup | Komentari | Laporkan | Lihat komentar | Lihat semua komentar
    Ruas yang wajib ditandai * | Semua komentar | Tambah komentar | Tampilkan komentar
    Tidak ada komentar | Tinggalkan Jawapan | Tinggalkan balasan | Tinggalkan komentar | Tulis komentar
  `),
    [
      'Alamat (email|surel) Anda tidak akan dipublikasikan …',
      'Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *',
    ],
    [
      'Simpan nama, … pada peramban ini …',
      'Simpan nama, email, dan situs web saya pada peramban ini untuk komentar saya berikutnya.',
    ],
    ['[Lihat] [semua] {n} (komentar|balasan)', '12 komentar'],
    [
      '(Anda harus|Silakan|Maaf, Anda harus) (masuk|login|log masuk) … (komentar|berkomentar) …',
      'Anda harus masuk untuk berkomentar.',
    ],
    [
      '(Beritahu|Beri tahu|Beritahukan) saya … (komentar|tulisan|pos|email) …',
      'Beri tahu saya komentar baru melalui email.',
    ],
    ['Situs ini menggunakan Akismet untuk mengurangi spam …', 'Situs ini menggunakan Akismet untuk mengurangi spam.'],
  ],
  ad: [
    [
      '(Artikel|Halaman|Konten) ini (berisi|memuat|mengandung) (tautan|link) afiliasi …',
      'Artikel ini memuat tautan afiliasi.',
    ],
    ...wordings(`
    Bersponsor | Disponsori | Iklan | Iklan - Gulir untuk melanjutkan | Konten bersponsor
    Konten promosi | Lewati iklan | Tutup iklan
  `),
    ['(Scroll|Gulir) … untuk (melanjutkan|lanjut) …', 'Scroll ke bawah untuk melanjutkan membaca'],
    ['(Lanjutkan membaca|Artikel berlanjut|Berita berlanjut) (setelah|di bawah) …', 'Artikel berlanjut setelah iklan'],
  ],
  tags: [
    ...wordings('Ditandai | Kata kunci | Kategori | Label | Tag | Tags | Topik | Topik terkait'),
    ['(Tag|Topik|Kata kunci|Kategori|Label|Ditag|Ditandai)[ ]:…', 'Tag: pelabuhan, jembatan'],
  ],
  'author-box': [
    ...wordings(`
    Artikel lain dari penulis | Lainnya dari penulis | Lihat semua artikel | Lihat semua pos
    Profil penulis | Tentang pengarang | Tentang penulis
  `),
    ['(Lihat|Tampilkan) semua (pos|tulisan|artikel) (oleh|dari|milik) …', 'Lihat semua pos oleh admin'],
  ],
  'back-to-top': wordings(`
    Gulir ke atas | Ke atas | Ke puncak | Kembali ke atas | Kembali ke bagian atas
    Tombol kembali ke atas
  `),
  other: [
    ...wordings('Ukuran huruf | Pasang iklan | Informasi pemasangan iklan'),
    ['Untuk pemasangan iklan …', 'Untuk pemasangan iklan hubungi 555 0100'],
    ['(Beranda|Home) (>|»|/) …', 'Beranda > Berita > Daerah'],
    ...wordings(`
    Beranda | Cari | Daftar isi | Dengarkan | Dengarkan artikel | Dengarkan berita | Hubungi kami
    Kebijakan privasi | Ketentuan layanan | Kontak | Langsung ke konten | Laporkan kesalahan
    Lewati ke konten | Lihat foto | Lihat video | Pedoman media siber | Pencarian | Perbesar | Putar
    Redaksi | Situs Web | Tentang kami | Tonton video | Tutup | Ukuran font | Ukuran teks | Waktu baca
  `),
    ['{n} (menit) (baca|waktu baca|membaca)', '3 menit baca'],
    ['(Waktu baca|Perkiraan waktu baca)[:] {n} menit', 'Waktu baca: 3 menit'],
    ['{n} (kali dilihat|dilihat|kali dibaca|tayangan|pembaca)', '340 kali dilihat'],
    ['Gambas:…', '[Gambas:Video Kabar]'],
    ['(Situs ini|Situs web ini|Kami) menggunakan cookie …', 'Situs ini menggunakan cookie.'],
  ],
};
