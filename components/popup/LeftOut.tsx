import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Correction } from '../../utils/model.ts';
import { sentence } from '../shared/wording.ts';

interface Props {
  kind: Correction['kind'];
  names: string[];
  onCorrect: (correction: Correction, isWrong: boolean) => void;
}

/** The names that are left out because the user said that they are wrong, each to be brought back. */
export function LeftOut({ kind, names, onCorrect }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const known = useRef(names);
  // The button that was pressed went with what it stood on: the keyboard goes on at what can be done next.
  useEffect(() => {
    const added = names.findIndex((name) => !known.current.includes(name));
    known.current = names;
    list.current?.querySelectorAll('button')[added]?.focus();
  }, [names]);
  return (
    <ul ref={list} class="why left-out" hidden={names.length === 0}>
      {names.map((name) => (
        <li key={name}>
          {sentence('correct.leftOut', <bdi>{name}</bdi>)}{' '}
          <button
            type="button"
            class="link"
            aria-label={i18n.t('correct.putBack', [name])}
            onClick={({ currentTarget }) => {
              currentTarget.closest('section')?.querySelector('button')?.focus();
              onCorrect({ kind, name }, false);
            }}
          >
            {i18n.t('options.undo')}
          </button>
        </li>
      ))}
    </ul>
  );
}
