import { useEffect, useId, useRef } from 'preact/hooks';
import { citeCell, type TextKey, text } from '../../lib/locales/text.ts';
import { Button } from '../button.tsx';
import { Select } from '../select.tsx';
import { type OwnDraft, ownPlaces } from './own-state.ts';
import type { SidepanelProps } from './state.ts';

const outcomes = ['fail', 'review'] as const;

interface OwnFormProps extends SidepanelProps {
  readonly draft: OwnDraft;
}

/** The form for a problem of the reviewer's own. Ctrl+Enter or ⌘+Enter saves it, Escape leaves it. */
export function OwnForm({ state, draft }: OwnFormProps) {
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
      <Words state={state} draft={draft} name="message" label="sidepanel.own.message" most={1000} />
      <Words
        state={state}
        draft={draft}
        name="fix"
        label="popup.fix"
        most={1000}
        placeholder={text(locale, 'sidepanel.own.fix.hint')}
      />
      <p class="tools">
        <button type="submit" class="box main">
          {text(locale, 'sidepanel.save')}
        </button>
        <Button look="box" label={text(locale, 'sidepanel.cancel')} onClick={own.cancel} />
      </p>
    </form>
  );
}

function Place({ state, draft }: OwnFormProps) {
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
      <Words state={state} draft={draft} name="quote" label="sidepanel.own.quote" most={500} />
      <Button
        label={text(locale, 'sidepanel.own.selection')}
        // The selection of this document goes with the button that is pressed.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => void own.takeSelection()}
      />
    </>
  );
}

interface WordsProps extends OwnFormProps {
  readonly name: 'message' | 'fix' | 'quote';
  readonly label: TextKey;
  readonly most: number;
  /** What is taken where nothing is written; without one, something has to be. */
  readonly placeholder?: string;
}

/** A field for words. */
function Words({ state: { client, own }, draft, name, label, most, placeholder }: WordsProps) {
  return (
    <label class="note">
      {text(client.locale, label)}
      <textarea
        name={name}
        rows={2}
        required={placeholder === undefined}
        maxLength={most}
        placeholder={placeholder}
        value={draft[name]}
        onInput={({ currentTarget }) => own.write({ [name]: currentTarget.value })}
      />
    </label>
  );
}
