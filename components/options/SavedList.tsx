import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isolated, plural } from '../shared/wording.ts';
import { FindField } from './FindField.tsx';
import { ListPages } from './ListPages.tsx';
import { RemovedNote } from './RemovedNote.tsx';
import { SavedExport } from './SavedExport.tsx';
import { type SavedItem, SavedRow } from './SavedRow.tsx';
import { useSearch } from './use-search.ts';

interface Props {
  credits: SavedItem[];
  onRemove: (credit: SavedItem) => void;
  /** Brings back what was removed last. */
  onPutBack: () => void;
  onRemoveAll: () => void;
  onExport: (format: 'ris' | 'bibtex' | 'csl-json' | 'csv') => void;
}

/** The saved credits, to be searched, removed and exported. */
export function SavedList({ credits, onRemove, onPutBack, ...all }: Props) {
  const [removed, setRemoved] = useState<SavedItem>();
  const search = useSearch(credits, holds);
  const find = useRef<HTMLInputElement>(null);
  const { found, shown } = search;
  return (
    <>
      <RemovedNote
        removed={removed}
        said={removed ? i18n.t('saved.removed', [isolated(removed.title || removed.host)]) : ''}
        onUndo={() => {
          setRemoved(undefined);
          onPutBack();
          find.current?.focus();
        }}
      />
      {credits.length > 0 && (
        <>
          <FindField
            field={find}
            label={i18n.t('saved.find')}
            search={search}
            count={found.length ? plural('saved.count', found.length) : i18n.t('saved.noneFound')}
          />
          <ul class="saved">
            {shown.map((credit) => (
              <SavedRow
                key={credit.url}
                credit={credit}
                onRemove={() => {
                  setRemoved(credit);
                  onRemove(credit);
                }}
              />
            ))}
          </ul>
          <ListPages search={search} />
          <SavedExport {...all} />
        </>
      )}
    </>
  );
}

/** Whether every word that is looked for stands somewhere in the credit. */
function holds({ url, title, people, outlet, host }: SavedItem, wanted: string): boolean {
  const text = [url, title, outlet, host, ...people].join(' ').toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
