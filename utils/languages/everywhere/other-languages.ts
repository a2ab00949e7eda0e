import { words } from '../word-lists.ts';
import type { WordsEverywhere } from './words-everywhere.ts';

/** Words of languages that have no folder of their own (South Slavic, Baltic, Estonian, Icelandic, Thai, Bengali, Catalan), and zones of time. */
export const otherLanguages: Partial<WordsEverywhere> = {
  authorLabels: words(`
    Besedilo Intervjuu Kalbino Kalbėjosi Pogovarjal Pogovarjala Pripravil Pripravila Razgovarala Razgovarao Rozprával Rozprávala Texti Viðtal
    Zhováral Zhovárala Интервју Приредила Приредио Разговарала Разговарао লেখা সাক্ষাৎকার สัมภาษณ์ เรื่อง تحریر مصنف انٹرویو
    Ajakirjanik Autoriai Autorius Autors Autorė Avtor Avtorica Avtorji Blaðamaður Höfundur Novinar Novinarka
    Novinár Piše Pišu Pripremila Pripremio Tekstas Teksts Tekstur Žurnalistas Žurnalistė Žurnāliste Žurnālists
    Аутор Аўтар Пише Піше লেখক ผู้เขียน
  `),
  bareAuthorLabels: words('Napisala Napisao Piše Пише เขียนโดย เรื่องโดย โดย'),
  editorLabels: words(`
    Redaktore Redaktorius Redaktors Redaktorė Ritstjóri Toimetaja Urednica Urednik Уредник บรรณาธิการ সম্পাদনা
  `),
  bareEditorLabels: words('Redagavo Redagovala Redagoval Toimetas Uredila Uredio'),
  sourceFields: words('allikas avots font izvor vir zdroj šaltinis извор крыніца উৎস সূত্র بشکریہ ที่มา'),
  deskWords: words('redakcia redakcija redakcijos toimetus uredništvo vlastné'),
  withWords: words('amb sa uz'),
  translatorLabels: words(`
    Preklad Prevela Preveo Prevod Prijevod Tulkoja Tulkojums Tõlge Tõlkis Vertimas Vertė Þýðandi Превела Превео ผู้แปล
  `),
  pictureWords: words(
    'fotoattēli fotod fotografija fotografije fotos mynd myndir nuotraukos pildid snima snimio snimila snimili snimke picha фотографије снимио снимила ছবি ภาพ تصاویر',
  ),
  pictureJobs: words(
    'fotograaf fotografas fotogrāfs fotoreporteris fotoreporterka fotògraf fotògrafa ljósmyndari mpigapicha',
  ),
  filmWords: words('snimatelj videomenedžeris відэа'),
  deskBeginnings: words('rédak'),
  houseClosers: words('24'),
  // the last ones are desks and "our correspondent": whoever has one of them in a byline is nobody
  organizationWords: words(`
    hospitalar universitat کی کا کے میں سے ডেস্ক নিজস্ব প্রতিবেদক প্রতিনিধি ڈیسک نمائندہ กองบรรณาธิการ ทีมข่าว டெஸ்க் செய்தியாளர் డెస్క్ ഡെസ്ക് ലേഖകൻ
    ડેસ્ક ਡੈਸਕ
  `),
  timeWords: words(`
    aest bst cdt cest cet cst ct edt est et gmt hkt ist jst kst mdt mst pdt pst pt sgt utc
  `),
  agoBefore: words('fa'),
  pageWords: words('pàgines'),
};
