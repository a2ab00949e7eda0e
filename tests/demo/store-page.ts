/** A picture of the product. Width and height in CSS pixels. */
export interface Shot {
  png: Uint8Array;
  width: number;
  height: number;
}

interface Card {
  sentence: string;
  /** Side by side; the last one lies over the edge of a wide one before it. */
  shots: Shot[];
  isDark: boolean;
}

/** A plain page of 1280 × 800 that lays pictures on a calm ground, with one sentence. */
export function storePage({ sentence, shots, isDark }: Card): string {
  const [ground, ink, edge] = isDark ? ['#0e0f10', '#ece8df', '#35342f'] : ['#efe8d8', '#1d1b16', '#d8cfbb'];
  const isWide = (shots[0]?.width ?? 0) > 640;
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><style>
  body { box-sizing: border-box; margin: 0; inline-size: 1280px; block-size: 800px; padding: 56px 64px; overflow: hidden;
    background: ${ground}; color: ${ink}; display: flex; gap: 48px; align-items: center; }
  body.wide { display: block; padding-block-start: 36px; }
  p { flex: 1; margin: 0; font: 600 38px/1.25 Charter, Georgia, "Noto Serif", serif; text-wrap: balance; }
  .wide p { margin-block-end: 28px; text-align: center; font-size: 32px; }
  figure { position: relative; margin: 0; display: flex; gap: 28px; }
  .wide figure { justify-content: center; }
  img { display: block; border-radius: 10px; border: 1px solid ${edge}; box-shadow: 0 14px 40px rgb(0 0 0 / 16%); }
  .wide img + img { position: absolute; inset-block-start: 42px; inset-inline-end: 4px; }
</style>
<body class="${isWide ? 'wide' : 'tall'}"><p>${sentence}</p><figure>${shots.map(img).join('')}</figure></body></html>`;
}

const img = ({ png, width, height }: Shot) =>
  `<img width="${width}" height="${height}" alt="" src="data:image/png;base64,${Buffer.from(png).toString('base64')}">`;
