import type { Story, Symptom } from './damage-kind.ts';

/** In the middle of a sentence and with no name after it: a surname, not "Tadeus Orlin" beside "Mirela Sandov". */
const surname = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{4,20}(?!\p{L}| \p{Lu})/gu;
/** Enough of them for any story, few enough for any page. */
const mentionsRead = 300;

interface Naming {
  name: string;
  titled: boolean;
  sentence: string;
  block: string;
}

/**
 * Names that change from sentence to sentence, as translation there and back makes them: two spellings with the same consonants
 * ("Kalinyev", "Kalinjev"), and (weak) a "Mr. X" whom the story, though it introduces its other people, never introduces.
 * Not where names are declined: there the language says nothing of damage.
 */
export function findUnsteadyNames(story: Story): Symptom[] {
  if (!story.known) return [];
  const title = story.known.personTitles;
  // "Mr. Lund said", not "Mr. Adam Brook": a name alone behind the title
  const behindTitle = new RegExp(`(?<!\\p{L})${title}\\.? (\\p{Lu}[\\p{L}’'-]*\\p{L})(?![\\p{L}’'-]| \\p{Lu})`, 'gu');
  const mentions = story.paragraphs.flatMap(({ id }, index) =>
    (story.sentences[index] ?? []).flatMap((sentence) => mentionsIn(sentence, id, behindTitle)),
  );
  return [...respelled(mentions), ...neverIntroduced(mentions, story, new RegExp(`${title}\\.? $`, 'u'))];
}

function mentionsIn(sentence: string, block: string, behindTitle: RegExp): Naming[] {
  const mention = (name: string, titled: boolean) => ({ name: name.replace(/[’']s$/u, ''), titled, sentence, block });
  return [
    ...Array.from(sentence.matchAll(behindTitle), (match) => mention(match[1] ?? '', true)),
    ...Array.from(sentence.matchAll(surname), (match) => mention(match[0], false)),
  ];
}

function respelled(mentions: readonly Naming[]): Symptom[] {
  const first = new Map<string, Naming>();
  const signs = new Map<string, Symptom>();
  for (const mention of mentions) {
    const { name, titled, sentence, block } = mention;
    const bones = skeleton(name);
    const before = first.get(bones);
    if (!before) first.set(bones, mention);
    // three consonants are shared by chance, unless one of the two is a person for sure
    else if (bones.length > 3 || (bones.length === 3 && (titled || before.titled))) {
      if (before.name === name || signs.has(name) || isForm(before.name, name)) continue;
      signs.set(name, { kind: 'name', sentence, why: `${before.name} → ${name}`, block });
    }
  }
  return [...signs.values()];
}

/** First letter and consonants, doubled ones once: 'klnv' for Kalinyev, Kalinjev and Kallinyev. */
function skeleton(name: string): string {
  const letters = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  const rest = letters.slice(1).replace(/[aeiouyjw]/g, '');
  return (letters.slice(0, 1) + rest).replace(/(.)\1/g, '$1');
}

/** "Palestine", "Palestinian", "Brittany", "Britain": most of the letters at the front are the same. */
function isForm(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared]?.toLowerCase() === b[shared]?.toLowerCase()) shared++;
  return shared >= Math.min(a.length, b.length) * 0.7;
}

function neverIntroduced(mentions: readonly Naming[], story: Story, titled: RegExp): Symptom[] {
  const text = story.paragraphs.map((paragraph) => paragraph.text).join('\n');
  const known = new Set<string>();
  const unknown = new Map<string, Symptom>();
  for (const { name, sentence, block } of mentions.filter((mention) => mention.titled).slice(0, mentionsRead)) {
    if (known.has(name) || unknown.has(name)) continue;
    if (isIntroduced(text, name, titled)) known.add(name);
    else unknown.set(name, { kind: 'name', sentence, why: name, block, weak: true });
  }
  return known.size >= 2 ? [...unknown.values()] : [];
}

/** True if the name stands somewhere without a title. */
function isIntroduced(text: string, name: string, titled: RegExp): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(0, at - 6), at);
    if (!titled.test(before) && !/\p{L}$/u.test(before)) return true;
  }
  return false;
}
