// Registered by utils/browser/marks.ts where every article is cleaned: the sentinel then tells of any column of prose.
globalThis.bylineProse = true;
