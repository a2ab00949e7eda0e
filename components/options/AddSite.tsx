import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  siteIn: (typed: string) => string | undefined;
  onAdd: (site: string) => void;
}

export function AddSite({ siteIn, onAdd }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isBad, setBad] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const site = siteIn(typed);
    setBad(site === undefined);
    if (site === undefined) return;
    onAdd(site);
    setTyped('');
  };
  return (
    <form class="add" onSubmit={add} noValidate>
      <label for={id}>{i18n.t('options.sitesAdd')}</label>
      <div>
        <input
          id={id}
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          dir="ltr"
          placeholder={i18n.t('options.sitesAddPlaceholder')}
          aria-invalid={isBad}
          aria-describedby={isBad ? `${id}-bad` : undefined}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button quiet">
          {i18n.t('options.sitesAddButton')}
        </button>
      </div>
      <p class="bad" id={`${id}-bad`} role="alert">
        {isBad && i18n.t('options.sitesBad')}
      </p>
    </form>
  );
}
