import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Boilerplate } from '../../utils/model.ts';
import { kindLabels } from '../shared/labels.ts';
import { text } from '../shared/wording.ts';
import type { HidingActions } from './HiddenPanel.tsx';
import { pieceWords } from './piece-words.ts';

interface Props extends HidingActions {
  piece: Boilerplate;
  site: string | undefined;
  isKept: boolean;
}

export function HiddenRow({ piece, site, isKept, onReveal, onHidden, onKeep }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const kind = text(kindLabels[piece.kind]);
  const name = pieceWords(piece.text, kind);
  const words = piece.text || kind;
  const [block] = piece.blocks;
  return (
    <li>
      <div class="row">
        <button type="button" class="words" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          <b>{kind}</b> <span dir="auto">{name}</span>
        </button>
        <button
          type="button"
          class="link"
          aria-label={i18n.t(piece.hidden ? 'hidden.showNamed' : 'hidden.hideNamed', [(name || kind).slice(0, 60)])}
          onClick={() => onHidden(piece, !piece.hidden)}
        >
          {i18n.t(piece.hidden ? 'hidden.show' : 'hidden.hide')}
        </button>
      </div>
      {isOpen && (
        <div class="details" id={id}>
          <p dir="auto">{words}</p>
          {block && !piece.hidden && (
            <button type="button" class="link" onClick={() => onReveal({ block })}>
              {i18n.t('hidden.goTo')}
            </button>
          )}
          {site && (
            <button type="button" class="link" onClick={() => onKeep(piece.kind, !isKept)}>
              {i18n.t(isKept ? 'hidden.hideKind' : 'hidden.keepKind', [site])}
            </button>
          )}
        </div>
      )}
    </li>
  );
}
