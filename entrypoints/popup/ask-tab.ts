type AskTab = typeof import('../../utils/browser/ask-tab.ts').askTab;

/** Asks the reader in a tab. What looks at its answers comes with the first question, not before the popup is there. */
export const askTab: AskTab = async (...asked) => (await import('../../utils/browser/ask-tab.ts')).askTab(...asked);
