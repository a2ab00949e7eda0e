import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isolated, plural } from '../shared/wording.ts';
import { SavedExport } from './SavedExport.tsx';
import { type SavedItem, SavedRow } from './SavedRow.tsx';
import { SitePages } from './SitePages.tsx';

const pageSize = 25;

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
  const [wanted, setWanted] = useState('');
  const [page, setPage] = useState(0);
  const [removed, setRemoved] = useState<SavedItem>();
  const found = useMemo(() => credits.filter((credit) => holds(credit, wanted)), [credits, wanted]);
  const lastPage = Math.max(0, Math.ceil(found.length / pageSize) - 1);
  const current = Math.min(page, lastPage);
  const first = current * pageSize;
  const undo = useRef<HTMLButtonElement>(null);
  const find = useRef<HTMLInputElement>(null);
  // The row went with the button that was pressed: the keyboard goes on at what can be done next.
  useEffect(() => undo.current?.focus(), [removed]);
  return (
    <>
      <p class="removed" role="status">
        {removed && `${i18n.t('saved.removed', [isolated(removed.title || removed.host)])} `}
      </p>
      {removed && (
        <button
          ref={undo}
          type="button"
          class="link"
          onClick={() => {
            setRemoved(undefined);
            onPutBack();
            find.current?.focus();
          }}
        >
          {i18n.t('options.undo')}
        </button>
      )}
      {credits.length > 0 && (
        <>
          <div class="find">
            <input
              ref={find}
              type="search"
              aria-label={i18n.t('saved.find')}
              placeholder={i18n.t('saved.find')}
              value={wanted}
              onInput={(event) => {
                setWanted(event.currentTarget.value);
                setPage(0);
              }}
            />
            <span role="status">{found.length ? plural('saved.count', found.length) : i18n.t('saved.noneFound')}</span>
          </div>
          <ul class="saved">
            {found.slice(first, first + pageSize).map((credit) => (
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
          {lastPage > 0 && (
            <SitePages
              first={first + 1}
              last={Math.min(found.length, first + pageSize)}
              total={found.length}
              onStep={(step) => setPage(current + step)}
            />
          )}
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
