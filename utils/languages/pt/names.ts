import type { NameWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const names: NameWords = {
  surnameJoint: 'e',
  jobTitles: wordings(`
    advogado | analista | colaborador | colaboradora | colunista | correspondente | cronista | escritor | escritora | correspondentes
    crítico | diretor | diretora | economista | editora | enviada especial | enviado especial
    enviados especiais | estagiária | estagiário | jornalista | jornalistas | professora
    redator | redatora | repórter | repórteres
  `),
  formsOfAddress: words(`adv. arq. eng. profa. prof.a`),
  genres: wordings(
    'análise | artigo | coluna | crítica | crônica | crónica | entrevista | opinião | perfil | reportagem | resenha',
  ),
  notPeople: wordings(`
    a redação | agencias | agência | agências | anônimo | assessoria | assessoria de imprensa
    convidado | da redação | redacção | redação | redação digital
  `),
  neverInNames: words(`
    agência agências as associação atualizada atualizado brasil canal como compartilhe câmara direitos
    divulgação equipa equipe esta estadão este favor folhapress fonte foto fotos governo grupo imagem
    imprensa informações jornal laboratórios leia leitura mais nosso notícias não os polícia
    publicada publicado quando que redacção redação reservados revista rádio secretaria sindicato também
    televisão todos um uma você vídeo
  `),
  townOpenings: words('nova novo porto rio santa santo são vila'),
};
