import type { OriginWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const origin: OriginWords = {
  materialFrom: [
    'avec',
    "avec (l'|les) (agence|agences)",
    "avec des informations (de|d'|du|des)",
    "avec les informations (de|d'|du|des)",
    "(d'après|selon) les informations (de|d')",
    'et',
  ],
  sourceLabels: wordings(`Fourni par | Contenu fourni par | Repris de | Tiré de | Extrait de`),
  photoLabels: wordings(
    `Crédit | Crédits | Crédit photo | Crédits photo | Infographie | Vidéo | Dessin | Photographie | Photographe`,
  ),
  sourceLinks: [
    ...wordings("Lire l'article original | Lire l'original | Article original | Lien source | Voir l'article original"),
    [
      "(Lire|Lisez) (l'article|la suite|l'intégralité) [complet|original|de l'article] (sur|chez) …",
      'Lire la suite sur Le Courrier du Corail',
    ],
  ],
  textNouns: words(
    'article texte contenu reportage entretien enquête analyse chronique tribune interview récit essai original',
  ),
  readWords: words('lire lisez retrouve découvr'),
  wholeWords: words('intégral original entier complet'),
  shownFrom: [
    'initialement',
    "à l'origine",
    'première (fois|publication)',
    "d'abord été publié",
    "avec l'aimable autorisation",
    '(reproduit|reproduite|republié|republiée|repris|publié) [ici] (avec|sous)',
    'notre partenaire',
    '(contenu|article|texte) (partenaire|fourni|sous licence)',
    "(version|extrait) (abrégé|issu|remanié|de|d'un)",
    "extrait(e|) (de|du|d'un)",
    'traduit d',
    'adapté d',
    "(repris|reprise|tiré|tirée|issu) (de|du|d'un)",
    "avec l'accord d",
    '(est|sont) diffusé',
    'paru(e|) (dans|sur|initialement)',
    'réalisé(e|) par',
    '[publié(e|)] en version originale',
  ],
  notices: [
    ['Repéré (sur|dans|chez) {org}', 'Repéré sur Coral Courier'],
    [
      '(article|texte) original (publié|paru) (par|sur|dans|chez) {org}',
      'Traduit de l’anglais, article original publié par Coral Courier.',
    ],
    [
      "(Lire|Lisez|À lire|Retrouvez) (l'article|le texte|la version) (original|originale|complet|complète) (sur|dans|chez) {org}",
      'Traduit de l’anglais. Lire l’article original sur Coral Courier.',
    ],
    [
      "(article|texte|reportage) est (issu|issue|né|née) (d'un|du|d'une) (partenariat|collaboration) (avec|entre) {org}",
      'Cet article est issu d’un partenariat avec Coral Courier.',
    ],
    [
      '(article|texte|contenu) est (produit|écrit|rédigé) par {org} et hébergé par',
      'Cet article est produit par Le Courrier du Corail et hébergé par Midi Port.',
    ],
    [
      '(article|texte|version) (original|originale) [a été|est] (publié|publiée|paru|parue) (sur|dans|par) [le site de] {org}',
      'L’article original a été publié sur le site de Le Courrier du Corail.',
    ],
    [
      '(Article|Texte|Enquête) [est|a été] (paru|parue|publié|publiée) (dans|sur) {org}',
      'Cet article est paru dans Le Courrier du Corail.',
    ],
    [
      '(article|texte|enquête|reportage) (est|a été|réalisé|réalisée) [publié|réalisé|produit|publiée|réalisée|produite] en (partenariat|collaboration) avec {org}',
      'Cet article est publié en partenariat avec Le Courrier du Corail.',
    ],
    ['est apparu en premier sur {org}', 'L’article Dix conseils est apparu en premier sur Jardin Vert.'],
    [
      "(publié|paru|diffusé|publiée|parue) (initialement|originellement|à l'origine|pour la première fois|d'abord|originalement) (sur|dans|par|chez) {org}",
      'Cet article a été publié initialement sur The Conversation.',
    ],
    [
      "(initialement|originellement|d'abord|à l'origine) (publié|paru|publiée|parue) (sur|dans|par|chez) {org}",
      'Article initialement paru dans Korii.',
    ],
    [
      "(republié|reproduit|repris|publié) (à partir|avec l'autorisation|avec l'aimable autorisation) (de|du) {org}",
      'Cet article est republié à partir de The Conversation sous licence Creative Commons.',
    ],
  ],
  disclaimers: [
    [
      '… (contenu|article|dépêche) (publié|publiée) automatiquement …',
      'Dépêche publiée automatiquement, sans intervention de la rédaction.',
    ],
  ],
};
