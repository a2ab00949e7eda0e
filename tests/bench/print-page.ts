import { indices } from './corpus.ts';
import type { Judged } from './judge.ts';
import { keptParts } from './score-page.ts';

/** Prints one page block by block, then its names and fields with their evidence. */
export function printPage({ page, visit, score }: Judged): void {
  const { report } = visit;
  console.log(`${page.id}\n${page.url}`);
  if (visit.error) console.log(`FAILED: ${visit.error}`);
  if (!visit.restoredExactly) console.log('NOT RESTORED EXACTLY');
  console.log(`changes: ${JSON.stringify(visit.changes)}\n`);
  printBlocks({ page, visit });

  console.log(`\nwhat Byline calls boilerplate:`);
  for (const piece of report?.boilerplate ?? []) {
    const text = piece.text.slice(0, 80);
    console.log(`  ${piece.hidden ? 'hidden' : 'shown '} ${piece.kind.padEnd(19)} ${piece.rule.padEnd(40)} ${text}`);
  }
  console.log('\npeople:');
  for (const credit of report?.credits ?? []) {
    const { name, role, place, outlet, certainty, evidence } = credit;
    const said = [role, place, outlet, certainty].filter(Boolean).join(', ');
    console.log(`  ${name} (${said})  ← ${evidence.kind}: ${evidence.text.slice(0, 120)}`);
  }
  if (!score) return;
  if (score.people.missing.length) console.log(`  MISSING: ${score.people.missing.join('; ')}`);
  if (score.people.extra.length) console.log(`  NOT LABELLED: ${score.people.extra.join('; ')}`);
  console.log('\nfields (expected | got):');
  for (const [name, field] of Object.entries(score.fields)) {
    const mark = field.right || (!field.labelled && !field.given) ? ' ' : '✗';
    console.log(`${mark} ${name.padEnd(16)} ${field.expected || '–'} | ${field.got || '–'}`);
  }
  for (const { kind, weight, text } of report?.verdict.evidence ?? []) {
    console.log(`    evidence ${String(weight).padStart(3)} ${kind}: ${text.slice(0, 120)}`);
  }
}

function printBlocks({ page, visit }: Judged): void {
  const label = new Map<number, string>();
  for (const part of keptParts) for (const i of indices(page.labels?.blocks[part])) label.set(i, part);
  for (const [kind, ranges] of Object.entries(page.labels?.blocks.hide ?? {})) {
    for (const i of indices(ranges)) label.set(i, `-${kind}`);
  }
  const hidden = new Set(visit.hidden);
  for (const [i, text] of visit.texts.entries()) {
    const shown = visit.showed[i];
    if (!shown && !label.has(i)) continue;
    const wanted = label.get(i) ?? '';
    const wrong = shown && wanted && wanted.startsWith('-') !== hidden.has(i);
    const state = hidden.has(i) ? 'hidden' : shown ? '' : 'unseen';
    console.log(
      `${wrong ? '✗' : ' '}${String(i).padStart(4)} ${wanted.padEnd(19)} ${state.padEnd(7)} ${text.slice(0, 80)}`,
    );
  }
}
