import type { ProseWords } from '../language.ts';
import { wordings, words } from '../words.ts';

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
    por esta razón | por este motivo | en este caso | en ese momento | para ello
    pero | y | e | o | sin embargo | él | ella | ellos | ellas | esto | esta | este | estos | estas | eso | esa
    ese | esos | esas | aquello | además | también | ambos | ambas | su | sus | así | asimismo | entonces | luego
    después | por tanto | por lo tanto | por eso | por ello | por su parte | no obstante | en cambio | en tanto
    mientras tanto | por ejemplo | de hecho | al respecto | a su vez | igualmente | tampoco | la empresa
    la compañía | el grupo | el hombre | la mujer | la agencia | la decisión | los dos | otro | otra | otros
    otras | allí | ahí | aquí | según él | según ella | de ahí | lo mismo | en ese sentido | en este sentido
    en ese contexto | en este contexto | en ese marco | en este marco | en esa ocasión | en aquella ocasión
    respecto a esto | respecto a ello | ante esto | ante ello | por supuesto | por otro lado | por otra parte
    por su lado | en vez de eso | algunos de ellos | muchos de ellos | la mayoría de ellos | ninguno de ellos
    uno de ellos | una de ellas | la misma | el mismo | de acuerdo con el mismo | de acuerdo con la misma
    la respuesta | el motivo | la razón | el sospechoso | la víctima | éstos | éstas | éste | ésta | por favor
    haga clic | haz clic | suscríbete | suscríbase | síguenos | lea también | nota del editor | nota de la redacción
    a cambio,
    … sin embargo | … en cambio | …, ella | …, ellos
  `),
};
