import type { NameWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const names: NameWords = {
  jobTitles: wordings(`
    akademisyen | avukat | danışmanı | diyetisyen | ankara temsilcisi | editör | editörü | foto muhabiri | fotoğraf editörü | gazeteci | geliştirici | hekim | mühendisi | müdürü | öğrencisi | öğretmeni | psikolog
    genel yayın yönetmeni | köşe yazarı | muhabir | muhabiri | spiker | stajyer | sunucu | temsilcisi
    uzmanı | yayın yönetmeni | yazar | yazarı
  `),
  formsOfAddress: words(`arş. av. doç. dt. gör. psk. uzm. öğr. üyesi`),
  genres: wordings('analiz | köşe yazısı | röportaj | yorum'),
  notPeople: wordings(`
    ajans | ajanslar | basın bülteni | dış haberler | dış haberler servisi | editör
    ekonomi servisi | gündem | haber | haber ajansı | haber merkezi | haberler | internet haber
    konuk yazar | misafir | redaksiyon | spor servisi | yazar | yönetici
  `),
  neverInNames: words(`
    ajans ajansı anadolu ben bir biz bu bugün da dakika de dergisi derneği devamı dün
    eklenme emniyet emniyeti foto fotoğraf gazete gazetesi giriş güncelleme güncellenme haber haberi haberin
    haberler haberleri hakları ile için kaynak merkezi müdürlüğü o oku olan olarak paylaş polis radyo reklam
    saklıdır servisi son tarih tarihi televizyonu tüm türkiye valiliği ve yarın yayınlandı yayınlanma
    yorum yorumlar üniversite
  `),
};
