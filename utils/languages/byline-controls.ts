/**
 * What stands in a byline's row and can be pressed, or says who may read: 'Follow', 'Email the author', 'For subscribers'. Whole
 * cells, in the phrase language of {@link ./language.ts}; every language's are known everywhere, since templates keep their own.
 */
export const bylineControls: readonly string[] = [
  // en
  '[un]follow[ing] [us|on|the author|this author|author] …',
  '(e-mail|email|mail|contact|message|write to) [(the|this|our)] (author|writer|reporter|editor|authors|reporters) …',
  '(e-mail|email|mail|contact|message|tip|tips)',
  '[for|only for] (subscribers|members|paid subscribers|subscribers only|members only) [only]',
  '(subscriber|member|subscribers|members) (only|exclusive|content|benefit)',
  '(subscribe|sign in|log in|sign up|join now|register|get started) …',
  '(share|save|print|copy link|copy|link copied|tweet|pin|bookmark|gift|gift article|listen|watch|close|more|menu|back|bio|profile|archive|see bio|full bio|about the author|about) [this] [article|story]',
  '(view|see|read|show|open) (bio|profile|all|more|full bio|author bio|archive|comments|all posts) …',
  '(view|see|read) (more|all) [posts|articles|stories] (by|from) …',
  '(more|posts|articles|stories) (by|from) …',
  '(print edition|breaking news|exclusive|premium|sponsored|advertisement|developing|live|video|gallery|new|free|updated|published|posted|just now)',
  '(leave|add|post|write) [a] (comment|reply)',
  '(comment|comments|no comments|reply|replies)',
  '(twitter|facebook|instagram|linkedin|threads|bluesky|mastodon|youtube|tiktok|whatsapp)',
  'skip to …',
  'why you can trust …',
  // de
  '(e-mail|mail|nachricht) (an die|an den|an|dem|der) …',
  '(folgen|teilen|merken|drucken|anhören|vorlesen|kommentieren|kommentare|kontakt|schließen|mehr|zur person|abonnieren|anmelden|zum profil|profil|autorenprofil|artikel anhören|für abonnenten|nur für abonnenten|exklusiv für abonnenten|exklusiv)',
  '(mehr|alle artikel|alle beiträge|weitere artikel) (von|des|der) …',
  // fr
  '(suivre|partager|écouter|contacter|imprimer|enregistrer|commenter|fermer|en savoir plus|abonnés|réservé aux abonnés|article réservé aux abonnés|pour les abonnés|abonné|s’abonner|voir le profil|sa biographie)',
  '(écrire|contacter) (à|au|la|le|l’auteur|l’auteure|l’autrice) …',
  '(ses|tous ses|voir ses|lire ses) (articles|publications) …',
  // es
  '(seguir|compartir|guardar|escuchar|imprimir|comentar|comentarios|contactar|cerrar|ver biografía|biografía|ver perfil|perfil|suscríbete|solo suscriptores|para suscriptores|exclusivo para suscriptores|ver más artículos)',
  '(escribir|escribe|contactar|correo) (a la|al|con la|con el|a) (autor|autora|redactor|redactora|periodista)',
  // it
  '(segui|condividi|ascolta|salva|stampa|commenta|commenti|contatta|chiudi|abbonati|per abbonati|solo per abbonati|riservato agli abbonati)',
  '(scrivi|contatta) (al|alla|il|la|all’autore|all’autrice|l’autore|l’autrice) …',
  // pt
  '(siga|partilhar|compartilhar|ouvir|guardar|salvar|imprimir|comentar|fechar|assinantes|exclusivo para assinantes|para assinantes|contactar|ver perfil)',
  // nl
  '(volgen|volg|delen|bewaren|luister|luisteren|reageer|sluiten|alleen voor abonnees|voor abonnees|abonnee|contact)',
  '(mail|e-mail|stuur) (de|naar de) (auteur|redacteur|redactie) …',
  // sv, no, da, fi
  '(följ|dela|spara|lyssna|skriv ut|kommentera|stäng|prenumerera|för prenumeranter|följ skribenten|følg|del|lagre|lytt|abonner|for abonnenter|kun for abonnenter|gem|udskriv|seuraa|jaa|tallenna|kuuntele|tilaajille)',
  // pl, cs, ru, uk, tr
  '(obserwuj|udostępnij|zapisz|posłuchaj|skomentuj|tylko dla prenumeratorów|sledovat|sdílet|uložit|diskuse|подписаться|поделиться|сохранить|слушать|підписатися|поділитися|takip et|paylaş|kaydet|dinle|abone ol)',
  // ar, fa, he, zh, ja, ko
  '(متابعة|مشاركة|استمع|حفظ|دنبال کردن|عقبو|שתפו|עקבו|关注|分享|收藏|字号|打印|フォロー|シェア|保存|印刷|구독|공유|기자 구독|글자크기)',
];
