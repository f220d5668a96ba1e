import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import { dismissalReasons } from '../../lib/model/dismissal.ts';
import type { ReviewedProblem } from '../../lib/triage/reviewed-report.ts';
import { Button } from '../button.tsx';
import type { FormSubject } from './list-state.ts';
import type { SidepanelProps } from './state.ts';

interface DecisionFormProps extends SidepanelProps {
  /** The findings that are decided on. */
  readonly items: ReviewedProblem['items'];
  /** A dismissal asks for a reason too. */
  readonly subject: FormSubject;
}

/** A reason for a dismissal, and a note on it, on a finding or on a step. Enter saves; in the note Ctrl+Enter or ⌘+Enter does. */
export function DecisionForm({ state, items, subject: { form: kind, effect } }: DecisionFormProps) {
  const { client, actions, drafts, list, loop, review } = state;
  const { locale } = client;
  const [{ finding, decision }] = items;
  const dismissal = kind === 'dismissal';
  const isStep = kind === 'contested' || kind === 'returned';
  const form = useRef<HTMLFormElement>(null);
  const about = isStep ? kind : effect === null ? 'problem' : 'effect';
  const draft = [review.subject.value?.page, about, finding.fingerprint].join(' ');

  useEffect(() => {
    form.current?.querySelector<HTMLElement>(dismissal ? 'input:checked' : 'textarea')?.focus();
    form.current?.scrollIntoView?.({ block: 'nearest' });
  }, [dismissal]);

  function save(event: Event): void {
    event.preventDefault();
    if (form.current === null) return;
    const fields = new FormData(form.current);
    const note = String(fields.get('note')).trim();
    const reason = dismissalReasons.find((each) => each === fields.get('reason'));
    drafts.delete(draft);
    if (isStep) {
      cancel();
      void loop.take([{ key: finding.fingerprint, items }], kind === 'contested' ? 'contested' : 'notified', note);
      return;
    }
    void (reason === undefined
      ? actions.writeNote(items, effect, note)
      : actions.decide(items, effect, { kind: 'dismissed', reason }, note));
  }

  function cancel(): void {
    list.writing.value = null;
    if (effect === null) list.choose(list.chosen.value, true);
    else list.chooseEffect(effect);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') cancel();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
  }

  return (
    <form ref={form} class="decision" onSubmit={save} onKeyDown={onKeyDown}>
      {dismissal && (
        <fieldset>
          <legend>{text(locale, 'sidepanel.dismiss.title')}</legend>
          {dismissalReasons.map((reason, index) => (
            <label key={reason}>
              <input
                type="radio"
                name="reason"
                value={reason}
                defaultChecked={decision?.reason ? decision.reason === reason : index === 0}
              />
              {text(locale, `sidepanel.reason.${reason}`)}
            </label>
          ))}
        </fieldset>
      )}
      <label class="note">
        {text(locale, isStep ? `sidepanel.loop.note.${kind}` : 'sidepanel.note')}
        <textarea
          name="note"
          rows={2}
          defaultValue={drafts.get(draft) ?? (isStep ? '' : (decision?.note ?? ''))}
          onInput={(event) => drafts.set(draft, event.currentTarget.value)}
        />
      </label>
      <p class="tools">
        <button type="submit" class="box main">
          {text(locale, dismissal ? 'sidepanel.dismiss' : 'sidepanel.save')}
        </button>
        <Button look="box" label={text(locale, 'sidepanel.cancel')} onClick={cancel} />
      </p>
    </form>
  );
}
