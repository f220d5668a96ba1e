import { useEffect, useRef } from 'preact/hooks';
import { text, titleOf } from '../../lib/locales/text.ts';
import type { FindingView } from '../../lib/model/view.ts';
import { OWN } from '../../lib/triage/own-findings.ts';
import { VERSIONS } from '../../lib/triage/versions.ts';
import { Button } from '../button.tsx';
import type { SidepanelProps } from './state.ts';

/** The rule of a finding, with a way to its page in the help, and one to turn it off. */
export function FindingRule({ state, finding: { rule } }: SidepanelProps & { readonly finding: FindingView }) {
  const { client, review, rulesOff, ofPage } = state;
  const { locale } = client;
  const report = review.subject.value?.report;
  const title = titleOf(locale, rule);
  // No rule finds that a page and its attachment differ, or what the reviewer found.
  if (rule === OWN) return <p class="rule">{title}</p>;
  if (rule === VERSIONS) return null;
  return (
    <p class="rule">
      {text(locale, 'sidepanel.rule')}{' '}
      <Button
        label={title}
        title={text(locale, 'sidepanel.rule.help', { rule: title })}
        onClick={() => void client.doors.help({ rule, form: report?.form ?? null, year: report?.year ?? null })}
      />{' '}
      {ofPage && <Button label={text(locale, 'sidepanel.rule.off')} onClick={() => void rulesOff.turnOff(rule)} />}
    </p>
  );
}

/** Undoes the last rule that was turned off. It takes the focus, because the finding that had it is gone. */
export function RuleUndo({ state }: SidepanelProps) {
  const { client, rulesOff } = state;
  const last = rulesOff.last.value;
  const button = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (last !== null) button.current?.querySelector('button')?.focus();
  }, [last]);
  if (last === null) return null;
  return (
    <span ref={button}>
      <Button label={text(client.locale, 'sidepanel.rule.undo')} onClick={() => void rulesOff.undo()} />
    </span>
  );
}
