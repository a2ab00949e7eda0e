import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PageReport } from '../../utils/model.ts';
import { verdictSentence } from '../popup/verdict-sentence.tsx';
import { day, isolated, list } from '../shared/wording.ts';
import { CreditedPeople } from './CreditedPeople.tsx';

interface Props {
  report: PageReport;
  /** The story, made safe. */
  story: DocumentFragment;
  direction: 'ltr' | 'rtl';
  /** The credit as it would be copied: who, where, at which address. */
  credit: string;
}

/** Headline, people, story, credits. */
export function CleanArticle({ report, story, direction, credit }: Props) {
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => body.current?.replaceChildren(story), [story]);
  const { credits, dateline, organizations, published, title, url, verdict } = report;
  const placeAndDay = [dateline?.place && isolated(dateline.place), published && day(published)].filter(Boolean);
  const lines = new Set(
    credits.filter(({ evidence }) => evidence.kind === 'credit-line').map(({ evidence }) => evidence.text),
  );
  return (
    <article>
      <header>
        <p class="verdict">{verdictSentence(report)}</p>
        <h1 lang={report.language} dir={direction}>
          {title}
        </h1>
        <CreditedPeople credits={credits} />
        {placeAndDay.length > 0 && <p class="day">{placeAndDay.join(' · ')}</p>}
        <p class="way">
          {verdict.originalUrl && <Way url={verdict.originalUrl} label="original" />}
          <Way url={url} label="page" />
        </p>
      </header>
      <div class="story" ref={body} lang={report.language} dir={direction} />
      <footer>
        <h2>{i18n.t('clean.credits')}</h2>
        {[...lines].map((line) => (
          <p key={line} class="line" lang={report.language} dir={direction}>
            {line}
          </p>
        ))}
        {organizations.length > 0 && <p>{i18n.t('people.organizations', [list(organizations.map(isolated))])}</p>}
        {credit.split('\n').map((line) => (
          <p key={line} class="credit">
            {line}
          </p>
        ))}
      </footer>
    </article>
  );
}

/** The page may have any address for its original; only one of the web is a way. */
function Way({ url, label }: { url: string; label: 'original' | 'page' }) {
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '' };
  if (!/^https?:$/.test(protocol)) return null;
  const host = hostname.replace(/^www\./, '');
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {i18n.t(label === 'original' ? 'verdict.readOriginalAt' : 'clean.page', [host])}
    </a>
  );
}
