import { useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SiteRule, Sites } from '../../utils/model.ts';

import { plural } from '../shared/wording.ts';
import { AddSite } from './AddSite.tsx';
import { FindField } from './FindField.tsx';
import { ListPages } from './ListPages.tsx';
import { RemovedNote } from './RemovedNote.tsx';
import { SiteRow } from './SiteRow.tsx';
import { useSearch } from './use-search.ts';

interface Props {
  sites: Sites;
  onRule: (site: string, rule: SiteRule | undefined) => void;
  /** The site in what the user typed, which may be a whole address. Undefined if there is none. */
  siteIn: (typed: string) => string | undefined;
}

export function SitesPanel({ sites, onRule, siteIn }: Props) {
  const [removed, setRemoved] = useState<{ site: string; rule: SiteRule }>();
  const all = useMemo(() => Object.entries(sites).sort(([a], [b]) => (a < b ? -1 : 1)), [sites]);
  const search = useSearch(all, isNamed);
  const find = useRef<HTMLInputElement>(null);
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
      <RemovedNote
        removed={removed}
        said={removed ? i18n.t('options.removed', [removed.site]) : ''}
        onUndo={() => {
          if (removed) change(removed.site, removed.rule);
          find.current?.focus();
        }}
      />
      {all.length === 0 ? (
        <p class="empty">{i18n.t('options.sitesNone')}</p>
      ) : (
        <>
          <FindField
            field={find}
            label={i18n.t('options.sitesFind')}
            search={search}
            count={count(search.found.length, search.wanted)}
          />
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
              {search.shown.map(([site, rule]) => (
                <SiteRow key={site} site={site} rule={rule} onRule={change} />
              ))}
            </tbody>
          </table>
          <ListPages search={search} />
        </>
      )}
    </section>
  );
}

const isNamed = ([site]: readonly [string, SiteRule], wanted: string) => site.includes(wanted.trim().toLowerCase());

function count(found: number, wanted: string): string {
  if (!wanted.trim()) return plural('options.sitesCount', found);
  return found ? plural('options.sitesFound', found) : i18n.t('options.sitesNoneFound');
}
