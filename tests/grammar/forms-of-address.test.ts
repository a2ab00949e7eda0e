import { expect, it } from 'vitest';
import { lineReader } from '../../utils/grammar/line-reader.ts';

/** Titles before names, and jobs behind them that look like names. */
const lines: Record<string, [line: string, names: string][]> = {
  de: [
    ['Kritik: Der Besuch von gestern', ''],
    ['Univ.-Prof. Dr. Anna Falkner', 'Anna Falkner'],
    ['Dipl.-Ing. Anna Falkner', 'Anna Falkner'],
    ['PD Dr. med. Anna Falkner', 'Anna Falkner'],
    ['Rechtsanwältin Anna Falkner', 'Anna Falkner'],
  ],
  pl: [
    ['radca prawny Anna Falska', 'Anna Falska'],
    ['dr hab. Anna Falska', 'Anna Falska'],
    ['prof. dr hab. Anna Falska', 'Anna Falska'],
    ['dr inż. Anna Falska', 'Anna Falska'],
    ['przez Anna Falska | maj 3, 2021 | Blog', 'Anna Falska'],
  ],
  it: [
    ['Dott.ssa Anna Fontana', 'Anna Fontana'],
    ['Prof.ssa Anna Fontana', 'Anna Fontana'],
  ],
  es: [
    ['Mtra. Ana Fuentes', 'Ana Fuentes'],
    ['Abg. Ana Fuentes', 'Ana Fuentes'],
  ],
  pt: [['Profa. Dra. Ana Ferreira', 'Ana Ferreira']],
  nl: [
    ['mr. dr. Anna Fontijn', 'Anna Fontijn'],
    ['Prof. dr. ir. Anna Fontijn', 'Anna Fontijn'],
  ],
  tr: [
    ['Dr. Öğr. Üyesi Ayşe Fidan', 'Ayşe Fidan'],
    ['Doç. Dr. Ayşe Fidan', 'Ayşe Fidan'],
    ['Uzm. Dr. Ayşe Fidan', 'Ayşe Fidan'],
    ['Uzm. Psk. Ayşe Fidan', 'Ayşe Fidan'],
    ['yazan Ayşe Fidan', 'Ayşe Fidan'],
    ['Ayşe Fidan, Doktora Öğrencisi', 'Ayşe Fidan'],
    ['Ayşe Fidan, Yazılım Geliştirici', 'Ayşe Fidan'],
    ['Ayşe Fidan, Veteriner Hekim', 'Ayşe Fidan'],
    ['Ayşe Fidan, Pazarlama Müdürü', 'Ayşe Fidan'],
  ],
  cs: [
    ['RNDr. Leoš Marek', 'Leoš Marek'],
    ['od Anna Fialová | Kvě 3, 2021 | Blog', 'Anna Fialová'],
  ],
  ro: [
    ['Conf. univ. dr. Ana Florescu', 'Ana Florescu'],
    ['Psih. Ana Florescu', 'Ana Florescu'],
    ['Avocat Ana Florescu', 'Ana Florescu'],
  ],
  bg: [['проф. Анна Филипова', 'Анна Филипова']],
  ar: [
    ['الدكتورة سلمى الحداد', 'سلمى الحداد'],
    ['أ.د. سامي الحداد', 'سامي الحداد'],
    ['م. سامي الحداد', 'سامي الحداد'],
    ['بواسطة سلمى الحداد | مايو 3, 2021 | مدونة', 'سلمى الحداد'],
  ],
  he: [
    ["פרופ' תמר אבירם", 'תמר אבירם'],
    ['על ידי תמר אבירם', 'תמר אבירם'],
    ['ע"י תמר אבירם', 'תמר אבירם'],
  ],
  fa: [
    ['دکتر پریسا کیانی', 'پریسا کیانی'],
    ['مهندس پریسا کیانی', 'پریسا کیانی'],
    ['توسط پریسا کیانی | مه 3, 2021', 'پریسا کیانی'],
  ],
  hi: [
    ['डॉ. सुनीता राजपूत', 'सुनीता राजपूत'],
    ['डॉ सुनीता राजपूत', 'सुनीता राजपूत'],
  ],
  en: [
    ['Assoc. Prof. Anna Fallow', 'Anna Fallow'],
    ['Anna Fallow, Registered Dietitian', 'Anna Fallow'],
    ['Anna Fallow, Registered Dietitian', 'Anna Fallow'],
    ['Anna Fallow, Veterinary Surgeon', 'Anna Fallow'],
    ['Anna Fallow, Personal Trainer', 'Anna Fallow'],
    ['Anna Fallow, Recipe Developer', 'Anna Fallow'],
    ['Anna Fallow, Software Developer', 'Anna Fallow'],
    ['Anna Fallow, Growth Marketer', 'Anna Fallow'],
    ['Anna Fallow, Cloud Architect', 'Anna Fallow'],
    ['Anna Fallow, Chartered Accountant', 'Anna Fallow'],
    ['Anna Fallow, Insurance Broker', 'Anna Fallow'],
    ['Anna Fallow, Mortgage Broker', 'Anna Fallow'],
    ['Anna Fallow, Club Historian', 'Anna Fallow'],
    ['Anna Fallow, Birth Doula', 'Anna Fallow'],
    ['Anna Fallow, Pediatric Dentist', 'Anna Fallow'],
  ],
  ru: [
    ['от Анна Филатова', 'Анна Филатова'],
    ['от Анна Филатова | Май 3, 2021 | Блог', 'Анна Филатова'],
  ],
  uk: [
    ['від Ганна Федорів', 'Ганна Федорів'],
    ['від Ганна Федорів | Тра 3, 2021 | Блог', 'Ганна Федорів'],
  ],
  el: [['από Άννα Φωτίου | Μάι 3, 2021 | Blog', 'Άννα Φωτίου']],
  id: [
    ['Dewi Anggraini, Guru Besar', 'Dewi Anggraini'],
    ['Dewi Anggraini, Ahli Gizi', 'Dewi Anggraini'],
    ['Dewi Anggraini, Dokter Hewan', 'Dewi Anggraini'],
    ['Dewi Anggraini, Manajer Proyek', 'Dewi Anggraini'],
  ],
};

it.each(Object.entries(lines).flatMap(([language, rows]) => rows.map(([line, names]) => [language, line, names])))(
  '%s: %s',
  (language = '', line = '', names = '') => {
    const { people } = lineReader(language).read(line, 'byline');
    expect(people.map(({ name }) => name).join(';')).toBe(names);
  },
);
