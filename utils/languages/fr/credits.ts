import type { CreditWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const credits: CreditWords = {
  roleWords: [
    {
      words:
        '(De|Avec) (notre|nos) (correspondant|correspondante|correspondants|correspondantes|envoyé spécial|envoyée spéciale|envoyés spéciaux|envoyées spéciales)',
      role: 'reporter',
      byline: true,
    },
    { words: '(Soumis|Proposé|Envoyé|Ajouté|Créé|Repéré|Repérée) par', role: 'reporter', byline: true },
    {
      words: "(Une tribune|Une chronique|Un billet|Billet|Une critique|Critique) (de|d')",
      role: 'reporter',
      byline: true,
    },
    {
      words: '(Auteur.e|Auteur·e|Auteur-e|Auteur/autrice|Auteur.rice|Autrices|Autrices et auteurs)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: 'Revue de presse', role: 'reporter', colon: 'only' },
    { words: '(Montage|Son|Prise de son|Mixage)', role: 'producer', colon: 'only' },
    { words: '(Traduit|Traduite|Traduction|Adapté) (du|depuis) … par', role: 'translator' },
    { words: '(Traduction|Traduit) (de|du|depuis) …', role: 'translator', colon: true },
    {
      words:
        "(Traduction de l'anglais|Traduit de l'anglais|Traduction de l'allemand|Traduction de l'espagnol|Traduction de l'arabe|Traduction du russe)",
      role: 'translator',
      colon: true,
    },
    { words: 'Version française [(de|par)]', role: 'translator' },
    {
      words: '(Texte et photos|Texte et photo|Textes et photos|Texte et images|Reportage et photos) (de|par)',
      role: 'reporter',
      byline: true,
    },
    {
      words: '(Texte et photos|Texte et photo|Texte & photos|Reportage et photos|Mots|Récit et photos|Par)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    {
      words:
        "(Avec l'aide|Avec le soutien|Avec la contribution|En collaboration avec|Avec les contributions|Avec la participation|Avec l'appui) [(de|d')]",
      role: 'contributor',
    },
    { words: "(Reportage|Reportages) [de|d']", role: 'reporter' },
    { words: '(Rédigé|Rédaction) par', role: 'writer' },
    { words: 'Par', role: 'reporter', byline: true },
    {
      words:
        '(Écrit|Rédigé|Publié|Article|Texte|Analyse|Enquête|Reportage|Chronique|Tribune|Un reportage|Une chronique|Une tribune|Un billet|Un récit|Un édito|Un éditorial|Un dossier|Un décryptage|Un article|Une enquête|Une analyse|Un texte|Posté|Texte écrit|Article écrit|Article rédigé|Signé|Récit|Entretien) (par|de)',
      role: 'reporter',
      byline: true,
    },
    {
      words: '(Auteur|Autrice|Auteure|Auteurs|Texte|Textes|Rédacteur|Rédactrice|Journaliste)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    {
      words: '(Propos recueillis|Interview réalisée|Entretien réalisé|Recueilli) par',
      role: 'reporter',
      byline: true,
    },
    {
      words: "(Avec la contribution|Avec la collaboration|Avec la participation|Avec le concours) (de|d')",
      role: 'contributor',
    },
    { words: 'Avec (à|aux)', role: 'contributor' },
    { words: '(Contribution|Contributions|Collaboration)', role: 'contributor', colon: true },
    { words: '(Reportage complémentaire|Contribution|Avec la contribution) (de|par)', role: 'contributor' },
    {
      words: '(Édité|Edité|Édition|Relu|Édition française|Relecture|Mis en ligne|Version française éditée) (par|de)',
      role: 'editor',
    },
    {
      words:
        '(Édition|Edition|Rédaction en chef|Rédacteur en chef|Rédactrice en chef|Secrétariat de rédaction|Secrétaire de rédaction|Coordination|Relecture|Éditeur|Éditrice|Rédaction)',
      role: 'editor',
      colon: true,
    },
    { words: '(Rédigé|Compilé)', role: 'writer' },
    {
      words:
        "[[Cet] (article|texte) [a été]] (Traduit|Traduction|Adapté|Traduit et adapté|Traduit et édité) [de (l'anglais|l'allemand|l'espagnol|l'italien|l'arabe)|du (russe|chinois|portugais|japonais)] (par|de)",
      role: 'translator',
    },
    { words: 'Traduit de … par', role: 'translator' },
    { words: '(Traduction|Traducteur|Traductrice)', role: 'translator', colon: true },
    { words: '(Documentation|Recherche|Recherches|Enquête documentaire)', role: 'researcher', colon: true },
    { words: '(Illustré|Illustrée|Illustrations) (par|de)', role: 'producer' },
    { words: '(Production|Réalisation|Infographie)', role: 'producer', colon: true },
    { words: '(Sujet TV|Sujet radio|Texte web|Récit|Enquête et texte)', role: 'reporter', byline: true, colon: true },
    { words: '(Relu|Relue|Relu et vérifié|Relu et corrigé|Relue et corrigée) par', role: 'editor' },
    { words: '(Dossier|Numéro) coordonné par', role: 'editor', byline: true },
    { words: '(Relecture|Secrétariat de rédaction|Édition web|Édimestre|Coordination)', role: 'editor', colon: true },
    {
      words: '(Ont|A) (participé|collaboré|contribué) à (ce|cet|cette) (numéro|dossier|article|reportage|enquête)',
      role: 'contributor',
      colon: true,
    },
    { words: 'avec l’aide (de|d’)', role: 'contributor' },
    { words: 'Analyse de données', role: 'researcher', colon: true },
  ],
  pieceBy: '[Un|Une] {genre} (par|signé|signée)',
  roleVerbs: [
    {
      words:
        '(a|ont) [également] (contribué|participé|collaboré) à (cet article|ce reportage|cette enquête|ce texte|ce rapport|la rédaction de cet article)',
      role: 'contributor',
    },
    { words: '(a|ont) (contribué|collaboré)', role: 'contributor' },
  ],
  sponsorLabels: wordings(`
    contenu proposé par | contenu sponsorisé par | offert par | parrainé par | proposé par | présenté par
    sponsorisé par
  `),
  checkerLabels: wordings('relu par | révisé par | validé par | vérification par | vérifié par'),
  and: wordings('et | avec | ainsi que'),
  placePrepositions: words('à en au aux depuis dans'),
  outletPrepositions: ['pour', 'de'],
  dateLabels: words('publié mis à jour modifié le créé posté'),
};
