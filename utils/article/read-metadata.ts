import type { FullMetadata, StatedAuthor } from '../model.ts';
import { type Budget, endless } from '../text/budget.ts';
import { attributeOf, fold, queryAll, textOf } from './dom.ts';
import { type LdNode, parseJsonLd } from './parse-json-ld.ts';
import { readPublished } from './read-published.ts';

/** Metas that name who wrote it; the value may hold several people, agencies or CMS users. */
const authorMetas =
  'author article:author sailthru.author parsely-author byl cxenseparse:author dc.creator dcterms.creator bt:author ' +
  'article:author_name dable:author mediator_author article:byline og:article:author rbauthors';
/** Metas that may name the source. Mostly empty or the host itself, so only ever a hint. */
const sourceMetas =
  'source dc.source page.content.source cxenseparse:content-source sourceorganization search.source ' +
  'original-source syndication-source news_source article:source';
const articleTypes =
  /^(?:\w*newsarticle|article|reportagenewsarticle|blogposting|report|liveblogposting|socialmediaposting)$/;

/** Reads <head> and the structured data of the page. Absent and broken values are left out. Never throws on content. */
export function readMetadata(document: Document, budget: Budget = endless): FullMetadata {
  const metas = readMetas(document, budget);
  const scripts = queryAll(document, 'script[type*="ld+json" i]').map(textOf);
  for (const script of scripts) budget.spend(script.length);
  const nodes = parseJsonLd(scripts);
  const types = nodes.flatMap((node) => strings(node['@type'])).map((type) => type.toLowerCase());
  const article = nodes.find((node) => strings(node['@type']).some((type) => articleTypes.test(type.toLowerCase())));
  const head: FullMetadata = {
    authors: [...(article ? ldAuthors(article) : []), ...metaAuthors(metas)],
    sources: [...ldSources(article), ...metaSources(metas, document)],
    copyright: [...(article ? namesOf(article.copyrightHolder) : []), ...(metas.get('copyright') ?? [])],
    declaresArticle: !!article || (metas.get('og:type') ?? []).some((type) => /^(?:article|news)/i.test(type)),
    types,
    noindex: [...(metas.get('robots') ?? []), ...(metas.get('googlebot-news') ?? [])].some((v) => /noindex/i.test(v)),
  };
  const set = <K extends keyof FullMetadata>(key: K, value: FullMetadata[K] | undefined) => {
    if (value) head[key] = value;
  };
  set('publisher', namesOf(article?.publisher)[0]);
  set('canonical', canonicalOf(document));
  set('ogUrl', absolute(first(metas, 'og:url'), document));
  set('siteName', first(metas, 'og:site_name') ?? first(metas, 'application-name'));
  set('generator', first(metas, 'generator'));
  set('dateline', typeof article?.dateline === 'string' ? fold(article.dateline) : undefined);
  set('headline', strings(article?.headline)[0] && fold(String(strings(article?.headline)[0])));
  set('title', first(metas, 'og:title') ?? first(metas, 'twitter:title'));
  set('published', readPublished(document, strings(article?.datePublished), metas));
  set('kind', first(metas, 'og:type')?.toLowerCase());
  set('language', strings(article?.inLanguage)[0] ?? first(metas, 'og:locale') ?? first(metas, 'content-language'));
  return head;
}

/** More values of one field, authors for example, are a fault or an attack. */
const mostValues = 200;

type Metas = Map<string, string[]>;

function readMetas(document: Document, budget: Budget): Metas {
  const metas: Metas = new Map();
  for (const meta of queryAll(document, 'meta[content]')) {
    const key = attributeOf(meta, 'property') ?? attributeOf(meta, 'name') ?? attributeOf(meta, 'http-equiv');
    const content = attributeOf(meta, 'content') ?? '';
    budget.spend(content.length);
    const value = fold(content);
    if (!key || !value) continue;
    const name = key.trim().toLowerCase();
    const values = metas.get(name);
    if (!values) metas.set(name, [value]);
    else if (values.length < mostValues) values.push(value);
  }
  return metas;
}

const first = (metas: Metas, name: string) => metas.get(name)?.[0];

function metaAuthors(metas: Metas): StatedAuthor[] {
  return authorMetas
    .split(' ')
    .flatMap((name) => (metas.get(name) ?? []).map((value) => ({ name: value, from: `meta:${name}` })))
    .filter(({ name }) => !/^https?:/i.test(name));
}

function metaSources(metas: Metas, document: Document) {
  const links = queryAll(document, 'link[rel~="syndication-source" i][href], link[rel~="original-source" i][href]').map(
    (link) => ({ value: attributeOf(link, 'href') ?? '', from: 'link:syndication-source' }),
  );
  const named = sourceMetas
    .split(' ')
    .flatMap((name) => (metas.get(name) ?? []).map((value) => ({ value, from: `meta:${name}` })));
  return [...links, ...named].filter(({ value }) => value);
}

function ldAuthors(article: LdNode): StatedAuthor[] {
  return [article.author, article.creator, article.contributor].flatMap(items).flatMap((item) => {
    if (typeof item === 'string') return [{ name: clean(item), from: 'json-ld' }];
    if (!item || typeof item !== 'object') return [];
    const node = item as LdNode;
    const jobTitle = strings(node.jobTitle)[0];
    const outlet = namesOf(node.affiliation ?? node.worksFor)[0];
    const type = strings(node['@type']).some((t) => /organization/i.test(t)) ? 'organization' : 'person';
    return strings(node.name).map(
      (name): StatedAuthor => ({
        name: clean(name),
        from: 'json-ld',
        type,
        ...(jobTitle && { jobTitle: clean(jobTitle) }),
        ...(outlet && { outlet }),
      }),
    );
  });
}

function ldSources(article: LdNode | undefined) {
  const fields = ['provider', 'sourceOrganization', 'isBasedOn', 'isBasedOnUrl', 'creditText', 'translationOfWork'];
  return fields.flatMap((field) =>
    items(article?.[field])
      .flatMap((item) =>
        typeof item === 'string' ? [item] : [...namesOf(item), ...strings((item as LdNode | null)?.url)],
      )
      .map((value) => ({ value: fold(value), from: `json-ld:${field}` })),
  );
}

/** The first canonical link that names another page than this one wins: pasted bodies bring a second one along. */
function canonicalOf(document: Document): string | undefined {
  const all = queryAll(document, 'link[rel~="canonical" i][href]')
    .map((link) => absolute(attributeOf(link, 'href') ?? undefined, document))
    .filter((href) => href !== undefined);
  const host = (href: string) => new URL(href).hostname.replace(/^www\./, '');
  return all.find((href) => host(href) !== document.location?.hostname.replace(/^www\./, '')) ?? all[0];
}

function absolute(href: string | undefined, document: Document): string | undefined {
  if (!href) return undefined;
  try {
    const url = new URL(href, document.baseURI);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

const items = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.slice(0, mostValues) : value === undefined ? [] : [value];
const strings = (value: unknown): string[] => items(value).filter((item) => typeof item === 'string');
const namesOf = (value: unknown): string[] =>
  items(value)
    .flatMap((item) => (typeof item === 'string' ? [item] : strings((item as LdNode | null)?.name)))
    .map(clean)
    .filter((name) => name && !/^https?:/i.test(name));

/** CMSs leave tags and entities in their data: 'By <a href="/amir">Amir Vera</a>', 'Redacci&oacute;n'. */
function clean(text: string): string {
  const bare = text.replace(/<[^>]{0,300}>/g, ' ');
  if (!bare.includes('&')) return fold(bare);
  const parsed = new DOMParser().parseFromString(bare.replace(/</g, '&lt;'), 'text/html');
  return fold(textOf(parsed.documentElement));
}
