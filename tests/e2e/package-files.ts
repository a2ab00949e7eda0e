/** What may lie in a package, and nothing else may: * is any part of a name. Each line must be there. */
export const packageFiles = `
  _locales/*/messages.json
  assets/*.css
  background.js
  chunks/*.js
  clean.html
  compare.html
  content-scripts/reader.js
  icon.svg
  icons/128.png
  icons/16.png
  icons/32.png
  icons/48.png
  languages/*.json
  licences.txt
  marks/prose.js
  marks/still.js
  manifest.json
  options.html
  popup.html
  sample.html
  sample.js
  sentinel.js
  tables.json
  welcome.html
  welcome/after.avif
  welcome/before.avif
  welcome/popup.avif
`;

/** What is handed to addons.mozilla.org to build the Firefox package again. ** is any path. */
export const sourceFiles = `
  CHANGELOG.md
  LICENSE
  PRIVACY.md
  README.md
  biome.json
  components/**.tsx
  components/**.css
  components/**.ts
  entrypoints/**.css
  entrypoints/**.html
  entrypoints/**.ts
  entrypoints/**.tsx
  locales/*.json
  package-lock.json
  package.json
  public/icon.svg
  public/marks/*.js
  public/sample.html
  public/welcome/*.avif
  tsconfig.json
  utils/**.ts
  utils/README.md
  wxt.config.ts
  wxt.licences.ts
  wxt.messages.ts
  wxt.policy.ts
`;

/** Which names match no line, and which lines no name. */
export function compareFiles(names: string[], list: string): { unexpected: string[]; missing: string[] } {
  const lines = list.trim().split(/\s+/);
  const matches = (name: string, line: string) =>
    new RegExp(`^${RegExp.escape(line).replaceAll('\\*\\*', '.*').replaceAll('\\*', '[^/]*')}$`).test(name);
  return {
    unexpected: names.filter((name) => !lines.some((line) => matches(name, line))),
    missing: lines.filter((line) => !names.some((name) => matches(name, line))),
  };
}
