import { words } from './word-lists.ts';

/**
 * Words in the addresses behind buttons, by what the button is for. Sites keep them in a few languages, whatever they write in. As a
 * whole part of a path, a query or the first label of a host.
 */
export const doors = () => ({
  parts: {
    newsletter: words('newsletter newsletters infolettre nyhetsbrev nieuwsbrief boletin boletines bulten email-signup'),
    promo: words(`
      subscribe subscription subscriptions abonnement abonnements abonnez abo abos suscripcion suscripciones suscribirse suscribete
      assine assinatura assinaturas abbonamenti abbonati prenumerera abonnere abonner prenumerata membership become-a-member
      tilaa tilaus bestil bestill teckna predplatne prenumerata elofizetes abonament langganan abone-ol
      donate donation donations donar doar don dons spenden support-us support insider insiders supporter supporters contribute contributions members join premium
      unterstuetzen sostieni soutenir apoya apoyanos apoie wesprzyj wsparcie steun stott podpora destek patron patrons
    `),
    other: words(
      'login signin sign-in log-in logon register signup sign-up anmelden inloggen logga-in saved saved-articles',
    ),
  },
  /** Hosts on which houses run their newsletters, their collections of money, and their apps. */
  hosts: {
    newsletter: words('eepurl.com list-manage.com mailchi.mp'),
    promo: words(
      'paypal.me patreon.com ko-fi.com steadyhq.com steady.page buymeacoffee.com donorbox.org apps.apple.com helloasso.com opencollective.com buycoffee.to boosty.to patronite.pl apoia.se tipeee.com liberapay.com',
    ),
  },
  /** What the start of a story is called in addresses, by links that spare a reader the menus: '#main-content', '#inhalt'. */
  anchors: words(`
    skip main content maincontent main-content primary pagecontent page-content contentarea inhalt contenu contenido conteudo contenuto
  `),
});
