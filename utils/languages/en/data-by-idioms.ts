import { wordings } from '../word-lists.ts';

/** "By Chance", "By Invitation Only": who says so names nobody. */
export const byIdioms = (): readonly string[] =>
  wordings(`
    accident | air | any means | appointment | appointment only | bike | candlelight | car | chance | choice | day | default
    degrees | design | design only | email | hand | heart | invitation | invitation only | land | law | mail | name | nature
    night | numbers | phone | post | proxy | rail | request | reservation only | sea | train
  `);
