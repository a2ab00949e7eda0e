import type { Shot } from './store-page.ts';

/** The small promotional tile of the Chrome Web Store, 440 × 280: the icon, what it is for, and the answer out of the popup. */
export const promoPage = (icon: string, { png }: Shot): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><style>
  body { box-sizing: border-box; margin: 0; inline-size: 440px; block-size: 280px; padding: 30px 0 0 28px; overflow: hidden;
    background: #efe8d8; color: #1d1b16; font: 600 25px/1.2 Charter, Georgia, "Noto Serif", serif; }
  svg { display: block; inline-size: 56px; block-size: 56px; margin-block-end: 18px; }
  p { inline-size: 158px; margin: 0; }
  img { position: absolute; inset-block-start: 30px; inset-inline-start: 204px; inline-size: 268px; border: 1px solid #d8cfbb;
    border-radius: 8px; box-shadow: 0 10px 30px rgb(0 0 0 / 16%); }
</style>
<body>${icon}<p>Who really reported this story?</p>
<img alt="" src="data:image/png;base64,${Buffer.from(png).toString('base64')}"></body></html>`;
