// Registered by utils/browser/marks.ts where Byline is switched off: the sentinel then does not look.
globalThis.bylineStill = true;
