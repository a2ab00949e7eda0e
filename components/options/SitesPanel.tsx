import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SiteRule, Sites } from '../../utils/model.ts';

import { plural } from '../shared/wording.ts';
import { AddSite } from './AddSite.tsx';
import { SitePages } from './SitePages.tsx';
import { SiteRow } from './SiteRow.tsx';

// A screen of rows; a table of thousands would take seconds to draw.
const pageSize = 25;

interface Props {
  sites: Sites;
  onRule: (site: string, rule: SiteRule | undefined) => void;
  /** The site in what the user typed, which may be a whole address. Undefined if there is none. */
  siteIn: (typed: string) => string | undefined;
}

export function SitesPanel({ sites, onRule, siteIn }: Props) {
  const [wanted, setWanted] = useState('');
  const [page, setPage] = useState(0);
  const [removed, setRemoved] = useState<{ site: string; rule: SiteRule }>();
  const all = useMemo(() => Object.entries(sites).sort(([a], [b]) => (a < b ? -1 : 1)), [sites]);
  const found = useMemo(() => all.filter(([site]) => site.includes(wanted.trim().toLowerCase())), [all, wanted]);
  const lastPage = Math.max(0, Math.ceil(found.length / pageSize) - 1);
  const current = Math.min(page, lastPage);
  const first = current * pageSize;
  const undo = useRef<HTMLButtonElement>(null);
  const find = useRef<HTMLInputElement>(null);
  // The row went with the button that was pressed: the keyboard goes on at what can be done next.
  useEffect(() => undo.current?.focus(), [removed]);
  const change = (site: string, rule: SiteRule | undefined) => {
    const before = sites[site];
    setRemoved(rule || !before ? undefined : { site, rule: before });
    onRule(site, rule);
  };

  return (
    <section class="panel">
      <h2>{i18n.t('options.sitesHeading')}</h2>
      <p class="intro">{i18n.t('options.sitesIntro')}</p>
      <AddSite siteIn={siteIn} onAdd={(site) => change(site, sites[site] ?? { rule: 'off' })} />
      <p class="removed" role="status">
        {removed && `${i18n.t('options.removed', [removed.site])} `}
      </p>
      {removed && (
        <button
          ref={undo}
          type="button"
          class="link"
          onClick={() => {
            change(removed.site, removed.rule);
            find.current?.focus();
          }}
        >
          {i18n.t('options.undo')}
        </button>
      )}
      {all.length === 0 ? (
        <p class="empty">{i18n.t('options.sitesNone')}</p>
      ) : (
        <>
          <div class="find">
            <input
              ref={find}
              type="search"
              aria-label={i18n.t('options.sitesFind')}
              placeholder={i18n.t('options.sitesFind')}
              value={wanted}
              onInput={(event) => {
                setWanted(event.currentTarget.value);
                setPage(0);
              }}
            />
            <span role="status">{count(found.length, wanted)}</span>
          </div>
          <table>
            <thead>
              <tr>
                <th scope="col">{i18n.t('options.siteColumn')}</th>
                <th scope="col">{i18n.t('options.ruleColumn')}</th>
                <th scope="col">{i18n.t('options.keepColumn')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {found.slice(first, first + pageSize).map(([site, rule]) => (
                <SiteRow key={site} site={site} rule={rule} onRule={change} />
              ))}
            </tbody>
          </table>
          {lastPage > 0 && (
            <SitePages
              first={first + 1}
              last={Math.min(found.length, first + pageSize)}
              total={found.length}
              onStep={(step) => setPage(current + step)}
            />
          )}
        </>
      )}
    </section>
  );
}

function count(found: number, wanted: string): string {
  if (!wanted.trim()) return plural('options.sitesCount', found);
  return found ? plural('options.sitesFound', found) : i18n.t('options.sitesNoneFound');
}
