import type { OriginWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const origin: OriginWords = {
  materialFrom: [
    '[com] informações (de|da|do|das|dos)',
    'com (dados|material|informação|conteúdo) (de|da|do)',
    'com agências',
    'com (a|o)',
    'com',
  ],
  sourceLabels: wordings(`Fonte | Fontes | Fornecido por | Retirado de | Extraído de | Conteúdo de`),
  photoLabels: words(
    `Foto Fotos Fotografia Imagem Imagens Crédito Créditos Ilustração Infografia Vídeo Divulgação Reprodução`,
  ),
  sourceLinks: [
    ...wordings(`
    Leia o original | Leia o artigo original | Artigo original | Leia a matéria original | Link da fonte
    Ler artigo original | Fonte original
  `),
    [
      '(Leia|Ler) (a matéria|a reportagem|o artigo|a notícia|mais) [completa|completo|original] (em|no|na) …',
      'Leia a matéria completa em Jornal Coral',
    ],
  ],
  textNouns: words(
    'artigo texto reportagem conteúdo matéria entrevista análise crónica crônica coluna ensaio investigação opinião',
  ),
  readWords: words('ler leia lê consult'),
  wholeWords: words('íntegra complet original'),
  shownFrom: [
    'originalmente',
    'primeiro',
    '(republicado|republicada|reproduzido|publicado) [aqui] (com|sob)',
    '(nosso|veículo|conteúdo) parceiro',
    '(conteúdo|texto) (produzido|cedido) por',
    'cedid(o|a) p',
    'versão (resumida|editada|abreviada)',
    '(excerto|trecho) d',
    'adaptado d',
    'retirad(o|a) d',
    'extraíd(o|a) d',
    'por cortesia d',
    'é (distribuíd|partilhad|compartilhad)',
    'saiu (n|originalmente|primeiro)',
    'produzid(o|a) p',
    'realizad(o|a) p',
  ],
  notices: [
    [
      '(Leia|Ler|Veja|Confira) (o|a) (artigo|texto|original|notícia|matéria|reportagem) [original] [(completo|completa)] (em|no|na) {org}',
      'Traduzido do inglês. Leia o artigo original em Coral Courier.',
    ],
    [
      'O (texto original|artigo original) (foi publicado|saiu) (em|no|na|por|pelo|pela) {org}',
      'O artigo original foi publicado em Coral Courier.',
    ],
    [
      '(republicado|republicada|reproduzido|reproduzida|publicado|publicada) [aqui] por meio de parceria com [o|a] {org}',
      'Reportagem publicada por meio de parceria com o Jornal Coral.',
    ],
    [
      'As informações são [do|da] [(jornal|portal|site|revista|agência)] {org}',
      'As informações são do jornal O Coral.',
    ],
    [
      '(artigo|texto|reportagem|matéria) (é|foi) (publicado|publicada|produzido|produzida|realizado|realizada) em (parceria|colaboração) com [o|a] {org}',
      'Esta reportagem foi produzida em parceria com o Jornal Coral.',
    ],
    [
      '(publicado|publicada|publicou) (originalmente|inicialmente|primeiro|primeiramente|pela primeira vez) (em|no|na|por|pela|pelo) {org}',
      'Este artigo foi publicado originalmente no The Conversation.',
    ],
    [
      '(originalmente|inicialmente) (publicado|publicada) (em|no|na|por|pela|pelo) {org}',
      'Originalmente publicado em Nexo Jornal.',
    ],
    ['(apareceu|publicado) (primeiro|originalmente) (em|no|na) {org}', 'O post apareceu primeiro em Jornal do Vale.'],
    ['(republicado|reproduzido) (de|do|da) {org}', 'Texto republicado de Agência Pública.'],
    [
      '(publicado|publicada|republicado|reproduzido) com (permissão|autorização) (de|do|da) {org}',
      'Publicado com autorização do Jornal Coral.',
    ],
  ],
  disclaimers: [['… não foi (editado|editada) pela (redação|equipe) …', 'Este conteúdo não foi editado pela redação.']],
};
