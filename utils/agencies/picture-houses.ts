import { foldText } from '../text/fold.ts';

/**
 * Houses that sell or lend pictures and file no text: a line that names one of them credits a picture, whoever else stands
 * in it. Agencies that do both (AP, AFP, Reuters, EFE) are in the registry and not here.
 */
const pictureHouses = [
  '123RF',
  'Abaca Press',
  'Action Images',
  'Adobe Stock',
  'Alamy',
  'Backgrid',
  'Bestimage',
  'Cover Images',
  'Depositphotos',
  'Dreamstime',
  'Flickr',
  'Freepik',
  'Getty',
  'Getty Images',
  'Hans Lucas',
  'Icon Sportswire',
  'Imagn',
  'IMAGO Images',
  'iStock',
  'iStockphoto',
  'Magnum Photos',
  'MaxPPP',
  'NurPhoto',
  'Pexels',
  'Picture Alliance',
  'picture-alliance',
  'Pixabay',
  'Rex Features',
  'Ritzau Scanpix',
  'NTB Scanpix',
  'Shutterstock',
  'Sipa Press',
  'Sipa USA',
  'SOPA Images',
  'Splash News',
  'Unsplash',
  'Visual China Group',
  'Wikimedia Commons',
  'ZUMA Press',
  'ZUMA Wire',
];

const names = new Set(pictureHouses.map((name) => foldText(name)));

/** Whether one of the parts of a line is a picture house: "US Navy / Getty Images", "Win Marlow via Shutterstock.com". */
export function namesPictureHouse(line: string): boolean {
  const parts = line.split(/\s?[/|,;()[\]©:]\s?|\s(?:via|for|by|from|par|von|de|di|per)\s/iu);
  return parts.some((part) => names.has(foldText(part.replace(/\.(?:com|de|org)$/i, '').trim())));
}
