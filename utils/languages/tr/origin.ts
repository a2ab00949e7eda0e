import type { OriginWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const origin: OriginWords = {
  materialFrom: [],
  sourceLabels: wordings(`
    Kaynak | Kaynaklar | Haber kaynağı | Kaynağı | Alıntı | Sağlayan
  `),
  photoLabels: wordings(
    `Foto muhabiri | Kameraman | Kurgu | Montaj | Görüntü | Foto | Fotoğraf | Fotoğraflar | Görsel | Kamera | Grafik | İllüstrasyon | Arşiv | Kapak fotoğrafı | Kitabın yazarı`,
  ),
  sourceLinks: [
    ...wordings(`
    Kaynak | Orijinal haber | Haberin kaynağı | Kaynağa git | Haberin orijinali
    Haberin tamamı için tıklayın | Kaynak linki | Haberin orijinalini oku
  `),
    ['(Haberin|Yazının) (tamamı|devamı|orijinali) …', 'Haberin devamı Liman Postası’nda'],
  ],
  textNouns: words('yazı haber makale söyleşi analiz köşe röportaj deneme dosya metin orijinal'),
  readWords: words('oku ulaş'),
  wholeWords: words('tam orijinal bütün'),
  shownFrom: [
    'ilk (olarak|kez)',
    'izniyle',
    'alıntılan',
    '(alınmıştır|aktarılmıştır)',
    'ortağımız',
    'kısaltıl',
    'bölüm',
    'çevr(il|il)',
    'uyarlan',
    'derlen',
    '(önce|daha önce)',
    'yayımlan',
    'paylaşıl',
    'iş birliği',
    'ortaklığ',
    'tarafından hazırlan',
  ],
  notices: [
    [
      "(ilk olarak|ilk kez) {org}'(da|de|ta|te|nda|nde) … (yayınlandı|yayımlandı|yayınlanmıştır|yayımlanmıştır)",
      'Bu yazı ilk olarak Liman Postası’nda yayımlandı.',
    ],
    [
      '{org} (sitesinden|gazetesinden|dergisinden) (çevrilmiştir|alınmıştır|alıntılanmıştır)',
      'Bu yazı Liman Postası sitesinden çevrilmiştir.',
    ],
    [
      '(ilk olarak|ilk kez) {org} (sitesinde|gazetesinde|dergisinde|adresinde) (yayınlandı|yayımlandı|yayınlanmıştır|yayımlanmıştır)',
      'Bu yazı ilk olarak Liman Postası sitesinde yayımlandı.',
    ],
  ],
  disclaimers: [
    [
      '… abonelere sunulan haberler, özetlenerek …',
      'Akış Sistemi üzerinden abonelere sunulan haberler, özetlenerek yayımlanmaktadır.',
    ],
    [
      '… editörlerinin hiçbir (müdahalesi|editoryel müdahalesi) olmadan …',
      'Ajans haberleri editörlerinin hiçbir müdahalesi olmadan otomatik yayınlanır.',
    ],
  ],
  agencyInitials: ['AA'],
};
