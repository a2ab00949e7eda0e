import { agencyByName } from '../agencies/registry.ts';
import { splitGluedCredit } from '../grammar/split-glued-credit.ts';
import type { Article, Block } from '../model.ts';
import { closingBlocks, isCaption, openingBlocks } from './places.ts';
import { readLine, type Sign, sign } from './sign.ts';

/** Tails stand in the last blocks of the story or the first ones after it: below come teasers with names of their own. */
const fromBody = 8;
const fromTail = 12;

/** Lines that credit people or agencies at the end of the story: "(Reporting by …; editing by …)", "(dpa)", "aja/PAP". */
export function findCreditLines(article: Article): Sign[] {
  const blocks = [...openingBlocks(article, 2), ...closingBlocks(article, fromBody, fromTail)];
  return [...new Set(blocks)].flatMap((block) =>
    isCaption(article, block) || /^h\d$/.test(block.tag) ? [] : read(article, block),
  );
}

function read(article: Article, block: Block): Sign[] {
  const glued = splitGluedCredit(block.text, article.language);
  const text = glued?.credit ?? block.text;
  const line = readLine(article, text, 'tail');
  if (!line.people.length && !line.organizations.length) return [];
  const where = block.zone === 'body' ? 'opening' : 'closing';
  if (line.people.length) {
    const outlet = line.people.find((person) => person.outlet)?.outlet ?? line.organizations[0];
    return [sign('credit-line', text, { block: block.id, line, where, ...(outlet && { named: outlet }) })];
  }
  return line.organizations
    .filter((name) => agencyByName(name))
    .map((named) =>
      sign(isSignature(text) ? 'signature' : 'credit-line', text, { block: block.id, line, where, named }),
    );
}

/** "(dpa)", "EFE", "/ritzau/", "FR mit dpa": a sign-off rather than a sentence. */
const isSignature = (text: string) => text.length <= 40;
