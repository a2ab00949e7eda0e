import type { Boilerplate, Credit, Damage, PageReport, Verdict } from '../../utils/model.ts';

/** A report in plain words, for a terminal. */
export function tellReport(report: PageReport): string {
  const { damage } = report;
  const hidden = report.boilerplate.filter((piece) => piece.hidden);
  return [
    '',
    report.title,
    report.url,
    '',
    ...tellVerdict(report),
    ...section(`People credited: ${report.credits.length}`, report.credits.map(tellCredit)),
    ...section(report.organizations.length ? 'Organisations credited' : '', report.organizations),
    ...section(
      `Hidden: ${hidden.length} parts, ${report.words.hidden} words; the story has ${report.words.story} words`,
      hidden.map(tellPiece),
    ),
    ...section(
      'In short',
      report.summary.map((sentence) => sentence.text),
    ),
    ...section(damage.length ? `Sentences that look machine-broken: ${damage.length}` : '', damage.map(tellDamage)),
  ].join('\n');
}

const section = (heading: string, lines: string[]) =>
  heading ? ['', heading, ...lines.map((line) => `  ${line}`)] : [];

const statuses: Record<Verdict['status'], string> = {
  syndicated: 'a copy of a story first reported elsewhere',
  partly: 'partly from elsewhere',
  original: 'own reporting',
  'not-an-article': 'no article',
};

function tellVerdict({ verdict, host, published, dateline }: PageReport): string[] {
  const kind = verdict.kind ? ` (${verdict.kind})` : '';
  return [
    `Verdict:     ${statuses[verdict.status]}${kind}, ${verdict.confidence}`,
    `Shown by:    ${host}`,
    `Source:      ${verdict.source ?? 'not named'}`,
    ...(verdict.distributor ? [`Distributor: ${verdict.distributor}`] : []),
    `Original:    ${verdict.originalUrl ?? 'no link on the page'}`,
    `Published:   ${published ?? 'not stated'}${dateline ? `, dateline ${dateline.place}` : ''}`,
    ...verdict.evidence.map(({ kind, text }) => `Evidence:    ${kind}: ${short(text)}`),
  ];
}

function tellCredit({ name, role, place, outlet, certainty }: Credit): string {
  const details = [role, place, outlet, certainty === 'implied' ? 'implied' : undefined];
  return `${name} (${details.filter(Boolean).join(', ')})`;
}

const tellPiece = ({ kind, text }: Boilerplate) => `${kind.padEnd(19)}${short(text)}`;
const tellDamage = ({ sentence, why }: Damage) => `${short(sentence)} (${why})`;
const short = (text: string) => (text.length > 90 ? `${text.slice(0, 89)}…` : text);
