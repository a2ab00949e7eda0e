import type { OriginWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const origin: OriginWords = {
  materialFrom: ['s využitím [agentury|zpráv|informací]', 's přispěním', 'podle'],
  sourceLabels: wordings(`
    Zdroj | Zdroje | Převzato z | Prameny | Poskytl | Převzato od | Text převzat z
  `),
  photoLabels: wordings(
    `Foto | Fotografie | Autor fotografie | Ilustrační foto | Ilustrace | Grafika | Zdroj fotografie | Ilustrační snímek`,
  ),
  sourceLinks: [
    ...wordings(
      'Zdroj | Původní článek | Přečíst původní článek | Odkaz na zdroj | Celý článek | Celý článek si přečtěte | Číst původní článek',
    ),
    [
      '(Číst|Čtěte|Přečtěte si|Pokračovat ve čtení|Celý článek) [dále|celý článek|dál] (na|v) …',
      'Čtěte dále na Přístavní listy',
    ],
  ],
  textNouns: words('člán text rozhovor analýz reportáž komentář sloupek esej příspěv originál'),
  readWords: words('čt přečt čís najdete'),
  wholeWords: words('cel původní úpln'),
  shownFrom: [
    'původně',
    'poprvé',
    'přetiš(těno|těn)',
    'převza(t|li)',
    '[(publikováno|publikujeme)] se (svolením|souhlasem)',
    'našeho partnera',
    'zkrácen',
    'úryvek',
    'přelož',
    'přebíráme',
    'nejprve',
    'nejdříve',
    'vyš(el|la|lo) (v|na)',
    'pochází z',
    'svolením',
    'souhlasem',
    'napsán pro',
    'připravil',
  ],
  notices: [
    [
      '(článek|text) (vznikl|vyšel|vychází) ve spolupráci s [webem|serverem|redakcí|deníkem] {org}',
      'Článek vznikl ve spolupráci s webem Přístavní listy.',
    ],
    [
      '(Původní článek|Původní text) (vyšel|byl publikován|byl zveřejněn) (na|v|ve) [serveru|webu|deníku|časopise] {org}',
      'Původní text vyšel na webu Coral Courier.',
    ],
    [
      '(původně|poprvé) (vyšel|vyšla|vyšlo|publikován|publikováno|zveřejněn) (na|v|ve) [serveru|webu|deníku|časopise|magazínu] {org}',
      'Článek původně vyšel na serveru Přístavní listy.',
    ],
    [
      '(vyšel|vyšla|vyšlo) (původně|poprvé) (na|v|ve) [serveru|webu|deníku|časopise] {org}',
      'Text vyšel poprvé v časopise Respekt.',
    ],
  ],
  disclaimers: [['… redakčně (neupraven|neupravován) …', 'Text agentury byl převzat redakčně neupraven.']],
};
