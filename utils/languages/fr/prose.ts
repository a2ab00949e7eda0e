import type { ProseWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const prose: ProseWords = {
  stopWords: words(`
    a au aux avec ce dans de des du en est et il la le les ne par pas plus pour que qui se son sont sur
    un une été
  `),
  abbreviations: wordings(`
    m. | mm. | mme. | dr. | pr. | st. | ste. | etc. | p. ex. | av. | env. | cf. | art. | bd. | janv.
    févr. | avr. | juil. | sept. | oct. | nov. | déc.
  `),
  leaning: wordings(`
    pour cette raison | dans ce cas | à ce moment | à cet effet | mais | et | or | ou | donc | car | il | elle | ils
    elles | cela | ceci | ça | ce | c'est | cet | cette | ces | celui-ci | celle-ci | ceux-ci | celles-ci | son | sa
    ses | leur | leurs | lui | aussi | cependant | toutefois | néanmoins | pourtant | ainsi | alors | ensuite | puis
    enfin | de plus | en outre | par ailleurs | par exemple | en effet | en revanche | de son côté | de leur côté
    également | tous deux | toutes deux | les deux | ces derniers | ce dernier | cette dernière | l'entreprise
    la société | le groupe | l'homme | la femme | l'agence | la décision | un autre | une autre | d'autres | là
    ici | d'ailleurs | au contraire | en même temps | selon lui | selon elle | dans ce contexte | dans ce cadre
    à cette occasion | à ce sujet | bien sûr | en fait | certes | à l'inverse | au lieu de cela | plus tôt
    plus tard | par la suite | à nouveau | certains d'entre eux | beaucoup d'entre eux | la plupart d'entre eux | aucun d'entre eux
    l'un d'eux | l'une d'elles | le premier, | la première, | pour le premier | pour le second | la réponse
    la raison | le suspect | la victime | ah | abonnez-vous | inscrivez-vous | cliquez ici | suivez-nous
    lire aussi | à lire aussi | note de la rédaction | en retour, | en échange, | … cependant | … toutefois
    … en revanche | …, elle | …, elles | …, ils | en plus | malgré cela | malgré tout | depuis lors | depuis,
    dès lors | c'était | c'en | il s'agit | pour ce faire | pour cela | après cela | avec cela | pour que cette
    face à cette | face à cela | l'autre | en la matière | là-bas | certes, | autre | tel | telle | tels | telles
    …, dit-il. | …, dit-elle. | …, a-t-il dit. | …, a-t-elle dit. | …, a-t-il ajouté. | …, a-t-elle ajouté.
    …, ajoute-t-il. | …, ajoute-t-elle. | …, explique-t-il. | …, explique-t-elle. | …, a-t-il déclaré.
    …, a-t-elle déclaré. | surtout | bref | de même | en somme | résultat | autrement dit | qui plus est | d'autant
    voilà | en tout cas | dans tous les cas | de toute façon | celui | celle | ceux | celles | non, | oui, | en comparaison | en vous abonnant | … pourtant | … néanmoins | découvrez | retrouvez | lisez | voici
    certains ont | certains disent | beaucoup ont | plusieurs ont | …, il est l | …, il est le | …, il est la
  `),
  definite: words("le la les l' du des au aux ce cet cette ces"),
};
