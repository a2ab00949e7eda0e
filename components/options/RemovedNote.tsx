import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  /** What was removed last, and how that is said. */
  removed: unknown;
  said: string;
  onUndo: () => void;
}

/** The row went with the button that was pressed: the keyboard goes on at what can be done next. */
export function RemovedNote({ removed, said, onUndo }: Props) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), [removed]);
  return (
    <>
      <p class="removed" role="status">
        {removed !== undefined && `${said} `}
      </p>
      {removed !== undefined && (
        <button ref={undo} type="button" class="link" onClick={onUndo}>
          {i18n.t('options.undo')}
        </button>
      )}
    </>
  );
}
