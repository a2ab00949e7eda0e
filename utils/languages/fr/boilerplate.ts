import { labelLines, leadIns } from '../label-lines.ts';
import type { Language } from '../language.ts';
import { wordings } from '../word-lists.ts';

export const boilerplate: Language['boilerplate'] = {
  'syndication-notice': [
    ...wordings(`
    Article original | Consulter l'article original | Lien source | Lien vers la source
    Lire l'article complet | Lire l'article original | Lire l'original | Source originale
    Voir l'article original
  `),
    [
      "Lire (l'article|la suite|l'intégralité de l'article) (sur|original sur|complet sur) …",
      'Lire la suite sur le site du Courrier du Port',
    ],
    [
      "(Cet article|Ce texte|Cette tribune) … (initialement|d'abord|originellement|à l'origine) (publié|publiée|paru|parue) …",
      'Cet article a été initialement publié sur Le Courrier du Port.',
    ],
    [
      '(Cet article|Ce texte|Cette tribune) (est|a été) (republié|republiée) …',
      'Cet article est republié à partir de La Conversation.',
    ],
    [
      "(Publié|Paru) (initialement|d'abord|originellement) (sur|dans|par) …",
      'Publié initialement sur Le Courrier du Port',
    ],
    ["L'article … est apparu en premier sur …", "L'article Le pont fermé est apparu en premier sur Courrier du Port."],
    [
      "(Cet article|Cette dépêche|Ce contenu) … n'a pas été (modifié|modifiée|édité|éditée|relu|relue) par …",
      "Cette dépêche est publiée automatiquement et n'a pas été modifiée par la rédaction.",
    ],
    [
      '(Cet article|Ce texte) … (traduit automatiquement|traduction automatique|intelligence artificielle) …',
      'Cet article a été traduit automatiquement.',
    ],
    ['© (AFP|Agence France-Presse|Copyright|Tous droits) …', '© AFP – tous droits de reproduction réservés'],
    ['Tous droits (réservés|de reproduction) …', 'Tous droits de reproduction et de représentation réservés'],
    ['… tous droits réservés', '© Courrier du Port, tous droits réservés'],
    [
      '(Reproduction|Toute reproduction) … (interdite|interdit|autorisation) …',
      'Toute reproduction interdite sans autorisation',
    ],
    ["… n'engagent que (leur auteur|leurs auteurs|son auteur) …", "Les opinions exprimées n'engagent que leur auteur."],
    [
      "Les (propos|opinions|points de vue) (exprimés|exprimées) … (n'engagent|sont ceux|sont celles|ne reflètent) …",
      "Les opinions exprimées dans cet article sont celles de l'auteur.",
    ],
    ['Réutiliser ce[t] (contenu|article)', 'Réutiliser ce contenu'],
    [
      'Vous pouvez (republier|reproduire) (cet|nos|ce) (article|articles|contenu|contenus) …',
      'Vous pouvez republier cet article sous licence Creative Commons.',
    ],
  ],
  promo: [
    ...wordings(`
    Abonnement | Abonnez-vous | Activer les notifications | Ajouter à mes favoris
    Article réservé aux abonnés | Cet article est réservé aux abonnés | Connectez-vous | Connexion
    Contenu réservé aux abonnés | Créer un compte | Déjà abonné | Déjà abonné ? | Déjà inscrit ?
    Faire un don | Inscription | Je fais un don | Je m'abonne | Je soutiens | Lire plus tard
    Nous soutenir | Réservé aux abonnés | S'abonner | S'identifier | S'inscrire | Se connecter
    Suivez nous | Suivez-nous | Suivre | Télécharger l'application | Téléchargez l'application
    Vous êtes déjà abonné ?
  `),
    [
      '(Suivez|Retrouvez|Rejoignez)[-| ]nous [aussi] sur ({network}|les réseaux|nos réseaux) …',
      'Suivez-nous sur Facebook et Instagram',
    ],
    ['(Suivez|Retrouvez|Suivre) … sur {network} …', 'Suivez Courrier du Port sur Google Actualités'],
    ['(Rejoignez|Suivez|Abonnez-vous à) … (chaîne|canal|groupe) {network} …', 'Rejoignez notre chaîne WhatsApp'],
    ['Ajouter … (source préférée|sources préférées) …', 'Ajouter Courrier du Port à vos sources préférées'],
    ["(Téléchargez|Télécharger) … (notre|l') … (application|appli) …", 'Téléchargez notre nouvelle application'],
    ['(Abonnez-vous|Inscrivez-vous|Connectez-vous) (pour|afin de) …', 'Connectez-vous pour lire la suite'],
    ['(Soutenez|Aidez) … (notre|nous|indépendant|indépendante) …', 'Soutenez notre rédaction'],
    ['Il vous reste {n} … de cet article à lire …', 'Il vous reste 72 % de cet article à lire'],
    ['La suite est réservée aux abonnés …', 'La suite est réservée aux abonnés.'],
    [
      "Pour (plus d'|suivre toute l'|ne rien manquer de l')(actualités|actualité|infos) …",
      "Pour ne rien manquer de l'actualité, suivez-nous",
    ],
    ['Vous avez (aimé|apprécié) cet article …', 'Vous avez aimé cet article ? Partagez-le'],
  ],
  related: [
    ["(Toute l'actualité|Plus d'actualités) (de|du|des|en|sur) …", "Toute l'actualité de Sorna"],
    ...leadIns(
      'Lire aussi',
      'À lire aussi',
      'La rédaction vous conseille',
      'La rédaction vous recommande',
      'À lire également',
      'Lire également',
      'À lire',
      'À voir aussi',
      'Voir aussi',
      'Sur le même sujet',
      'Pour aller plus loin',
      'À ne pas manquer',
      'Ne manquez pas',
      'En savoir plus',
      'À découvrir',
      'Article précédent',
      'Article suivant',
      'Articles similaires',
      'Vous aimerez aussi',
      'Lire la suite',
      "Plus d'infos",
    ),
    ...labelLines('Lire', 'À voir'),
    ...wordings(`
    + Sur le sujet | Actualités récentes | Afficher plus | Autres actualités
    Autres articles | Ceci pourrait vous intéresser | Cela peut vous intéresser
    Cela pourrait vous intéresser | Charger plus | Contenus similaires | Contenus sponsorisés à lire
    D'autres articles | Dans l'actualité | Dans la même catégorie | Dans la même rubrique
    Dans le même thème | Derniers articles | Dernière minute | Dernières actualités | Dernières actus
    Dernières infos | Dernières nouvelles | En continu | En direct | La suite
    La sélection de la rédaction | Le choix de la rédaction | Le plus lu | Les dernières actualités
    Les plus commentés | Les plus lus | Les plus partagés | Les plus populaires | Les plus vus
    Lire l'article | Lire plus | Lire tout | Navigation de l'article | Navigation des articles
    Nos recommandations | Notre sélection | Page précédente | Page suivante | Plus | Plus d'actualités
    Plus d'articles | Populaire | Populaires | Précédent | Publications connexes
    Publications similaires | Recommandations | Recommandé | Recommandé pour vous | Recommandés
    Similaire | Similaires | Suivant | Sujets associés | Sur le même thème | Tendance | Tendances
    Thèmes associés | Toute l'actualité | Toutes les actualités | Vidéos associées | Voir plus
    Voir plus d'articles | Voir tout | Vous pourriez aimer | Vous pourriez aussi aimer
    Vous pourriez être intéressé par | À découvrir aussi | À la une | À lire ensuite | À suivre
    À voir également | Ça peut vous intéresser
  `),
    [
      '[Les|Nos|Autres] articles (similaires|connexes|liés|associés|recommandés|récents|populaires|les plus lus)',
      'Articles similaires',
    ],
    [
      '(Ces|Cet|Cette) (articles|contenus|sujets|article|contenu) … vous intéresser',
      'Ces contenus pourraient aussi vous intéresser',
    ],
    [
      "(Retrouvez|Voir|Lire) (toute l'actualité|toutes les actualités|tous les articles|toutes nos infos) …",
      "Retrouvez toute l'actualité de la région",
    ],
  ],
  share: [
    'Outils de partage',
    ...wordings(`
    Article offert | Autres moyens de partage | Chargement | Chargement en cours | Commenter | Copier
    Copier l'URL | Copier le lien | E-mail | Enregistrer | Envoyer | Envoyer à un ami
    Faites passer le mot | Imprimer | Imprimer cet article | Imprimer l'article | J'aime
    Le lien a été copié | Lien copié | Lien permanent | Offrir cet article | Offrir l'article | Partage
    Partage désactivé | Partager | Partager ceci | Partager cet article | Partager cette page
    Partager l'article | Partager la publication | Partager le lien | Partager par | Partager sur
    Partager via | Partages | Partagez | Partagez cet article | Recommander | Sauvegarder
    Sauvegarder l'article | Tweeter | Tweetez | Épingler
  `),
    [
      "(Partager|Partagez|Partage) [cet article|l'article|ceci] (sur|via|par|avec) ({network}|vos amis|vos proches|les réseaux sociaux)",
      'Partager sur Facebook',
    ],
    [
      'Cliquez pour (partager|envoyer|imprimer|tweeter) …',
      'Cliquez pour partager sur Facebook (ouvre dans une nouvelle fenêtre)',
    ],
    ['Cliquer pour (partager|envoyer|imprimer) …', 'Cliquer pour imprimer (ouvre dans une nouvelle fenêtre)'],
    ["(ouvre|s'ouvre) dans une nouvelle fenêtre", 'ouvre dans une nouvelle fenêtre'],
    ["{n} (partages|partage|j'aime)", '12 partages'],
    ['(Envoyer|Partager) par ({network}|SMS|courriel) …', 'Envoyer par courriel à un ami'],
    ['(Enregistrer|Sauvegarder|Garder) (pour|et) lire plus tard', 'Enregistrer pour lire plus tard'],
  ],
  newsletter: [
    ...wordings(`
    Voir cet e-mail dans votre navigateur | Voir dans le navigateur | Afficher dans le navigateur
    Adresse e-mail | Adresse email | Entrez votre adresse e-mail | Infolettre
    Inscription à la newsletter | Je m'inscris | La newsletter | Merci pour votre inscription
    Nos newsletters | Notre newsletter | Recevoir la newsletter | Votre adresse e-mail
    Votre adresse email | Votre e-mail | Votre email | Votre inscription a bien été prise en compte
  `),
    [
      'Vous recevez (cet e-mail|cet email|cette lettre|cette newsletter) (car|parce que) …',
      'Vous recevez cet e-mail car vous êtes membre.',
    ],
    [
      "(Abonnez-vous|Inscrivez-vous|Recevez|S'abonner|S'inscrire) … (newsletter|newsletters|infolettre|infolettres|lettre d'information|lettre d'info) …",
      'Inscrivez-vous à notre newsletter quotidienne',
    ],
    [
      'Recevez … (par mail|par e-mail|par email|dans votre boîte|par courriel) …',
      "Recevez chaque matin l'actualité par e-mail",
    ],
    [
      "(L'actualité|L'essentiel|Toute l'actualité|Le meilleur) … dans votre boîte (mail|e-mail|de réception|aux lettres) …",
      "L'essentiel de l'actualité dans votre boîte mail",
    ],
    [
      '(En vous inscrivant|En cliquant|Votre adresse|Vos données) … (newsletter|newsletters|conditions générales|politique de confidentialité|désinscription|désinscrire) …',
      'En vous inscrivant, vous acceptez notre politique de confidentialité.',
    ],
  ],
  comments: [
    ...wordings('Commentaires des lecteurs | Réactions des lecteurs'),
    [
      'Pour (commenter|réagir|laisser un commentaire|réagir à cet article) … (connecter|connecté|connectez|identifier|identifiez|inscrire) …',
      'Pour commenter, vous devez vous connecter.',
    ],
    ...wordings(`
    Afficher les commentaires | Afficher tous les commentaires | Ajouter un commentaire | Annuler
    Annuler la réponse | Aucun commentaire | Charger plus de commentaires | Charte de modération
    Commentaire | Commentaires | Commentaires fermés | Commenter | Commenter cet article
    Donnez votre avis | Envoyer le commentaire | Laisser un commentaire
    Laisser une réponse | Laisser votre commentaire | Laissez un commentaire
    Les champs obligatoires sont indiqués avec * | Les commentaires sont fermés | Lire les commentaires
    Nom * | Nouveau commentaire | Participer à la conversation | Pas de commentaire
    Pas de commentaires | Plus de commentaires | Poster un commentaire | Publier le commentaire
    Publier un commentaire | Rejoindre la discussion | Réagir | Réagir à cet article | Réagissez
    Répondre | Signaler | Signaler un abus | Tous les commentaires | Voir les commentaires
    Voir les contributions | Voir tous les commentaires | Vos commentaires | Vos réactions | Votre avis
    Votre commentaire | Écrire un commentaire
  `),
    [
      'Votre (adresse e-mail|adresse email|adresse de messagerie|email) ne sera pas publiée …',
      'Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *',
    ],
    [
      'Enregistrer mon nom, … dans le navigateur …',
      'Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire.',
    ],
    ['[Voir|Lire|Afficher] [les] {n} (commentaires|commentaire|réactions|réaction|réponses)', '5 commentaires'],
    ['(Commentaires|Réactions) {n}', 'Commentaires (5)'],
    ['{n} (réflexions|commentaires|réflexion|commentaire) sur "…', '2 réflexions sur “Le pont fermé”'],
    [
      'Vous devez … (connecté|connecter|identifier|abonné|inscrit) … (commentaire|commentaires|commenter|réagir) …',
      'Vous devez vous connecter pour publier un commentaire.',
    ],
    [
      '(Connectez-vous|Identifiez-vous|Inscrivez-vous) … (commenter|commentaire|réagir) …',
      'Connectez-vous ou inscrivez-vous pour commenter',
    ],
    [
      "(Prévenez-moi|Avertissez-moi|Me prévenir|M'avertir|Prévenir) … (commentaires|commentaire|articles|article|e-mail|email) …",
      'Prévenez-moi de tous les nouveaux commentaires par e-mail.',
    ],
    [
      'Ce site utilise Akismet pour réduire les indésirables …',
      'Ce site utilise Akismet pour réduire les indésirables.',
    ],
    [
      'En savoir plus sur (comment|la façon dont) les données de vos commentaires …',
      'En savoir plus sur comment les données de vos commentaires sont utilisées.',
    ],
    [
      'Soyez (le premier|la première|le premier ou la première) à (commenter|réagir|laisser) …',
      'Soyez le premier à commenter cet article',
    ],
    ['Ce qu(e|’en) (disent|pensent) (nos|les) lecteurs', 'Ce que disent nos lecteurs'],
  ],
  ad: [
    ...wordings(`
    Article sponsorisé | Communiqué sponsorisé | Contenu partenaire | Contenu sponsorisé
    Contenus partenaires | Contenus sponsorisés | Fermer la publicité | Inread
    La suite après cette publicité | La suite après la publicité | Lien sponsorisé | Liens sponsorisés
    Passer la publicité | Proposé par | Présenté par | Pub | Publi-rédactionnel | Publicité | Publicités
    Publireportage | Sponsorisé | Sponsorisé par | Suite après la publicité
  `),
    [
      "(L'article|La suite|La lecture|Le contenu|Article) (continue|se poursuit|de l'article|de cet article|de votre article) (après|sous|plus bas|ci-dessous) …",
      "L'article continue après la publicité",
    ],
    ['(Publicité|Annonce) {n}', 'Publicité 2'],
    ["Cet article contient des liens (affiliés|d'affiliation) …", "Cet article contient des liens d'affiliation."],
  ],
  tags: [
    ...wordings(`
    Catégorie | Classé dans | Dans cet article | Mots clés | Mots-clés | Publié dans | Rubrique
    Rubriques | Sujets | Sujets abordés | Thèmes | Thèmes abordés | Thématiques | Étiquettes | Étiqueté
    Étiqueté avec
  `),
    [
      '(Mots-clés|Mots clés|Étiquettes|Étiqueté|Sujets|Thèmes|Thématiques|Catégorie|Classé dans|Rubrique|Rubriques)[ ]:…',
      'Mots-clés : port, pont',
    ],
  ],
  'author-box': [
    ...wordings(`
    Articles du même auteur | Contacter l'auteur | De l'auteur | Du même auteur | Du même journaliste
    L'auteur | L'autrice | Plus de l'auteur | Profil de l'auteur | Ses derniers articles
    Suivre l'auteur | Tous ses articles | Voir tous ses articles | Les auteurs | À propos de l'auteur
    À propos de l'auteur·e | À propos de l'auteur·rice | À propos de l'auteure | À propos de l'autrice
    À propos des auteur·es | À propos des auteur·rices | À propos des auteurs | À propos des autrices
  `),
    [
      '(Voir|Lire|Afficher) (tous les articles|toutes les publications|tous les posts) (de|par) …',
      'Voir tous les articles de admin',
    ],
    ['Tous les articles (de|par) …', 'Tous les articles de Anne Exemple'],
  ],
  'back-to-top': wordings(`
    Aller en haut | Bouton retour en haut de la page | Haut de page | Remonter | Remonter en haut
    Retour en haut | Retour en haut de la page | Retour en haut de page | Retourner en haut
    Vers le haut
  `),
  other: [
    ...wordings(`
    Taille de police | Taille de la police | Taille des caractères | Annoncer sur ce site | Devenir annonceur
  `),
    ['[Vous êtes ici :] Accueil (>|»|/) …', 'Accueil > Actualités > Local'],
    ["Une (erreur|faute) [dans (l'|cet )article] ? …", 'Une erreur ? Signalez-la'],
    ['Vous (êtes|avez|voulez) … Cliquez ici', 'Vous avez vu une faute ? Cliquez ici'],
    [
      '(Cette|La) (version audio|traduction) … (IA|intelligence artificielle) …',
      "Cette traduction a été réalisée par l'IA.",
    ],

    ...wordings(`
    Accueil | Accéder aux raccourcis d'accessibilité | Activer le son | Agrandir | Aller au contenu
    Aller au contenu principal | Cet article vous a-t-il été utile ?
    Conditions générales d'utilisation | Contactez-nous | Fermer | Gestion des cookies | Lecture
    Lire la vidéo | Mentions légales | Mode sombre | Mode zen | Nous contacter | Paramétrer les cookies
    Plein écran | Politique de confidentialité | Recherche | Rechercher | Signaler une coquille
    Signaler une erreur | Signaler une faute | Sommaire | Suggérer une correction | Taille du texte
    Temps de lecture | Traduire | Voir la galerie | Voir la vidéo
    Voir le diaporama | Écouter | Écouter cet article | Écouter l'article
  `),
    ['(Temps de lecture|Lecture)[ ]:… (min|minutes|minute|mn)', 'Temps de lecture : 2 min'],
    ['(Temps de lecture|Lecture|Lecture de) [estimé] {n} (min|minutes|minute|mn) …', 'Temps de lecture 2 min.'],
    ['{n} (min|minutes|mn) de lecture', '3 min de lecture'],
    ['{n} (vues|lectures|lecteurs)', '340 vues'],
    [
      'Vous avez (repéré|trouvé|remarqué|constaté|vu) une (erreur|faute|coquille) …',
      'Vous avez repéré une erreur ? Signalez-la',
    ],
    ['(Ce site|Nous) (utilise|utilisons) (des|les) cookies …', 'Ce site utilise des cookies.'],
    ['Votre navigateur ne (supporte|prend) pas …', 'Votre navigateur ne prend pas en charge la vidéo.'],
    ["(Écouter|Écoutez) (l'article|cet article) {n} (min|minutes)", 'Écouter l’article 4 min'],
    ['Retour (aux|à la liste des) (communiqués|communiqués de presse|actualités)', 'Retour aux communiqués de presse'],
    [
      "[Ce|Ces|Le] (résumé|résumés) (a été|ont été|est|sont) (généré|générés|créé|produit) (par|avec|à l'aide de) (IA|l'IA|l'intelligence artificielle) …",
      "Ce résumé a été généré par l'IA et relu par la rédaction.",
    ],
  ],
};
