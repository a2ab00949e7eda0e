import { publicSuffixes } from './data-public-suffixes.ts';

/** Rules by top-level domain, read when a host of it is first asked for: 'co.uk', '*.kobe.jp', '!city.kobe.jp'. */
const read = new Map<string, ReadonlySet<string>>();

/**
 * The part of a host name under which names are registered, by the Public Suffix List: 'news.bbc.co.uk' → 'co.uk', 'cnn.com' →
 * 'com'. Takes a host in lower case; the last label where no rule says more.
 */
export function publicSuffix(host: string): string {
  const labels = host.split('.');
  const domain = labels.at(-1) ?? '';
  const rules = rulesOf(domain);
  let suffix = domain;
  for (let i = labels.length - 2; i >= 0; i--) {
    const parent = labels.slice(i + 1).join('.');
    const name = `${labels[i]}.${parent}`;
    if (rules.has(`!${name}`)) return parent;
    if (rules.has(name) || rules.has(`*.${parent}`)) suffix = name;
    // no rule has so many labels
    if (labels.length - i > 5) break;
  }
  return suffix;
}

function rulesOf(domain: string): ReadonlySet<string> {
  let rules = read.get(domain);
  if (!rules) {
    const list = publicSuffixes();
    const from = list.indexOf(`\n${domain} `) + 1;
    rules = new Set(from ? rulesIn(list.slice(from, list.indexOf('\n', from))) : []);
    read.set(domain, rules);
  }
  return rules;
}

/** In: 'uk co sch~(*)'. Out: 'uk', 'co.uk', '*.sch.uk'. */
function rulesIn(line: string): string[] {
  const rules: string[] = [];
  const [domain = '', ...labels] = line.match(/[()]|[^ ()]+/g) ?? [];
  const parents = [domain];
  let name = domain;
  for (const label of labels) {
    if (label === '(') parents.push(name);
    else if (label === ')') parents.pop();
    else {
      name = `${label.replace('~', '')}.${parents.at(-1)}`;
      if (!label.endsWith('~')) rules.push(name);
    }
  }
  return rules;
}
