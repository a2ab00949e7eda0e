/** A page in the picture: how large it is, and what each build cost there as a multiple of Readability. */
export interface Cost {
  bytes: number;
  ratio: number;
  build: number;
}

const width = 900;
const height = 480;
const edge = 50;
const colours = ['#888', '#c2410c', '#1d4ed8', '#15803d'];

/** Cost against page size as an SVG, both on logarithmic scales; `builds` are the names in the legend. */
export function drawCosts(costs: readonly Cost[], builds: readonly string[]): string {
  const x = scale(
    costs.map(({ bytes }) => bytes),
    edge,
    width - edge,
  );
  const y = scale([...costs.map(({ ratio }) => ratio), 0.5, 2], height - edge, edge);
  const marks = (ticks: number[], draw: (tick: number) => string) => ticks.map(draw).join('');
  const text = (left: number, top: number, words: string, more = '') =>
    `<text x="${left.toFixed(1)}" y="${top.toFixed(1)}" ${more}>${words}</text>`;
  const line = (x1: number, y1: number, x2: number, y2: number) =>
    `<line x1="${x1.toFixed(1)}" y1="${y1.toFixed(1)}" x2="${x2.toFixed(1)}" y2="${y2.toFixed(1)}" stroke="#ddd"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    marks(
      x.ticks,
      (tick) =>
        line(x.at(tick), edge, x.at(tick), height - edge) +
        text(x.at(tick), height - 30, sizeOf(tick), 'text-anchor="middle"'),
    ),
    marks(y.ticks, (tick) => line(edge, y.at(tick), width - edge, y.at(tick)) + text(8, y.at(tick) + 4, `${tick} × R`)),
    ...costs.map(
      ({ bytes, ratio, build }) =>
        `<circle cx="${x.at(bytes).toFixed(1)}" cy="${y.at(ratio).toFixed(1)}" r="3.5" fill="${colours[build % colours.length]}" fill-opacity=".7"/>`,
    ),
    ...builds.map((name, i) =>
      text(edge + i * 220, 24, name, `fill="${colours[i % colours.length]}" font-weight="bold"`),
    ),
    text(width / 2, height - 8, 'size of the page', 'text-anchor="middle"'),
    '</svg>',
    '',
  ].join('\n');
}

const sizeOf = (bytes: number) => (bytes >= 1e6 ? `${bytes / 1e6} MB` : `${bytes / 1000} kB`);

/** A logarithmic scale over the values, with a tick at 1, 2 and 5 of every power of ten. */
function scale(values: number[], from: number, to: number) {
  const usable = values.filter((value) => value > 0);
  const least = Math.log10(Math.min(...usable));
  const most = Math.log10(Math.max(...usable));
  const at = (value: number) =>
    from + ((Math.log10(Math.max(value, 10 ** least)) - least) / (most - least || 1)) * (to - from);
  const ticks: number[] = [];
  for (let power = Math.floor(least); power <= most; power++)
    for (const digit of [1, 2, 5]) {
      const tick = Number((digit * 10 ** power).toPrecision(1));
      if (Math.log10(tick) >= least && Math.log10(tick) <= most) ticks.push(tick);
    }
  return { at, ticks };
}
