import type { CleanLook } from '../model.ts';

/** Kept for the next page; of the stories nothing is. */
const key = 'clean-look';
const usual: CleanLook = { size: 0, width: 'medium', font: 'serif' };
/** Steps that the type may be smaller or larger by. */
export const sizes = { least: -2, most: 5 };

/** What was kept last; the usual look where nothing was, or nothing that can be read. */
export function readLook(): CleanLook {
  try {
    const { size, width, font } = { ...usual, ...JSON.parse(localStorage.getItem(key) ?? '{}') };
    return {
      size: Math.min(sizes.most, Math.max(sizes.least, Math.round(Number(size) || 0))),
      width: ['narrow', 'medium', 'wide'].includes(width) ? width : usual.width,
      font: font === 'sans' ? 'sans' : 'serif',
    };
  } catch {
    return usual;
  }
}

export const keepLook = (look: CleanLook): void => localStorage.setItem(key, JSON.stringify(look));
