import { useEffect, useId, useRef } from 'preact/hooks';
import { citeCell, text } from '../../lib/locales/text.ts';
import { Button } from '../button.tsx';
import { Select } from '../select.tsx';
import { type OwnDraft, ownPlaces } from './own-state.ts';
import type { SidepanelProps } from './state.ts';

const outcomes = ['fail', 'review'] as const;

/** The form for a problem of the reviewer's own. Ctrl+Enter or ⌘+Enter saves it, Escape leaves it. */
export function OwnForm({ state, draft }: SidepanelProps & { readonly draft: OwnDraft }) {
  const { client, own } = state;
  const { locale } = client;
  const form = useRef<HTMLFormElement>(null);
  const id = useId();

  useEffect(() => {
    form.current?.querySelector('textarea')?.focus();
    form.current?.scrollIntoView?.({ block: 'nearest' });
  }, [draft.id]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') own.cancel();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
  }

  return (
    <form
      ref={form}
      class="decision own"
      aria-labelledby={`${id}-title`}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void own.save();
      }}
    >
      <h2 id={`${id}-title`}>{text(locale, draft.known === null ? 'sidepanel.own.add' : 'sidepanel.own.edit')}</h2>
      <p class="line">
        <Select
          label={text(locale, 'sidepanel.own.place')}
          value={draft.at}
          values={ownPlaces}
          nameOf={(at) => text(locale, `sidepanel.own.at.${at}`)}
          onChoose={(at) => own.write({ at })}
        />
        <Select
          label={text(locale, 'sidepanel.filter.outcome')}
          value={draft.outcome}
          values={outcomes}
          nameOf={(outcome) => text(locale, `outcome.${outcome}`)}
          onChoose={(outcome) => own.write({ outcome })}
        />
      </p>
      <Place state={state} draft={draft} />
      <label class="note">
        {text(locale, 'sidepanel.own.message')}
        <textarea
          name="message"
          rows={2}
          required
          maxLength={1000}
          value={draft.message}
          onInput={({ currentTarget }) => own.write({ message: currentTarget.value })}
        />
      </label>
      <label class="note">
        {text(locale, 'popup.fix')}
        <textarea
          name="fix"
          rows={2}
          maxLength={1000}
          placeholder={text(locale, 'sidepanel.own.fix.hint')}
          value={draft.fix}
          onInput={({ currentTarget }) => own.write({ fix: currentTarget.value })}
        />
      </label>
      <p class="tools">
        <button type="submit" class="box main">
          {text(locale, 'sidepanel.save')}
        </button>
        <Button look="box" label={text(locale, 'sidepanel.cancel')} onClick={own.cancel} />
      </p>
    </form>
  );
}

function Place({ state, draft }: SidepanelProps & { readonly draft: OwnDraft }) {
  const { client, own, cell, tab } = state;
  const { locale } = client;
  if (draft.at === 'report') return null;
  if (draft.at === 'cell') {
    const chosen = cell.value;
    return (
      <p role="status" class={chosen === null ? 'trouble' : ''}>
        {chosen === null ? text(locale, 'sidepanel.own.noCell') : citeCell(locale, chosen)}{' '}
        {tab.value !== 'form' && (
          <Button
            label={text(locale, 'sidepanel.own.chooseCell')}
            onClick={() => {
              tab.value = 'form';
            }}
          />
        )}
      </p>
    );
  }
  return (
    <>
      <label class="note">
        {text(locale, 'sidepanel.own.quote')}
        <textarea
          name="quote"
          rows={2}
          required
          maxLength={500}
          value={draft.quote}
          onInput={({ currentTarget }) => own.write({ quote: currentTarget.value })}
        />
      </label>
      <Button
        label={text(locale, 'sidepanel.own.selection')}
        // The selection of this document goes with the button that is pressed.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => void own.takeSelection()}
      />
    </>
  );
}
