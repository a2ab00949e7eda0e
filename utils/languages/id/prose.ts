import type { ProseWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const prose: ProseWords = {
  stopWords: words(`
    ada adalah akan atau bisa dalam dan dari dengan di ini itu juga karena kata ke lebih mereka oleh
    pada para saat sebagai seperti telah tersebut tidak untuk yang
  `),
  abbreviations: words(
    'dr. prof. ir. drs. dra. h. hj. s.h. m.si. jl. no. no.1 dll. dsb. tgl. rp. kab. kec. st. a.n. d.a.',
  ),
  leaning: wordings(`
    tetapi | tapi | namun | dan | atau | dia | ia | mereka | beliau | ini | itu | hal ini | hal itu | hal tersebut
    selain itu | juga | karena itu | oleh karena itu | dengan demikian | kemudian | lalu | setelah itu
    sementara itu | keduanya | kedua | meski demikian | meskipun demikian | misalnya | perusahaan itu
    perusahaan tersebut | kelompok itu | pria itu | wanita itu | keputusan itu | di sana | di sini | menurutnya
    menurut dia
    sebagai gantinya | sebagai balasan | dalam konteks ini | dalam kesempatan itu | dalam kesempatan tersebut
    pada kesempatan itu | tentu saja | memang | sebelumnya | beberapa di antaranya | sebagian besar dari mereka
    salah satu dari mereka | salah satunya | hasilnya | jawabannya | alasannya | yang pertama | yang kedua
    proyek itu | klik di sini | berlangganan | baca juga | simak juga | ikuti kami
    sejak itu | sejak saat itu | meski begitu | walau begitu | akibatnya | karenanya | untuk itu | dengan itu
    dari situ | di situ | dalam hal ini | pada saat itu | saat itu | waktu itu | begitu juga | demikian
    demikian pula | tak hanya itu | tidak hanya itu | bahkan | … tersebut | …, katanya. | …, ujarnya. | …, tuturnya.
    …, ucapnya. | …, jelasnya. | …, imbuhnya. | …, tambahnya. | …, kata dia. | …, ujar dia. | …, dia | …, ia
    …, mereka | berikut
  `),
  definite: [],
};
