/**
 * The ruler that the corpus was labelled with: a page's text blocks, told by tag names alone, so that block i is the
 * same before and after cleaning. It is written apart from the engine's own reading, which it measures.
 */
const blockLevel = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE ' +
    'FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP LABEL LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD ' +
    'TFOOT TH THEAD TR UL'
  ).split(' '),
);
const skipped = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT OPTION IFRAME OBJECT HEAD TITLE svg SVG MATH math'.split(' '),
);

export interface TextBlock {
  text: string;
  nodes: Text[];
}

export function textBlocks(document: Document): TextBlock[] {
  const blocks: TextBlock[] = [];
  let holder: Element | null = null;
  let broken = true;

  const add = (node: Text) => {
    if (!node.data.trim()) return;
    let element = node.parentElement;
    while (element && !blockLevel.has(element.tagName)) element = element.parentElement;
    const open = blocks.at(-1);
    if (open && !broken && element === holder) {
      open.nodes.push(node);
    } else {
      blocks.push({ text: '', nodes: [node] });
      holder = element;
      broken = false;
    }
  };
  const visit = (parent: Node) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) add(node as Text);
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      const { tagName } = node as Element;
      if (tagName === 'BR') broken = true;
      if (tagName === 'BR' || skipped.has(tagName)) continue;
      visit(node);
      if (blockLevel.has(tagName)) broken = true;
    }
  };
  const body = document.querySelector('body');
  if (body) visit(body);
  for (const block of blocks)
    block.text = block.nodes
      .map((node) => node.data)
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
  return blocks;
}

/** Whether it takes up room. Opacity and visibility are left out: pages fade in by scripts that do not run here. */
export function isShown(block: TextBlock): boolean {
  return block.nodes.some((node) => {
    const range = node.ownerDocument.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].some((box) => box.width > 0 && box.height > 0);
  });
}
