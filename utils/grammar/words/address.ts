// Every span is bounded.
/** "ana.ruiz1@coralcourier.example", and what hides an address: "[email protected]" */
const mail = /\[email protected\]|[\p{L}\p{N}._%+-]{1,64}@[a-z0-9][a-z0-9.-]{0,80}\.[a-z]{2,10}/uy;
/** "Cleveland.com", "www.coralcourier.example/news" */
const site =
  /(?:https?:\/\/|www\.)[^\s)\]]{1,300}|[\p{L}\p{N}-]{2,40}(?:\.[\p{L}\p{N}-]{2,40}){0,2}\.(?:com|org|net|info|news|co|io|de|at|ch|fr|es|it|pt|nl|be|se|no|dk|fi|pl|cz|hu|gr|ru|ua|tr|ir|il|in|id|vn|cn|jp|kr|tw|br|ar|mx|cl|pe|uk|ie|ca|au|nz|za|ng|ke|us|tv|eu|me|ro|bg|rs|hr|sk|lt|lv|ee|lu)(?![\p{L}\p{N}])/uy;

/** The stretch up to the next white space: most have no sign of an address in them, which spares us two long expressions for each word. */
export interface Run {
  end: number;
  mayBeMail: boolean;
  mayBeSite: boolean;
}

const space = /\s/gu;

/** The run that begins at a place. */
export function runAt(text: string, at: number): Run {
  space.lastIndex = at;
  const end = space.exec(text)?.index ?? text.length;
  const run = text.slice(at, end);
  return {
    end,
    mayBeMail: run.includes('@') || run.includes('[email'),
    mayBeSite: run.includes('.') || run.includes(':'),
  };
}

/** The mail address that begins at a place, '' if none does. */
export const mailAt = (text: string, at: number) => matchAt(mail, text, at);

/** The site that begins at a place, as printed. In lower case, since the flag `i` makes a browser spend milliseconds on `\p{…}`. */
export function siteAt(text: string, at: number): string {
  const run = text.slice(at, at + longestSite).replaceAll('İ', 'i');
  return text.slice(at, at + matchAt(site, run.toLowerCase(), 0).length);
}

const longestSite = 320;

/** What a sticky expression finds at a place; '' if nothing. */
export function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
