import { i18n } from '#i18n';
import type { ListedTab } from './compare-state.ts';

interface Props {
  tabs: readonly ListedTab[];
  address?: string;
  onUse: (tabId: number) => void;
  onOpen: () => void;
}

/** Lets the reader point at the tab that has the original, or open it where the copy says where it is. */
export function ChooseTab({ tabs, address, onUse, onOpen }: Props) {
  const host = address && URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : undefined;
  return (
    <section class="choose">
      <p>{i18n.t('compare.chooseHint')}</p>
      {host && (
        <button type="button" class="button" onClick={onOpen}>
          {i18n.t('verdict.readOriginalAt', [host])}
        </button>
      )}
      {tabs.length > 0 ? (
        <ul class="tabs">
          {tabs.map(({ id, title, host }) => (
            <li key={id}>
              <bdi class="title">{title}</bdi>
              <small>
                <bdi>{host}</bdi>
              </small>
              <button
                type="button"
                class="button quiet"
                aria-label={`${i18n.t('compare.use')}: ${title}`}
                onClick={() => onUse(id)}
              >
                {i18n.t('compare.use')}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p class="none">{i18n.t('compare.noTabs')}</p>
      )}
    </section>
  );
}
