import type { CreditWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const credits: CreditWords = {
  roleWords: [
    {
      words:
        '(Do|Da|Dos|Das) (nosso|nossa|nossos|nossas) (correspondente|correspondentes|enviado especial|enviada especial|enviados especiais)',
      role: 'reporter',
      byline: true,
    },
    {
      words: '(Postado|Postada|Publicada|Enviado|Enviada|Criado|Submetido|Inserido|Elaborado) por',
      role: 'reporter',
      byline: true,
    },
    { words: 'Entrevista (a cargo de|conduzida por|realizada por|feita por)', role: 'reporter', byline: true },
    {
      words: '(Estagiário|Estagiária|Estagiários|Estagiárias) sob [a] (supervisão|orientação) (de|do|da)',
      role: 'editor',
    },
    {
      words: '(Texto e fotos|Texto e foto|Reportagem e fotos|Fotos e texto) (de|por)',
      role: 'reporter',
      byline: true,
    },
    {
      words:
        '(Texto e imagens|Reportagem e fotos|Texto/Foto|Informações|Correspondente|Enviado especial|Enviada especial)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    {
      words: '(Com reportagem de|Com colaboração de|Com apoio de|Contribuiu|Contribuíram)',
      role: 'contributor',
      colon: true,
    },
    { words: '(Contribuiu|Contribuíram) [para esta reportagem|com esta reportagem]', role: 'contributor' },
    { words: 'Por', role: 'reporter', byline: true },
    {
      words:
        '(Escrito|Publicado|Texto|Reportagem|Uma reportagem|Uma análise|Uma crônica|Uma crónica|Uma coluna|Um texto|Um artigo|Um ensaio|Um relato|Uma reflexão|Matéria|Entrevista|Análise|Crónica|Artigo|Redigido) (por|de)',
      role: 'reporter',
      byline: true,
    },
    {
      words:
        '(Por|Autor|Autora|Autores|Texto|Textos|Texto e fotos|Texto e foto|Redação|Repórter|Jornalista|Redator|Redatora)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: '(Reportagem|Por) de', role: 'reporter', byline: true },
    { words: '[Com] reportagem [adicional] (de|por)', role: 'contributor' },
    {
      words:
        '(Reportagem adicional|Com a colaboração|Com colaboração|Colaboração|Com contribuição|Contribuição) (de|por)',
      role: 'contributor',
    },
    { words: '(Colaboração|Colaborou|Colaboraram|Reportagem adicional)', role: 'contributor', colon: true },
    { words: '(Colaborou|Colaboraram|Com informações de)', role: 'contributor' },
    { words: 'Sob [a] (supervisão|orientação) de', role: 'editor' },
    { words: 'Edição', role: 'editor' },
    { words: '(Edição|Editado|Revisão|Revisado) (de|por)', role: 'editor' },
    { words: '(Edição|Editor|Editora|Editores|Revisão|Supervisão|Coordenação)', role: 'editor', colon: true },
    {
      words:
        '[[Este] (artigo|texto) [foi]] (Traduzido|Tradução) [do (inglês|francês|alemão|espanhol|russo|italiano)] (por|de)',
      role: 'translator',
    },
    { words: '(Tradução|Tradutor|Tradutora)', role: 'translator', colon: true },
    { words: '(Pesquisa|Investigação|Apuração|Checagem|Verificação)', role: 'researcher', colon: true },
    { words: '(Ilustrado|Ilustrada|Ilustrações) (por|de)', role: 'producer' },
    { words: '(Produção|Infografia|Arte)', role: 'producer', colon: true },
    { words: '[com] pesquisa de', role: 'researcher' },
    { words: '(Pesquisa|Análise de dados|Levantamento de dados)', role: 'researcher', colon: true },
    {
      words: '[(Texto|Artigo|Reportagem)] (adaptado|adaptada) [para (o|a) (site|web|edição online)] por',
      role: 'editor',
    },
    { words: '[Entrevista] (conduzida|conduzido) por', role: 'reporter', byline: true },
    { words: 'Fale com (o|a) (repórter|autor|autora|jornalista)', role: 'reporter', byline: true, colon: true },
    { words: '(Supervisão|Adaptação|Coordenação)', role: 'editor', colon: true },
    { words: '(Roteiro|Roteiro e apresentação)', role: 'reporter', byline: true, colon: true },
  ],
  roleVerbs: [
    {
      words:
        '(colaborou|colaboraram|contribuiu|contribuíram) [com|para|nesta|neste] [esta|este|a] [reportagem|matéria|notícia|texto|artigo]',
      role: 'contributor',
    },
    { words: '(reportou|reportaram)', role: 'reporter' },
  ],
  sponsorLabels: wordings(`
    apresentado por | conteúdo patrocinado por | oferecido por | oferecimento de | patrocinado por
  `),
  checkerLabels: wordings('revisado clinicamente por | revisado por | revisto por | validado por | verificado por'),
  and: ['e', 'com'],
  placePrepositions: words('em no na nos nas de desde'),
  outletPrepositions: wordings(`
    colaboração para | colaboração para a | colaboração para o | da | do | especial para | especial para a | especial para o | para
  `),
  dateLabels: words('publicado atualizado publicada atualizada em às de há modificado criado atualização'),
};
