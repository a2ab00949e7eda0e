import type { AppealWords } from '../language.ts';

export const appeals: AppealWords = {
  own: 'biz bize bizi bizim *ımız* *imiz* *umuz* *ümüz*',
  reader: 'siz size sizi sizin *ınız* *iniz* *unuz* *ünüz*',
  offers: 'bülten* abone* uygulama* yorum* posta* bağlantı* haber* sayfa* yazı*',
  notes: 'güncel* düzelt*',
};
