import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { BreakableAddress } from '../shared/BreakableAddress.tsx';
import { linkHost } from '../shared/link-host.ts';
import { day, isolated, list } from '../shared/wording.ts';

/** A saved credit as it is listed. */
export interface SavedItem {
  url: string;
  /** The name of the site on which it was seen. */
  host: string;
  title: string;
  people: string[];
  outlet: string;
  /** ISO 8601, if the page states it. */
  published: string | undefined;
}

interface Props {
  credit: SavedItem;
  onRemove: () => void;
}

export function SavedRow({ credit: { url, host, title, people, outlet, published }, onRemove }: Props) {
  const id = useId();
  const parts = [list(people.map(isolated)), outlet && isolated(outlet), published && day(published)];
  return (
    <li>
      <div>
        <a id={`${id}-what`} class="link" href={url} target="_blank" rel="noreferrer" title={linkHost(url)} dir="auto">
          {title || <BreakableAddress text={host} />}
        </a>
        <small>{parts.filter(Boolean).join(' · ')}</small>
      </div>
      <button id={id} type="button" class="link" aria-labelledby={`${id} ${id}-what`} onClick={onRemove}>
        {i18n.t('options.remove')}
      </button>
    </li>
  );
}
