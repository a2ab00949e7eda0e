import axe from 'axe-core';

/** What axe finds in the whole document, as 'rule: element'. Colours need a real browser: tests/e2e/accessibility.test.ts. */
export async function violations(): Promise<string[]> {
  const { violations } = await axe.run(document.documentElement, { rules: { 'color-contrast': { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
