import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PageReport, Stretch } from '../../utils/model.ts';
import { kindLabels } from '../shared/labels.ts';
import { plural, text } from '../shared/wording.ts';
import type { Place } from './place.ts';

interface Props {
  report: PageReport;
  onReveal: (place: Place) => void;
  /** The name of the stretch under the pointer or in focus; undefined when there is none any more. */
  onPoint: (name: string | undefined) => void;
}

/** The page in page order as a thin strip. One stop for the Tab key; arrow keys, Home and End walk inside. */
export function PageStrip({ report, onReveal, onPoint }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const { stretches } = report;

  const walk = (event: KeyboardEvent) => {
    const forward =
      getComputedStyle(event.currentTarget as HTMLElement).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const last = stretches.length - 1;
    const steps: Record<string, number> = { [forward]: current + 1, [back]: current - 1, Home: 0, End: last };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = Math.min(last, Math.max(0, to));
    setCurrent(next);
    (bar.current?.children[next] as HTMLElement | undefined)?.focus();
  };

  return (
    <div
      class="strip"
      role="toolbar"
      aria-label={i18n.t('hidden.strip')}
      style={{ '--stretches': stretches.length }}
      ref={bar}
      onKeyDown={walk}
    >
      {stretches.map((stretch, index) => {
        const name = nameOf(stretch, report);
        return (
          <button
            key={`${stretch.what} ${stretch.block}`}
            type="button"
            class={classOf(stretch, report)}
            style={{ flexGrow: Math.max(1, stretch.size) }}
            tabIndex={index === current ? 0 : -1}
            aria-label={name}
            onMouseEnter={() => onPoint(name)}
            onMouseLeave={() => onPoint(undefined)}
            onFocus={() => {
              setCurrent(index);
              onPoint(name);
            }}
            onBlur={() => onPoint(undefined)}
            onClick={() => onReveal({ block: stretch.block })}
          />
        );
      })}
    </div>
  );
}

const pieceOf = ({ what }: Stretch, report: PageReport) => report.boilerplate.find((piece) => piece.id === what);

function classOf(stretch: Stretch, report: PageReport): string {
  const piece = pieceOf(stretch, report);
  if (!piece) return 'story';
  return piece.hidden ? 'hidden' : 'shown';
}

function nameOf(stretch: Stretch, report: PageReport): string {
  const piece = pieceOf(stretch, report);
  if (!piece) return plural('hidden.stripStory', stretch.size);
  return i18n.t(piece.hidden ? 'hidden.stripHidden' : 'hidden.stripShown', [text(kindLabels[piece.kind])]);
}
