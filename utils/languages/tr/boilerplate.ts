import { leadIns } from '../label-lines.ts';
import type { Language } from '../language.ts';
import { wordings } from '../word-lists.ts';

export const boilerplate: Language['boilerplate'] = {
  'syndication-notice': [
    ...wordings(`
    Haberin devamı için tıklayın | Haberin kaynağı | Haberin orijinali | Haberin tamamı için tıklayın
    Kaynak linki | Kaynağa git | Orijinal haber | Yasal uyarı
  `),
    ['(Orijinal|Haberin orijinalini|Haberin tamamını) (haberi|oku|okumak için) …', 'Orijinal haberi oku'],
    [
      'Bu (haber|yazı|makale|içerik) ilk olarak … (yayınlandı|yayımlandı|yayınlanmıştır|yayımlanmıştır)',
      "Bu yazı ilk olarak Liman Postası'nda yayımlandı",
    ],
    [
      'Bu (haber|içerik|metin) … (otomatik olarak|yapay zeka) … (yayınlan|çevril|oluştur)…',
      'Bu içerik otomatik olarak çevrilmiştir',
    ],
    [
      '… abonelere sunulan haberler, özetlenerek …',
      'Sistem üzerinden abonelere sunulan haberler, özetlenerek yayımlanmaktadır.',
    ],
    [
      '… editörlerinin hiçbir … müdahalesi olmadan …',
      'Haberler, editörlerinin hiçbir müdahalesi olmadan ajans kanallarından geldiği şekliyle yayınlanmaktadır.',
    ],
    ['… (tüm hakları|her hakkı) saklıdır …', '© Liman Postası. Tüm hakları saklıdır.'],
    [
      '… (kaynak gösterilmeden|kaynak gösterilse dahi|izinsiz alıntı) … (kopyalanamaz|kullanılamaz|yayınlanamaz|alıntılanamaz|yapılamaz) …',
      'Haberler izinsiz ve kaynak gösterilmeden kullanılamaz.',
    ],
  ],
  promo: [
    ...wordings(`
    Abone ol | Abone olun | Abonelik | Abonelik işlemleri | Bağış yap | Bildirimlere izin ver
    Bildirimleri aç | Destek ol | Giriş | Giriş yap | Haberlere abone ol | Hesap oluştur | Kayıt ol
    Mobil uygulamamızı indirin | Takip Ediliyor | Takip edin | Takip et | Uygulamamızı indirin
    Uygulamayı indir | WhatsApp kanalları | Zaten abone misiniz? | Zaten üye misiniz? | Üye girişi
    Üye ol
  `),
    [
      '(Bizi|Gelişmeleri|Haberleri|Son gelişmeleri) … (takip edin|takip et|takip edebilirsiniz)',
      "Bizi Google News'te takip edin",
    ],
    [
      '… {network} (kanalına|kanalımıza|grubumuza|kanalımızı) (katılın|katıl|abone olun|abone ol|katılmak için tıklayın|takip edin)',
      'Liman Postası WhatsApp kanalımıza katılın',
    ],
    ['… uygulamasını indirin …', 'Liman uygulamasını indirin, gelişmelerden haberdar olun'],
    ["… Google (News|Haberler)['te|'de|'a] (takip edin|takip et|abone olun|abone ol)", "Liman'ı Google News takip et"],
    ['(Okumaya devam etmek|Devamını okumak|Haberin devamını okumak) için …', 'Okumaya devam etmek için giriş yapın'],
    ['Bu (içerik|haber|yazı) [yalnızca|sadece] (abonelere|üyelere) özeldir …', 'Bu içerik abonelere özeldir'],
  ],
  related: [
    ...wordings('Haberle ilgili daha fazlası | Bakmadan geçme'),
    ...leadIns(
      'İlgili haber',
      'İlgili haberler',
      'Bunu da oku',
      'Bunu da okuyun',
      'Ayrıca oku',
      'Ayrıca bakınız',
      'Önceki haber',
      'Sonraki haber',
      'Sıradaki haber',
      'Önceki yazı',
      'Sonraki yazı',
      'İlginizi çekebilir',
      'Daha fazlası',
      'Devamını oku',
    ),
    ...wordings(`
    Ayrıca bak | Benzer haberler | Konuyla ilgili haberler | Benzer içerikler | Benzer yazılar
    Bu haber de ilginizi çekebilir
    Bu haberler de ilginizi çekebilir | Bunlara da göz atın | Bunları da okuyun | Bunu okudunuz mu?
    Daha fazla | Daha fazla göster | Daha fazla haber | Daha fazla yükle | Devamı
    Devamını okumak için tıklayın | Diğer haberler | Diğer yazılar | Editörün seçimi
    Editörün seçtikleri | En çok izlenenler | En çok okunan | En çok okunan haberler | En çok okunanlar
    En çok paylaşılanlar | Güncel haberler | Gündem haberleri | Günün manşetleri | Günün öne çıkanları
    Haberin detayları için tıklayın | Haberin devamı | Hepsini gör | Hoşunuza gidebilir | Kaçırmayın
    Manşetler | Okumaya devam et | Popüler | Popüler haberler | Popüler yazılar | Sizin için seçilenler
    Sizin için seçtiklerimiz | Sizin için önerilenler | Son dakika | Son dakika haberleri
    Son eklenenler | Son gelişmeler | Son haberler | Son yazılar | Sonraki | Trend | Trendler
    Tüm haberler | Tümünü gör | Yazı dolaşımı | Yazı gezinmesi | Çok okunan haberler | Çok okunanlar
    Önceki | Öne çıkan haberler | Öne çıkanlar | Önerilen | Önerilen haberler | Önerilen yazılar
    Önerilenler | İlgili | İlgili içerikler | İlgili konular | İlgili videolar | İlgili yazılar
    İlginizi çekebilecek haberler | Şunlar da ilginizi çekebilir | Şunu da okuyun
  `),
    [
      '(Bu|Bunlar|Şu|Bu haber|Bu haberler|Bu içerikler) [haber|haberler|içerik] da ilginizi çekebilir',
      'Bunlar da ilginizi çekebilir',
    ],
  ],
  share: [
    'Paylaşım araçları',
    ...wordings(`
    Arkadaşlarınla paylaş | Bağlantıyı kopyala | Beğen | Bu haberi paylaş | Bunu beğen | Bunu paylaş
    E-posta | Favorilere ekle | Gönder | Haberi kaydet | Haberi paylaş | Haberi paylaşın | Haberi yazdır
    Kaydet | Kopyala | Kopyalandı | Link kopyalandı | Linki kopyala | Paylaş | Paylaşım | Paylaşın
    Sosyal medyada paylaş | Tweetle | Yazdır | Yazıyı paylaş | Yükleniyor
  `),
    ["({network}|E-posta)('ta|'da|'te|'de| ile| üzerinde|) (paylaş|paylaşın|gönder)", "Facebook'ta paylaş"],
    [
      '{network} (üzerinde|üzerinden) paylaşmak için tıklayın …',
      'Facebook üzerinde paylaşmak için tıklayın (Yeni pencerede açılır)',
    ],
    ['Yeni pencerede açılır', 'Yeni pencerede açılır'],
    ['{n} (paylaşım|beğeni)', '12 paylaşım'],
    'Daha sonra oku',
    'Sonra oku',
  ],
  newsletter: [
    ...wordings(`
    Bülten | Bültene abone ol | E-bülten | E-bültene abone ol | E-posta adresi | E-posta adresiniz
    E-posta adresinizi girin | Haber bülteni
  `),
    [
      '(Bültenimize|E-bültenimize|Haber bültenimize|Günlük bültenimize|Ücretsiz bültenimize) … (abone ol|abone olun|kaydolun|kayıt olun) …',
      'Bültenimize ücretsiz abone olun',
    ],
  ],
  comments: [
    ...wordings('Okur yorumları | Ziyaretçi yorumları'),
    ['… (yorumlar bölümünde|yorumlarda) … (yazın|paylaşın|belirtin) …', 'Görüşünüzü yorumlarda bizimle paylaşın.'],
    ...wordings(`
    Bir cevap yazın | Bir yanıt yazın | Bir yorum yaz | Bir yorum yazın | Bu habere yorum yaz
    Cevabı iptal et | Cevapla | Gerekli alanlar * ile işaretlenmişlerdir | Henüz yorum yapılmamış
    Okuyucu yorumları | Tüm yorumlar | Tüm yorumları gör | Yanıtla | Yanıtı iptal et | Yorum
    Yorum ekle | Yorum gönder | Yorum yap | Yorum yapın | Yorum yaz | Yorum yok | Yorumlar
    Yorumlar kapalı | Yorumları gör | Yorumları göster | Yorumlarınızı yazın | Yorumu gönder
    İlk yorum yapan siz olun | İlk yorumu sen yap | İlk yorumu siz yapın | İptal | Şikayet et
  `),
    [
      'E-posta (adresiniz|hesabınız) (yayınlanmayacak|yayımlanmayacak) …',
      'E-posta adresiniz yayınlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir',
    ],
    [
      'Daha sonraki yorumlarımda kullanılması için …',
      'Daha sonraki yorumlarımda kullanılması için adım, e-posta adresim ve site adresim bu tarayıcıya kaydedilsin.',
    ],
    ['{n} (yorum|cevap|yanıt)', '12 yorum'],
    ['Yorum (yapabilmek|yapmak|yazabilmek|gönderebilmek) için …', 'Yorum yapabilmek için oturum açmalısınız.'],
    [
      '(Beni|Bana) … (yorumlar|yorumları|yazılar|yazıları|e-posta) … (bilgilendir|bildir|haber ver)',
      'Beni sonraki yorumlar için e-posta ile bilgilendir',
    ],
    [
      'Bu site istenmeyenleri azaltmak için Akismet kullanır …',
      'Bu site istenmeyenleri azaltmak için Akismet kullanır.',
    ],
    ['Yazılan yorumlar hiçbir şekilde …', 'Yazılan yorumlar hiçbir şekilde sitemizin görüşlerini yansıtmamaktadır.'],
  ],
  ad: [
    ['(Haber|Yazı) (aşağıda|reklamdan sonra) devam ediyor', 'Haber aşağıda devam ediyor'],
    [
      'Bu (içerikte|yazıda|haberde) satış ortaklığı bağlantıları …',
      'Bu yazıda satış ortaklığı bağlantıları bulunmaktadır.',
    ],
    ...wordings(`
    Bu bir ilandır | Reklam | Reklamlar | Reklamı geç | Reklamı kapat | Sponsorlu | Sponsorlu içerik
    Sponsorlu içerikler | Tanıtım | İlan
  `),
    [
      '(Haberin|Yazının) devamı (aşağıda|reklamdan sonra|aşağıdadır|reklamın ardından) …',
      'Haberin devamı reklamdan sonra',
    ],
  ],
  tags: [
    ...wordings(`
    Anahtar kelimeler | Bu haberde geçen konular | Etiket | Etiketler | Haberler | Kategori
    Kategoriler | Konu | Konular
  `),
    [
      '(Etiketler|Etiket|İlgili konular|Konular|Anahtar kelimeler|Kategoriler|Kategori)[ ]:…',
      'Etiketler: liman, köprü',
    ],
  ],
  'author-box': wordings(`
    Editör hakkında | Muhabirin diğer haberleri | Profil | Tüm yazıları | Tüm yazılarını gör
    Yazar hakkında | Yazarın diğer haberleri | Yazarın diğer yazıları | Yazarın son yazıları
    Yazarın tüm yazıları
  `),
  'back-to-top': wordings(`
    Başa dön | Başa dön tuşu | En üste git | Sayfa başı | Sayfa başına dön | Yukarı | Yukarı dön
    Yukarı git | Yukarı çık
  `),
  other: [
    ...wordings(`
    Yazı tipi | Yazı büyüklüğü | Font boyutu | Reklam ver | Reklam için | Reklam için bize ulaşın
  `),
    ...wordings(`
    Ana sayfa | Anasayfa | Ara | Bize ulaşın | Büyüt | Dinle | Fotoğrafları gör | Galeriyi gör
    Gizlilik politikası | Hata bildir | Kapat | Kullanım koşulları | Künye | Metin boyutu | Okuma süresi
    Oynat | Sesi aç | Sesli dinle | Videoyu izle | Yazı boyutu | Çerez politikası | İletişim
    İçeriğe geç | İçindekiler
  `),
    ['{n} (dk|dk.|dakika) (okuma|okuma süresi|okunma süresi)', '3 dk okuma'],
    ['(Okuma süresi|Tahmini okuma süresi)[:] {n} (dk|dakika)', 'Okuma süresi: 3 dakika'],
    ['{n} (görüntülenme|okunma|kez okundu|kez görüntülendi)', '340 görüntülenme'],
    ['(Bu site|Sitemizde|Web sitemizde) … çerez…', 'Sitemizde çerezler kullanılmaktadır.'],
    ['(Makaleyi|Haberi|Yazıyı) dinle …', 'Makaleyi dinle'],
  ],
};
