import axe from 'axe-core';

/** What axe finds in the whole document, as 'rule: element'. Colours need a real browser: tests/e2e/accessibility.test.ts. */
export async function violations(): Promise<string[]> {
  const { violations } = await axe.run(document.documentElement, {
    rules: { 'color-contrast': { enabled: false } },
    // else it also describes each element that a rule passes, and where it stands
    resultTypes: ['violations'],
    selectors: false,
    // of style sheets, which are not loaded here
    preload: false,
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
