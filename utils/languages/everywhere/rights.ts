import { wordings } from '../words.ts';

/** Words of a line that reserves rights, behind its "©": "© Coral Verlag – Alle Rechte vorbehalten". The start of one will do. */
export const rightsReserved: readonly string[] = wordings(`
  reserved | vorbehalten | droits | derechos | direitos | riservat | zastrze | права | 保留 | 所有 | 금지
`);

/** How a paragraph of law opens behind a story: "This document is subject to copyright. Apart from …". */
export const legalese: readonly string[] = wordings(`
  this document is subject to copyright | this document is protected by copyright
  this document may not be published | this document may not be reproduced | this article is subject to copyright
  this article is protected by copyright | this article may not be published | this article may not be reproduced
  this story is subject to copyright | this story is protected by copyright | this story may not be published
  this story may not be reproduced | this material is subject to copyright
  this material is protected by copyright | this material may not be published
  this material may not be reproduced | this content is subject to copyright
  this content is protected by copyright | this content may not be published | this content may not be reproduced
  materiał chroniony prawem autorskim | material chroniony prawem autorskim
  dieser text ist urheberrechtlich geschützt | dieser text ist urheberrechtlich geschutzt
  dieser artikel ist urheberrechtlich geschützt | dieser artikel ist urheberrechtlich geschutzt
  dieser beitrag ist urheberrechtlich geschützt | dieser beitrag ist urheberrechtlich geschutzt
  cet article est protégé par | cet article est protegé par | cet article est protege par
  ce contenu est protégé par | ce contenu est protegé par | ce contenu est protege par
  cet article est protége par | ce contenu est protége par
`);
