import { useRef } from 'preact/hooks';
import { text, titleOf } from '../../lib/locales/text.ts';
import type { Locale } from '../../lib/model/locale.ts';
import type { RuleEntry } from '../../lib/model/rule.ts';
import type { RuleSetting } from '../../lib/model/settings.ts';
import { Button } from '../button.tsx';

const severities = ['error', 'warning', 'notice'] as const;

interface RuleRowProps {
  readonly locale: Locale;
  readonly rule: RuleEntry;
  /** Undefined: the default of the rule. */
  readonly setting: RuleSetting | undefined;
  readonly onChange: (setting: RuleSetting | undefined) => void;
}

export function RuleRow({ locale, rule, setting, onChange }: RuleRowProps) {
  const select = useRef<HTMLSelectElement>(null);
  const title = titleOf(locale, rule.id);
  const fieldId = `rule-${rule.id}`;
  const settings: readonly RuleSetting[] = [...severities, 'off'];
  return (
    <li class={setting === undefined ? undefined : 'changed'}>
      <label for={fieldId}>
        {title} <code>{rule.id}</code>
      </label>
      {setting !== undefined && (
        <Button
          label={text(locale, 'settings.rules.reset')}
          aria-label={text(locale, 'settings.rules.resetOne', { rule: title })}
          onClick={() => {
            onChange(undefined);
            // The button is about to go.
            select.current?.focus();
          }}
        />
      )}
      <select
        id={fieldId}
        ref={select}
        class={setting === 'off' ? 'off' : undefined}
        value={setting ?? rule.severity}
        onChange={({ currentTarget }) => {
          const next = settings.find((each) => each === currentTarget.value);
          onChange(next === rule.severity ? undefined : next);
        }}
      >
        {severities.map((severity) => (
          <option key={severity} value={severity}>
            {severity === rule.severity
              ? text(locale, 'settings.rules.default', { severity })
              : text(locale, `severity.${severity}`)}
          </option>
        ))}
        <option value="off">{text(locale, 'settings.rules.off')}</option>
      </select>
    </li>
  );
}
