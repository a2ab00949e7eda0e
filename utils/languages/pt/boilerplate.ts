import { labelLines, leadIns } from '../label-lines.ts';
import type { Language } from '../language.ts';
import { wordings } from '../word-lists.ts';

export const boilerplate: Language['boilerplate'] = {
  'syndication-notice': [
    ...wordings(`
    Artigo original | Fonte original | Leia a íntegra | Leia na íntegra | Ler artigo original
    Ler o original | Link da fonte | Link para a fonte | Matéria original | Ver artigo original
    Ver original
  `),
    [
      'Leia (o artigo|a matéria|a notícia|a reportagem|o texto) (original|completa|completo|na íntegra) …',
      'Leia a matéria completa no Diário do Porto',
    ],
    [
      'Est(e|a) (artigo|texto|matéria|reportagem|notícia|conteúdo|entrevista) … (publicado|publicada) originalmente …',
      'Este artigo foi publicado originalmente no Diário do Porto.',
    ],
    [
      'Est(e|a) (artigo|texto|matéria|reportagem|notícia|conteúdo|entrevista) … originalmente (publicado|publicada) …',
      'Esta matéria foi originalmente publicada no Diário do Porto.',
    ],
    ['(Publicado|Publicada) originalmente (em|no|na|por) …', 'Publicado originalmente em Diário do Porto'],
    [
      'Est(e|a) (artigo|texto|matéria) (é|foi) (republicado|republicada) …',
      'Este artigo é republicado sob licença Creative Commons.',
    ],
    [
      'O post … (apareceu primeiro|apareceu em primeiro lugar) em …',
      'O post Ponte fechada apareceu primeiro em Diário do Porto.',
    ],
    [
      'Est(e|a) (artigo|texto|matéria|notícia|conteúdo) … não foi (editado|editada|revisado|revisada) …',
      'Esta notícia não foi editada pela redação.',
    ],
    [
      'Este (artigo|texto|conteúdo) … (traduzido automaticamente|tradução automática|inteligência artificial) …',
      'Este texto foi traduzido automaticamente.',
    ],
    ['… todos os direitos reservados …', '© Diário do Porto. Todos os direitos reservados.'],
    [
      '(É proibida|Proibida|Fica proibida) a reprodução (total|parcial|sem|deste|desta|de qualquer) …',
      'Proibida a reprodução sem autorização',
    ],
    [
      'As opiniões … (não refletem|não representam|são de responsabilidade) …',
      'As opiniões expressas são de responsabilidade do autor.',
    ],
    [
      '(Você pode|Pode) (republicar|reproduzir) (este|esta|nossas|nossos) (artigo|reportagem|reportagens|conteúdos|conteúdo) …',
      'Você pode republicar esta reportagem com os devidos créditos.',
    ],
  ],
  promo: [
    ...wordings(`
    Apoie | Apoie-nos | Assinar | Subscrever | Assinatura | Assine | Assine agora | Assine já
    Ativar notificações
    Ative as notificações | Baixe o aplicativo | Baixe o app | Cadastre-se | Contribua | Criar conta
    Descarregue a app | Doe | Doe agora | Entrar | Fazer login | Faça login | Já sou assinante
    Já tem uma conta? | Já é assinante? | Login | Participe do grupo | Seguindo | Seguir | Siga
    Siga nas redes | Siga nossas redes | Siga nossas redes sociais
  `),
    [
      '(Siga|Curta|Acompanhe|Encontre)[-| ](nos|o nosso|a nossa|nosso|nossa) … ({network}|redes) …',
      'Siga nosso canal no WhatsApp',
    ],
    ['(Siga|Acompanhe|Curta) … (no|na|pelo) {network} …', 'Siga o Diário do Porto no Google News'],
    [
      '(Entre (no|em|para o)|Participe|Inscreva-se|Faça parte) … (canal|grupo|comunidade) … {network} …',
      'Entre no canal do Diário no WhatsApp',
    ],
    [
      'Receba … (no seu WhatsApp|pelo WhatsApp|no Telegram|no celular|no seu celular) …',
      'Receba as notícias no seu WhatsApp',
    ],
    [
      'Clique aqui (para|e) (entrar|participar|seguir|receber|se inscrever|siga|entre|participe|receba|baixe|assine) …',
      'Clique aqui para entrar no grupo',
    ],
    [
      '(Adicione|Adicionar) … (fonte preferida|fontes preferidas|fonte preferencial) …',
      'Adicione o Diário como fonte preferida no Google',
    ],
    ['(Baixe|Descarregue|Instale) (o nosso|nosso|a nossa) (app|aplicativo|aplicação) …', 'Baixe nosso aplicativo'],
    [
      '(Assine|Cadastre-se|Faça login|Inscreva-se) (para|e) (ler|continuar|ter acesso|acessar|receber|tenha|receba) …',
      'Faça login para continuar lendo',
    ],
    ['Apoie (o|nosso|o nosso) jornalismo …', 'Apoie o jornalismo independente'],
    [
      '(Gostou|Curtiu) (deste|desta|do|da) (artigo|notícia|matéria|texto|conteúdo) …',
      'Gostou deste artigo? Compartilhe',
    ],
    [
      '[Recurso|Conteúdo|Texto|Matéria|Este conteúdo é|Este artigo é] exclusiv(o|a) para (assinantes|sócios)',
      'Recurso exclusivo para assinantes',
    ],
    ['Esta (reportagem|matéria|notícia) é exclusiva para assinantes …', 'Esta reportagem é exclusiva para assinantes'],
  ],
  related: [
    ['(Veja|Leia|Confira) (mais|outras) notícias (de|do|da|dos|das|sobre|no|na|em) …', 'Veja mais notícias do Vale'],
    ['Mais notícias (de|do|da|sobre) …', 'Mais notícias de Sorna'],
    ...leadIns(
      'Leia também',
      'Leia mais',
      'Leia ainda',
      'Ler mais',
      'Ler também',
      'Veja também',
      'Veja mais',
      'Confira',
      'Confira também',
      'Saiba mais',
      'Mais',
      'Relacionado',
      'Relacionadas',
      'Notícia relacionada',
      'Recomendado',
      'Não perca',
      'Artigo anterior',
      'Próximo artigo',
      'Post anterior',
      'Próximo post',
      'Anterior',
      'Próximo',
      'Você também pode gostar',
      'Pode interessar',
    ),
    ...labelLines('Leia', 'Veja', 'Ver também', 'Artigo relacionado'),
    ...wordings(`
    Artigo seguinte | As mais lidas | Assuntos relacionados | Carregar mais | Conteúdo relacionado
    Continuar a ler | Continuar lendo | Continue a ler | Continue lendo | Destaque | Destaques | Em alta
    Em destaque | Leia mais sobre | Leitura recomendada | Ler o resto | Mais comentadas | Mais lidas
    Mais lidos | Mais notícias | Mais recentes | Mais sobre | Mais sobre o tema
    Mais sobre este tema | Mais sobre o assunto | Mais vistas
    Mais vistos | Mostrar mais | Navegação de Post | Navegação de artigos | Navegação de posts
    Notícia anterior | Outras notícias | Outros artigos | Pode gostar também | Populares
    Postagens relacionadas | Próxima | Próxima notícia | Recomendadas | Recomendado para você
    Recomendados | Recomendados para si | Recomendamos | Relacionados | Saber mais | Seguinte
    Sugestão de leitura | Sugestões | Talvez te interesse | Talvez você goste
    Também lhe pode interessar | Também pode interessar | Temas relacionados | Tendências
    Tópicos relacionados | Veja ainda | Ver mais | Ver novamente | Ver todas | Ver todos | Ver tudo
    Você pode gostar | Você pode se interessar | Você também pode se interessar | Você vai gostar
    Vídeos relacionados | Últimas | Últimas notícias
  `),
    [
      '[Outras|Outros|Mais] (notícias|matérias|artigos|posts|conteúdos|reportagens|textos) (relacionadas|relacionados|recomendadas|recomendados|recentes|mais lidas|semelhantes|similares)',
      'Outras notícias recentes',
    ],
    ['Vídeos: (tudo sobre|mais vistos|assista) …', 'VÍDEOS: tudo sobre a região'],
  ],
  share: [
    ...wordings(`
    A carregar | Aumentar fonte | Carregando | Compartilhado | Compartilhamentos | Compartilhar
    Compartilhar notícia | Compartilhe | Compartilhe essa notícia | Compartilhe esta notícia
    Compartilhe este artigo | Compartilhe isso | Compartilhe nas redes sociais | Copiar URL
    Copiar ligação | Copiar link | Copiar o link | Curtir | Curtir isso | Diminuir fonte
    Endereço da página | Enviar | Enviar por e-mail | Enviar por email | Envie por e-mail
    Envie sua notícia | Gostar | Gosto | Guardar | Imprimir | Imprimir artigo | Link copiado
    Link permanente | Partilhar | Partilhar artigo | Partilhar este artigo | Partilhas | Partilhe
    Partilhe este artigo | Salvar | Salvar artigo | Tuitar | Tweetar
  `),
    [
      '(Compartilhar|Compartilhe|Partilhar|Partilhe) [este artigo|esta notícia] (no|na|via|por|em|com) ({network}|amigos|seus amigos|redes sociais)',
      'Compartilhar no Facebook',
    ],
    [
      'Clique para (compartilhar|partilhar|enviar|imprimir) …',
      'Clique para compartilhar no Facebook (abre em nova janela)',
    ],
    ['[abre] (em nova janela|numa nova janela|em uma nova janela)', 'abre em nova janela'],
    ['{n} (compartilhamentos|partilhas|curtidas)', '12 compartilhamentos'],
    ['(Salvar|Guardar) para ler (depois|mais tarde)', 'Salvar para ler depois'],
  ],
  newsletter: [
    ...wordings(`
    Ver no navegador | Ver este e-mail no navegador | Digite seu e-mail | Endereço de e-mail
    Informe seu e-mail | O seu e-mail | Obrigado por se inscrever | Seu e-mail | Seu email
    Subscrever newsletter
  `),
    [
      'Você (está recebendo|recebeu) este (e-mail|email) porque …',
      'Você está recebendo este e-mail porque se inscreveu.',
    ],
    [
      '(Assine|Subscreva|Inscreva-se|Receba|Cadastre-se) … (newsletter|newsletters|boletim|boletins) …',
      'Assine nossa newsletter gratuita',
    ],
    [
      'Receba … (no seu e-mail|no seu email|em seu e-mail|por e-mail|no e-mail|na sua caixa|no teu email) …',
      'Receba as notícias no seu e-mail',
    ],
    [
      '(Ao (se inscrever|assinar|clicar|se cadastrar|subscrever)|Li e) … (termos|política|privacidade) …',
      'Ao se inscrever, você concorda com nossa política de privacidade',
    ],
  ],
  comments: [
    ...wordings('Comentários dos leitores | Opinião dos leitores'),
    ['Para (comentar|deixar um comentário) … (login|conta|cadastro|cadastrado|entrar) …', 'Para comentar, faça login.'],
    ...wordings(`
    Adicionar comentário | Adicione um comentário | Campos obrigatórios marcados com *
    Campos obrigatórios são marcados com * | Cancelar | Comentar | Comente | Comentário | Comentários
    Comentários desativados | Comentários encerrados | Comentários fechados | Deixar um comentário
    Deixar uma resposta | Deixe um comentário | Deixe uma resposta | Dê sua opinião | Enviar comentário
    Escreva o seu comentário | Escreva um comentário | Faça um comentário | Mostrar comentários
    Nenhum comentário | O que você achou? | Os comentários estão fechados | Participe da discussão
    Postar comentário | Publicar comentário | Responder | Resposta | Sem comentários | Ver comentários
    Ver todos os comentários
  `),
    [
      'O seu (endereço de e-mail|endereço de email|e-mail|email) não será publicado …',
      'O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *',
    ],
    [
      '(Salvar|Guardar) (meus dados|o meu nome|meu nome)[,] … (neste navegador|no navegador) …',
      'Salvar meus dados neste navegador para a próxima vez que eu comentar.',
    ],
    ['[Ver|Ler] [os|todos os] {n} (comentários|comentário|respostas)', '5 comentários'],
    ['{n} (comentários|comentário|respostas|pensamentos) (em|sobre) "…', '2 comentários em “Ponte fechada”'],
    [
      '(Você precisa|Você deve|Tem de|Deve|É preciso) … (fazer login|conectado|logado|iniciar sessão|estar registado) … (comentário|comentar|comentários) …',
      'Você precisa fazer login para publicar um comentário.',
    ],
    ['(Faça login|Entre|Cadastre-se) … (comentar|comentário)', 'Faça login para comentar'],
    [
      '(Notifique-me|Notificar-me|Avise-me|Me avise) … (comentários|publicações|e-mail|email|posts) …',
      'Notifique-me sobre novos comentários por e-mail.',
    ],
    ['(Este site|Esse site) utiliza o Akismet para reduzir spam …', 'Este site utiliza o Akismet para reduzir spam.'],
    [
      '(Saiba|Fique sabendo) como seus dados em comentários são processados …',
      'Saiba como seus dados em comentários são processados.',
    ],
    ['Seja o primeiro a (comentar|deixar) …', 'Seja o primeiro a comentar esta notícia'],
    ['… Deixe (sua opinião|seu comentário|a sua opinião) …', 'O que acha? Deixe sua opinião nos comentários'],
    ['O que (dizem|pensam) (os|nossos|os nossos) leitores', 'O que dizem os leitores'],
  ],
  ad: [
    ['(Este|O) (artigo|conteúdo|texto) (contém|inclui) links de afiliados …', 'Este artigo contém links de afiliados.'],
    ...wordings(`
    Anúncio | Anúncios | O artigo continua abaixo | Apresentado por | Conteúdo de marca
    Conteúdo patrocinado | Fechar anúncio
    Informe publicitário | Links patrocinados | Oferecido por | PUB | Patrocinado | Patrocinado por
    Promovido | Publicidade | Publieditorial | Pular anúncio
  `),
    [
      '(Continua|Continue lendo|A matéria continua|O artigo continua|Texto continua|O texto continua|Notícia continua) (após|depois|abaixo) … (publicidade|anúncio|vídeo)',
      'A matéria continua após a publicidade',
    ],
  ],
  tags: [
    ...wordings(`
    Arquivado em | Assuntos | Categoria | Categorias | Etiquetas | Mais sobre esses assuntos | Marcado
    Marcadores | Neste artigo | Palavras-chave | Publicado em | Temas | Tópicos
  `),
    [
      '(Tags|Etiquetas|Palavras-chave|Marcadores|Assuntos|Tópicos|Temas|Categorias|Categoria|Arquivado em|Marcado|Marcado com)[ ]:…',
      'Tags: porto, ponte',
    ],
  ],
  'author-box': [
    ...wordings(`
    A autora | Artigos do autor | Mais deste autor | Mais do autor | O autor | Outros artigos do autor
    Site do autor | Sobre a autora | Sobre as autoras | Sobre o autor | Sobre o jornalista
    Sobre os autores | Ver perfil
    Ver todos os artigos | Ver todos os posts
  `),
    ['(Ver|Veja|Ler) todos os (posts|artigos|textos) (de|por) …', 'Ver todos os posts de admin'],
  ],
  'back-to-top': wordings(`
    Botão Voltar ao topo | Ir para o topo | Subir | Topo | Volta para o botão de topo | Voltar ao início
    Voltar ao topo | Voltar para cima | Voltar para o topo
  `),
  other: [
    ...wordings('Tamanho da letra | Tamanho de letra | Anuncie'),
    ['Anuncie (conosco|aqui)', 'Anuncie conosco'],
    [
      '(Este resumo|Este áudio|Esta tradução) … (IA|inteligência artificial) …',
      'Este resumo foi gerado por inteligência artificial.',
    ],

    ...wordings(`
    Ampliar | Assistir ao vídeo | Ativar som | Buscar | Comunicar erro | Contato | Erramos?
    Fale conosco | Fechar | Início | Ir para o conteúdo | Modo escuro | Ouvir | Pesquisa | Pesquisar
    Política de cookies | Política de privacidade | Pular para o conteúdo | Relatar erro | Reportar erro
    Reproduzir | Saltar para o conteúdo | Tamanho da fonte | Tamanho do texto | Tela cheia
    Tempo de leitura | Termos de uso | Traduzir | Ver galeria | Ver vídeo | Voltar | Índice
  `),
    ['(Tempo de leitura|Leitura)[ ]:… (min|minutos|minuto)', 'Tempo de leitura: 3 min'],
    ['{n} (min|minutos|minuto) de leitura', '3 min de leitura'],
    ['Tempo de leitura {n} (min|minutos|minuto)', 'Tempo de leitura 3 min'],
    ['{n} (visualizações|acessos|leituras)', '340 visualizações'],
    ['(Encontrou|Viu|Achou|Notou) (um|algum) erro …? …', 'Encontrou algum erro na matéria? Avise-nos'],
    ['(Este site|Utilizamos|Usamos) … cookies …', 'Este site usa cookies.'],
    ['(Ouvir|Ouça) [a|o|este|esta] (matéria|notícia|artigo|reportagem|texto|conteúdo) …', 'Ouvir a matéria 4 min'],
    ['Voltar (aos|para os|a todos os) (comunicados|comunicados de imprensa)', 'Voltar aos comunicados de imprensa'],
  ],
};
