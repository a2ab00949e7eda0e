import { closingBlocks } from '../evidence/places.ts';
import type { Article } from '../model.ts';

/** "© Handelsblatt GmbH – Alle Rechte vorbehalten": a line of rights behind the story, whoever holds them. */
const rights =
  /^[\s(]*(?:©|\(c\)|copyright(?![\p{L}\p{N}_])).{0,60}(?:(?:19|20)\d\d|reserved|vorbehalten|droits|derechos|direitos|riservat|zastrze|права|保留|所有|금지)/iu;

/** "This document is subject to copyright. Apart from any fair dealing …", "Materiał chroniony prawem autorskim - …" */
const legalese =
  /^(?:this (?:document|article|story|material|content) (?:is (?:subject to|protected by) copyright|may not be (?:published|reproduced))|materia[łl] chroniony prawem autorskim|dieser (?:text|artikel|beitrag) ist urheberrechtlich gesch[üu]tzt|(?:cet article|ce contenu) est prot[ée]g[ée] par)/iu;

/** Ids of the blocks around the end of the story that reserve rights in it. */
export const reservedRights = (article: Article): string[] =>
  closingBlocks(article, 3, 10)
    .filter(
      ({ text, tag }) => tag !== 'figcaption' && ((text.length <= 200 && rights.test(text)) || legalese.test(text)),
    )
    .map(({ id }) => id);
