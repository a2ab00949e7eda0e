import type { CreditWords } from '../language.ts';
import { wordings } from '../word-lists.ts';

export const credits: CreditWords = {
  roleWords: [
    { words: 'Yazan', role: 'reporter', byline: true },
    { words: 'Gönderen', role: 'reporter', byline: true },
    {
      words: '(Yazarlar|Yazı|Yazı ve fotoğraf|Yazı ve fotoğraflar|Yazı - Fotoğraf|Yazı-Fotoğraf)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    {
      words: '(İngilizceden|Almancadan|Fransızcadan|Arapçadan|Rusçadan|İspanyolcadan) çeviren',
      role: 'translator',
      colon: true,
    },
    {
      words:
        '(Haber ve fotoğraf|Haber ve fotoğraflar|Haber ve görüntü|Haber, fotoğraf|Haber ve Kamera|Haber-Foto|Haber:Kamera|Haber - Fotoğraf|Röportajı yapan|Röportajı alan muhabir|Haberi hazırlayan|Kaleme alan|Yayınlayan|Yayımlayan|Ekleyen|Gönderen)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: '(Hazırlayan|Haber derleme)', role: 'writer', byline: true, colon: true },
    { words: '(Yayına alan|Haber müdürü|Yayın editörü|Güncelleyen)', role: 'editor', colon: true },
    { words: '(Bu içerik|Bu haber)', role: 'editor' },
    {
      words:
        '(Haber|Haber-Kamera|Haber - Kamera|Haber-Fotoğraf|Haber/Kamera|Yazan|Yazar|Muhabir|Haberi yazan|Söyleşi|Metin|Hazırlayan)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: '(Katkıda bulunan|Katkıda bulunanlar|Katkı|Katkılarıyla)', role: 'contributor', colon: true },
    {
      words: '(Editör|Editörler|Haber editörü|Yayına hazırlayan|Redaksiyon)',
      role: 'editor',
      byline: true,
      colon: true,
    },
    { words: 'Derleyen', role: 'writer', byline: true, colon: true },
    { words: '(Çeviri|Çeviren|Çevirmen|Tercüme)', role: 'translator', byline: true, colon: true },
    { words: '(Araştırma|Veri)', role: 'researcher', colon: true },
    { words: '(Yapım|Prodüksiyon|Grafik)', role: 'producer', colon: true },
    { words: '(Yapım|Yapımcı)', role: 'producer', colon: true },
    { words: '(Veri analizi|Araştırma)', role: 'researcher', colon: true },
  ],
  roleVerbs: [
    { words: '(yazdı|kaleme aldı)', role: 'reporter' },
    { words: '(bu habere|habere) (katkıda bulundu|katkı sağladı|katkıda bulunmuştur)', role: 'contributor' },
  ],
  and: ['ve', 'ile'],
  placePrepositions: [],
  outletPrepositions: ['için'],
  dateLabels: wordings(`
    yayınlanma | yayınlanma tarihi | güncelleme | güncellenme | güncellenme tarihi | giriş
    giriş tarihi | son güncelleme | eklenme | eklenme tarihi | oluşturma | oluşturulma tarihi | tarih | zaman
  `),
};
