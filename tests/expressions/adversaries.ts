import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Characters that classes of ours are about: a letter of each script, marks, digits, white space, and what stands between words. */
const alphabet = [...'aAzéß0 \t\n.,;:!?-–—/|()[]{}<>"\'’“”«»@©#&*+=_%$^~\\•·中文ひア가عאяΩि、。：（）•'];
/** No pattern of ours ends in it. */
const misfit = '\u0001';

/**
 * Inputs on which an expression would have to work hardest, each as a part that is repeated and what stands before it: whatever a
 * quantifier takes, alone and with its neighbours, the whole match, and what opens it without ever ending it.
 */
export function adversariesOf({ source, flags }: RegExp, most: number): { before: string; pump: string }[] {
  const tree = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const found = new Map<string, { before: string; pump: string }>();
  const add = (before: string, pump: string) => {
    if (pump && pump.length <= 200) found.set(`${before}\0${pump}`, { before, pump });
  };
  for (const pick of [0, 1, 2]) {
    const writer = writerOf(flags, pick);
    for (const whole of tree.alternatives) add('', writer.sequence(whole.elements));
    visit(tree, (alternative) => {
      for (const [i, element] of alternative.elements.entries()) {
        if (element.type !== 'Quantifier' || element.max < 8) continue;
        const pump = writer.text(element.element);
        const before = writer.sequence(alternative.elements.slice(0, i));
        add('', pump);
        add(before, pump);
        add('', before + pump);
        add('', pump + writer.sequence(alternative.elements.slice(i + 1, i + 2)));
      }
    });
  }
  return [...found.values()].slice(0, most);
}

/** The input at a length; nothing of ours matches where it ends. */
export const inputOf = ({ before, pump }: { before: string; pump: string }, length: number): string =>
  before + pump.repeat(Math.ceil(length / pump.length)).slice(0, length) + misfit;

function visit(node: AST.Node, see: (alternative: AST.Alternative) => void): void {
  if (node.type === 'Alternative') {
    see(node);
    for (const element of node.elements) visit(element, see);
  } else if ('alternatives' in node) for (const one of node.alternatives) visit(one, see);
  else if (node.type === 'Quantifier') visit(node.element, see);
}

/** Which characters a class matches, by its flags and source: many expressions have the same. */
const matching = new Map<string, string[]>();

/** Writes texts that parts of an expression match; `pick` chooses among several. Look-arounds and edges are left to luck. */
function writerOf(flags: string, pick: number) {
  const plainFlags = flags.replace(/[gyd]/g, '');
  const charactersOf = (raw: string) => {
    const key = `${plainFlags}/${raw}`;
    let known = matching.get(key);
    if (!known) {
      const whole = new RegExp(`^${raw}$`, plainFlags);
      known = alphabet.filter((letter) => whole.test(letter));
      matching.set(key, known);
    }
    return known;
  };
  const sequence = (elements: readonly AST.Element[]): string => elements.map(text).join('');
  const text = (node: AST.Element): string => {
    switch (node.type) {
      case 'Character':
        return String.fromCodePoint(node.value);
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass': {
        const some = charactersOf(node.raw);
        return some[pick % Math.max(1, some.length)] ?? '';
      }
      case 'CapturingGroup':
      case 'Group':
        return sequence(node.alternatives[pick % node.alternatives.length]?.elements ?? []);
      case 'Quantifier':
        return text(node.element).repeat(Math.max(node.min, pick === 2 ? 0 : 1));
      default:
        return '';
    }
  };
  return { sequence, text };
}
