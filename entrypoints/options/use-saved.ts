import { useEffect, useRef, useState } from 'preact/hooks';
import type { SavedItem } from '../../components/options/SavedRow.tsx';
import { keepsCredits } from '../../utils/browser/keeps-credits.ts';
import { localCitationWords } from '../../utils/browser/local-citation-words.ts';
import { saveFile } from '../../utils/browser/save-file.ts';
import {
  putCreditBack,
  readSavedCredits,
  removeCredit,
  removeCredits,
  setKeepsCredits,
  watchSavedCredits,
} from '../../utils/browser/saved-credits.ts';
import { type ExportFormat, exportCredits } from '../../utils/citation/export-credits.ts';
import type { SavedCredit } from '../../utils/model.ts';
import { savedItem } from './saved-item.ts';

const files: Record<ExportFormat, [name: string, type: string]> = {
  ris: ['byline-credits.ris', 'application/x-research-info-systems'],
  bibtex: ['byline-credits.bib', 'application/x-bibtex'],
  'csl-json': ['byline-credits.json', 'application/json'],
  csv: ['byline-credits.csv', 'text/csv'],
};

/** The list of saved credits, up to date also when the popup adds one. Undefined until it is read. */
export function useSaved() {
  const [saved, setSaved] = useState<{ isOn: boolean; credits: SavedCredit[] }>();
  const removed = useRef<{ credit: SavedCredit; place: number }>(undefined);
  useEffect(() => {
    const read = async () => setSaved({ isOn: await keepsCredits(), credits: await readSavedCredits() });
    void read();
    return watchSavedCredits(() => void read());
  }, []);
  if (!saved) return undefined;
  const { isOn, credits } = saved;
  return {
    isOn,
    credits: credits.map(savedItem),
    onKeep: (on: boolean) => void setKeepsCredits(on),
    onRemove: ({ url }: SavedItem) => {
      const place = credits.findIndex((credit) => credit.url === url);
      const credit = credits[place];
      if (credit) removed.current = { credit, place };
      void removeCredit(url);
    },
    onPutBack: () => removed.current && void putCreditBack(removed.current.credit, removed.current.place),
    onRemoveAll: () => void removeCredits(),
    onExport: (format: ExportFormat) => {
      const [name, type] = files[format];
      saveFile(name, exportCredits(credits, format, localCitationWords()), type);
    },
  };
}
