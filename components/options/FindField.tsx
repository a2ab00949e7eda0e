import type { RefObject } from 'preact';
import type { Search } from './use-search.ts';

interface Props {
  field: RefObject<HTMLInputElement | null>;
  label: string;
  search: Search<unknown>;
  /** How many there are, or were found. */
  count: string;
}

export function FindField({ field, label, search: { wanted, onWanted }, count }: Props) {
  return (
    <div class="find">
      <input
        ref={field}
        type="search"
        aria-label={label}
        placeholder={label}
        value={wanted}
        onInput={(event) => onWanted(event.currentTarget.value)}
      />
      <span role="status">{count}</span>
    </div>
  );
}
