import type { Token } from './words/token.ts';

/**
 * What a page prints behind a byline and is part of none: "… Lesedauer: 4 Minuten", "… Publié hier", "… 12 Comments", "… Data publikacji".
 * Matched at the start of a word of a text in lower case.
 */
const furniture =
  /(?:updated|published|posted|modified|comments?|minutes? read|min read|reading time|share|follow|save|suivre|seguir|seguire|segui|folgen|tim redaksi|view (?:comments|all|bio|profile)|leave a comment|add a comment|sign up|listen|read time|lesedauer|lesezeit|kommentare?|aktualisiert|veröffentlicht|anhören|vorlesen|teilen|drucken|merken|stand:|publiée?|mise? à jour|modifiée?|temps de lecture|lecture|commentaires?|partager|écouter|publicad[oa]|actualizad[oa]|lectura|comentarios?|escuchar|compartir|guardar|atualizad[oa]|leitura|comentários?|ouvir|compartilhe|pubblicat[oa]|aggiornat[oa]|tempo di lettura|lettura|commenti|condividi|ascolta|gepubliceerd|bijgewerkt|leestijd|reacties|luister|publicerad|uppdaterad|lästid|publisert|oppdatert|publiceret|opdateret|julkaistu|päivitetty|data publikacji|data dodania|opublikowano|aktualizacja|komentarzy|publikováno|aktualizováno|diskuse|megjelent|frissítve|опубликован[оа]?|обновлен[оа]|обновлено|комментари(?:и|ев|я)|опубліковано|оновлено|yayınlanma|güncelleme|güncellenme|yayınlandı|giriş tarihi|yorum|diterbitkan|diperbarui|δημοσίευση|ενημέρωση|آخر تحديث|تاريخ النشر|نشر في|تم النشر|פורסם|עודכן|प्रकाशित|अपडेट)(?![\p{L}\p{M}])/uy;

/** The tokens up to the first piece of furniture that follows at least one of them. `plain` is the line in lower case. */
export function beforeFurniture(tokens: readonly Token[], plain: string): Token[] {
  const at = tokens.findIndex((token, index) => {
    furniture.lastIndex = token.start;
    return index > 0 && token.kind === 'word' && furniture.test(plain);
  });
  return at < 0 ? [...tokens] : tokens.slice(0, at);
}
