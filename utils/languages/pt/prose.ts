import type { ProseWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const prose: ProseWords = {
  stopWords: words(`
    ao as com como da das de do dos ele em foi mais mas na no não os para pela pelo por que se seu sua
    são um uma à
  `),
  abbreviations: wordings(`
    sr. | sra. | dr. | dra. | prof. | profa. | etc. | av. | p. ex. | eua. | gen. | cel. | art. | núm.
    st.
  `),
  leaning: wordings(`
    mas | e | ou | porém | contudo | entretanto | no entanto | ele | ela | eles | elas | isto | isso | aquilo | este
    esta | estes | estas | esse | essa | esses | essas | além disso | também | ambos | ambas | seu | sua | seus
    suas | assim | então | depois | portanto | por isso | por outro lado | por exemplo | por sua vez | já
    a empresa | a companhia | o grupo | o homem | a mulher | a agência | a decisão | os dois | as duas | outro
    outra | outros | outras | lá | ali | aqui | segundo ele | segundo ela | de acordo com ele | de acordo com ela
    do mesmo modo | nesse contexto | neste contexto | na ocasião | naquela ocasião | nessa ocasião | a esse respeito
    de fato | de facto | novamente | antes disso | mais tarde | em vez disso | alguns deles | muitos deles
    a maioria deles | nenhum deles | um deles | uma delas | a resposta | o motivo | a razão | o suspeito | a vítima
    por favor | clique aqui | assine | inscreva-se | siga-nos | leia também | leia mais | nota da redação
    em troca, | … no entanto | … porém | … contudo | …, ele | …, ela | …, eles | apesar disso | apesar disto
    desde então | até então | com isso | com isto | para isso | para isto | por isto | nisso | disso | nesse | nessa
    neste | nesta | desse | dessa | deste | desta | dessas | desses | nesses | nessas | após isso | diante disso
    trata-se | tal | tais | é um | é uma | é por | é o | é a | era um | era uma | foi o | foi a | foi um | foi uma
    da mesma forma | do mesmo jeito | … tal | …, disse. | …, afirmou. | …, explicou. | …, acrescentou.
    …, completou. | …, concluiu. | …, contou. | …, destacou. | nota | ou seja | enfim | em suma | aliás | inclusive
    afinal | dito isso | em todo caso | de qualquer forma
    disse que | afirmou que | explicou que | acrescentou que | destacou que | confira | veja | saiba | descubra | a seguir
    alguns dizem | alguns têm | muitos dizem | muitos têm
  `),
  definite: words('o a os as do da dos das no na nos nas ao à aos às esse essa esses essas este esta tal'),
};
