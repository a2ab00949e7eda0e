import { wordings } from '../words.ts';

/** What pages print behind a byline and is part of none, lower case: "… Lesedauer: 4 Minuten", "… Publié hier", "… 12 Comments". */
export const bylineTrimmings: readonly string[] = wordings(`
  actualizada | actualizado | add a comment | aggiornata | aggiornato | aktualisiert | aktualizacja
  aktualizováno | anhören | ascolta | atualizada | atualizado | bijgewerkt | comentario | comentarios | comentário
  comentários | comment | commentaire | commentaires | commenti | comments | compartilhe | compartir | condividi
  data dodania | data publikacji | diperbarui | diskuse | diterbitkan | drucken | escuchar | folgen | follow
  frissítve | gepubliceerd | giriş tarihi | guardar | güncelleme | güncellenme | julkaistu | komentarzy
  kommentar | kommentare | leave a comment | lectura | lecture | leestijd | leitura | lesedauer | lesezeit
  lettura | listen | luister | lästid | megjelent | merken | min read | minute read | minutes read | mis à jour
  mise à jour | modified | modifié | modifiée | opdateret | oppdatert | opublikowano | ouvir | partager | posted
  pubblicata | pubblicato | publicada | publicado | publicerad | publiceret | publikováno | publisert | published
  publié | publiée | päivitetty | reacties | read time | reading time | save | segui | seguir | seguire | share
  sign up | stand: | suivre | teilen | tempo di lettura | temps de lecture | tim redaksi | updated | uppdaterad
  veröffentlicht | view all | view bio | view comments | view profile | vorlesen | yayınlandı | yayınlanma | yorum
  écouter | δημοσίευση | ενημέρωση | комментариев | комментарии | комментария | обновлена | обновлено | оновлено
  опубликован | опубликована | опубликовано | опубліковано | עודכן | פורסם | آخر تحديث | تاريخ النشر | تم النشر
  نشر في | अपडेट | प्रकाशित
`);
