import { i18n } from '#i18n';
import type { Rule } from '../../utils/model.ts';

import type { Key } from './wording.ts';
import { text } from './wording.ts';

const choices: { rule: Rule; label: Key; hint: Key }[] = [
  { rule: 'auto', label: 'options.ruleAuto', hint: 'options.ruleAutoHint' },
  { rule: 'always', label: 'options.ruleAlways', hint: 'options.ruleAlwaysHint' },
  { rule: 'off', label: 'options.ruleOff', hint: 'options.ruleOffHint' },
];

export function RuleForm({ rule, onRule }: { rule: Rule; onRule: (rule: Rule) => void }) {
  return (
    <fieldset class="panel">
      <legend>{i18n.t('options.ruleHeading')}</legend>
      <p class="intro">{i18n.t('options.ruleIntro')}</p>
      {choices.map((choice) => (
        <label key={choice.rule} class="choice">
          <input type="radio" name="rule" checked={rule === choice.rule} onChange={() => onRule(choice.rule)} />
          <span>
            <b>{text(choice.label)}</b>
            <small>{text(choice.hint)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
