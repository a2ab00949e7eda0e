import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  /** What can be taken out, in words. */
  parts: { id: string; name: string }[];
  /** Where the file can be handed in; undefined if there is no such place. */
  tracker: string | undefined;
  said: string;
  /** The text of the file without the parts that are struck. */
  fileOf: (struck: ReadonlySet<string>, note: string) => string;
  onSave: (file: string) => void;
}

/** Shows every word of the report file before it is made, and lets the user take parts out. */
export function WrongResultView({ parts, tracker, said, fileOf, onSave }: Props) {
  const [struck, setStruck] = useState<ReadonlySet<string>>(new Set());
  const [note, setNote] = useState('');
  const file = fileOf(struck, note);
  const toggle = (id: string) =>
    setStruck(struck.has(id) ? new Set([...struck].filter((other) => other !== id)) : new Set([...struck, id]));
  return (
    <main class="wrong">
      <h1>{i18n.t('wrong.title')}</h1>
      <p>{i18n.t('wrong.intro')}</p>
      <label class="note-field">
        <b>{i18n.t('wrong.note')}</b>
        <textarea
          rows={3}
          placeholder={i18n.t('wrong.notePlaceholder')}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <ul class="parts">
        {parts.map((part) => (
          <li key={part.id}>
            <label>
              <input type="checkbox" checked={!struck.has(part.id)} onChange={() => toggle(part.id)} />
              <span dir="auto">{part.name}</span>
            </label>
          </li>
        ))}
      </ul>
      <h2>{i18n.t('wrong.preview')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be within reach of the keyboard */}
      <pre tabIndex={0} dir="ltr">
        {file}
      </pre>
      <div class="actions">
        <button type="button" class="button" onClick={() => onSave(file)}>
          {i18n.t('wrong.save')}
        </button>
        {tracker && (
          <a class="link" href={tracker} target="_blank" rel="noreferrer">
            {i18n.t('wrong.tracker')}
          </a>
        )}
        <span role="status">{said}</span>
      </div>
    </main>
  );
}
