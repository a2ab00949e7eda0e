import { foldText } from '../text/fold.ts';
import { once } from '../text/once.ts';
import { pictureHouses } from './data-picture-houses.ts';

const names = once(() => new Set(pictureHouses().map((name) => foldText(name))));

/** Whether one of the parts of a line is a picture house: "US Navy / Getty Images", "Win Marlow via Shutterstock.com". */
export function namesPictureHouse(line: string): boolean {
  const parts = line.split(/\s?[/|,;()[\]©:]\s?|\s(?:via|for|by|from|par|von|de|di|per)\s/iu);
  return parts.some((part) => names().has(foldText(part.replace(/\.(?:com|de|org)$/i, '').trim())));
}
