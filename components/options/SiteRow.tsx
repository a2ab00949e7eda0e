import { i18n } from '#i18n';
import type { Rule, SiteRule } from '../../utils/model.ts';

import { BreakableAddress } from '../shared/BreakableAddress.tsx';
import { kindLabels } from '../shared/labels.ts';
import { text } from '../shared/wording.ts';

interface Props {
  site: string;
  rule: SiteRule;
  onRule: (site: string, rule: SiteRule | undefined) => void;
}

export function SiteRow({ site, rule, onRule }: Props) {
  const keep = rule.keep ?? [];
  return (
    <tr>
      <th scope="row">
        <bdi>
          <BreakableAddress text={site} whole={0} />
        </bdi>
      </th>
      <td>
        <select
          aria-label={i18n.t('options.ruleOf', [site])}
          value={rule.rule}
          onChange={(event) => onRule(site, { ...rule, rule: event.currentTarget.value as Rule })}
        >
          <option value="auto">{i18n.t('options.auto')}</option>
          <option value="always">{i18n.t('options.always')}</option>
          <option value="off">{i18n.t('options.off')}</option>
        </select>
      </td>
      <td>
        {keep.length === 0 && i18n.t('options.keepNone')}
        {keep.map((kind) => (
          <button
            key={kind}
            type="button"
            class="kept"
            aria-label={i18n.t('options.hideAgain', [text(kindLabels[kind]), site])}
            onClick={(event) => {
              // This button is about to go; the keyboard stays in the row.
              event.currentTarget.closest('tr')?.querySelector('select')?.focus();
              onRule(site, { ...rule, keep: keep.filter((kept) => kept !== kind) });
            }}
          >
            {text(kindLabels[kind])} <span aria-hidden="true">×</span>
          </button>
        ))}
      </td>
      <td>
        <button
          type="button"
          class="link"
          aria-label={i18n.t('options.removeSite', [site])}
          onClick={() => onRule(site, undefined)}
        >
          {i18n.t('options.remove')}
        </button>
      </td>
    </tr>
  );
}
