import { i18n } from '#i18n';
import type { Rule } from '../../utils/model.ts';

interface Props {
  site: string | undefined;
  /** What can be done here is about to be known: its line has its place already. */
  isComing: boolean;
  /** Undefined where the rule cannot be changed or is off. */
  rule: Rule | undefined;
  /** What can be done with the page itself, if anything. */
  page: { label: string; onClick: () => void } | undefined;
  shortcut: string | undefined;
  onRule: (rule: Rule) => void;
  onOptions: () => void;
  onWrong: (() => void) | undefined;
}

export function PopupFooter({ site, isComing, rule, page, shortcut, onRule, onOptions, onWrong }: Props) {
  return (
    <footer>
      {(isComing || page || rule) && (
        <div class="line">
          {page && (
            <button type="button" class="link" onClick={page.onClick}>
              {page.label}
            </button>
          )}
          {rule && site && <RuleSelect site={site} rule={rule} onRule={onRule} />}
        </div>
      )}
      <div class="line quiet">
        <button type="button" class="link" onClick={onOptions}>
          {i18n.t('footer.options')}
        </button>
        {onWrong && (
          <button type="button" class="link" onClick={onWrong}>
            {i18n.t('footer.wrong')}
          </button>
        )}
        {shortcut && <kbd>{shortcut}</kbd>}
      </div>
    </footer>
  );
}

function RuleSelect({ site, rule, onRule }: { site: string; rule: Rule; onRule: (rule: Rule) => void }) {
  const label = i18n.t('header.ruleLabel', [site]);
  return (
    <select
      aria-label={label}
      title={label}
      value={rule}
      onChange={(event) => onRule(event.currentTarget.value as Rule)}
    >
      <option value="auto">{i18n.t('header.ruleAuto')}</option>
      <option value="always">{i18n.t('header.ruleAlways')}</option>
    </select>
  );
}
