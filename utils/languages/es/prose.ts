import type { ProseWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const prose: ProseWords = {
  stopWords: words(`
    al como con de del el en entre es este fue ha la las lo los más no para pero por que se sobre su sus
    un una y ya
  `),
  abbreviations: wordings(`
    sr. | sra. | dr. | dra. | ud. | uds. | etc. | p. ej. | av. | núm. | ee. uu. | ee.uu. | gral. | prof.
    lic. | ing. | art. | pág. | st. | sta. | sto.
  `),
  leaning: wordings(`
    por esta razón | por este motivo | en este caso | en ese momento | para ello | pero | y | e | o | sin embargo
    él | ella | ellos | ellas | esto | esta | este | estos | estas | eso | esa | ese | esos | esas | aquello
    además | también | ambos | ambas | su | sus | así | asimismo | entonces | luego | después | por tanto
    por lo tanto | por eso | por ello | por su parte | no obstante | en cambio | en tanto | mientras tanto
    por ejemplo | de hecho | al respecto | a su vez | igualmente | tampoco | la empresa | la compañía | el grupo
    el hombre | la mujer | la agencia | la decisión | los dos | otro | otra | otros | otras | allí | ahí | aquí
    según él | según ella | de ahí | lo mismo | en ese sentido | en este sentido | en ese contexto
    en este contexto | en ese marco | en este marco | en esa ocasión | en aquella ocasión | respecto a esto
    respecto a ello | ante esto | ante ello | por supuesto | por otro lado | por otra parte | por su lado
    en vez de eso | algunos de ellos | muchos de ellos | la mayoría de ellos | ninguno de ellos | uno de ellos
    una de ellas | la misma | el mismo | de acuerdo con el mismo | de acuerdo con la misma | la respuesta
    el motivo | la razón | el sospechoso | la víctima | éstos | éstas | éste | ésta | por favor | haga clic
    haz clic | suscríbete | suscríbase | síguenos | lea también | nota del editor | nota de la redacción | a cambio,
    … sin embargo | … en cambio | … además | …, ella | …, ellos | a pesar de ello | a pesar de esto | pese a ello | pese a esto
    desde entonces | hasta entonces | tras esto | tras ello | con esto | con ello | para esto | a esto | tal | tales
    dicha | dicho | dichas | dichos | fue el | fue la | fue un | fue una | fueron | era el | era la | era un
    era una | es el | es la | es un | es una | es por | son los | son las | se trata | de igual forma | de igual manera
    del mismo modo | de la misma forma | de la misma manera | aun así | aún así | en la misma | en el mismo
    … tal extremo | … dichas | … dichos | … dicha | … dicho | …, dijo. | …, afirmó. | …, aseguró. | …, agregó.
    …, añadió. | …, señaló. | …, explicó. | …, indicó. | …, sostuvo. | …, concluyó. | …, manifestó. | …, comentó.
    …, él | nota | es decir | en definitiva | en resumen | encima | sobre todo | eso sí | ahora bien | dicho esto
    en cualquier caso | en todo caso | de todos modos | dijo que | añadió que | agregó que | indicó que | señaló que
    explicó que | detalló que | aseguró que | afirmó que | sostuvo que | de todas maneras | en comparación | … no obstante | algo que | dice que | descubre | conoce | sigue leyendo | a continuación | te contamos
    algunos han | algunos dicen | muchos han | muchos creen
  `),
  definite: words('el la los las del al este esta estos estas ese esa esos esas dicho dicha dichos dichas tal'),
};
