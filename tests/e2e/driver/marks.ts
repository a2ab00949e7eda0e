import type { Page } from 'puppeteer-core';

/** How many elements of a page Byline hides now. The attribute has another name on each page. */
export const countHidden = ({ page }: { page: Page }) =>
  page.evaluate(() => {
    const marks = "count(//@*[starts-with(name(), 'data-byline-')][. = 'hidden' or . = 'cell' or . = 'words'])";
    // The page may shadow document.evaluate.
    return Document.prototype.evaluate.call(document, marks, document, null, XPathResult.NUMBER_TYPE, null).numberValue;
  });
