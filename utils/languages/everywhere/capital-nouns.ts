const capitalNouns = /^(?:de|lb|nds)(?!\p{L})/u;

/** Whether a language, by its tag, writes every noun with a capital; also of languages without words of their own here. */
export const writesNounsLarge = (tag: string): boolean => capitalNouns.test(tag);
