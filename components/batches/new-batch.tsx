import { Fragment } from 'preact';
import { useId, useState } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import { defaultPace, paceSchema } from '../../lib/model/batch.ts';
import { ChosenAddresses } from './addresses.tsx';
import { droppedFiles } from './dropped-files.ts';
import { NumberField } from './number-field.tsx';
import { AddressSources, FileSources, SourceNotes } from './sources.tsx';
import type { BatchesState } from './state.ts';

/** A batch is put together: where its reports are, how gently they are fetched, and what the browser will ask. */
export function NewBatch({ state }: { readonly state: BatchesState }) {
  const { client, draft } = state;
  const { locale } = client;
  const [dropping, setDropping] = useState(false);
  const name = useId();
  const size = draft.picked.value.length + draft.files.value.length;
  return (
    <section
      class={dropping ? 'new-batch dropping' : 'new-batch'}
      aria-labelledby={`${name}-heading`}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => event.currentTarget === event.target && setDropping(false)}
      onDrop={(event) => {
        event.preventDefault();
        setDropping(false);
        void draft.take(droppedFiles(event.dataTransfer));
      }}
    >
      <h2 id={`${name}-heading`}>{text(locale, 'batches.new')}</h2>
      <div class="sources">
        <AddressSources state={state} />
        <FileSources state={state} />
      </div>
      <SourceNotes state={state} />
      <ChosenAddresses state={state} />
      <div class="fields">
        <label for={name}>{text(locale, 'batches.new.name')}</label>
        <input
          id={name}
          type="text"
          maxLength={200}
          placeholder={text(locale, 'batches.new.name.hint')}
          value={draft.name.value}
          onInput={({ currentTarget }) => {
            draft.name.value = currentTarget.value;
          }}
        />
        <Pace state={state} />
      </div>
      <p class="fields">
        <button
          type="button"
          class="box main"
          disabled={size === 0 || draft.busy.value}
          onClick={() => void state.start()}
        >
          {text(locale, 'batches.new.start', { count: size })}
        </button>
        {size === 0 && <span class="quiet">{text(locale, 'batches.new.empty')}</span>}
      </p>
      {dropping && <p class="drop">{text(locale, 'batches.sources.drop')}</p>}
    </section>
  );
}

/** How gently servers are asked. */
function Pace({ state }: { readonly state: BatchesState }) {
  const { client, draft } = state;
  const { locale } = client;
  const pace = draft.pace.value;
  return (
    <details>
      <summary>{text(locale, 'batches.pace')}</summary>
      <p class="quiet">{text(locale, 'batches.pace.hint')}</p>
      <p class="fields">
        {(['perHost', 'interval'] as const).map((part) => (
          <Fragment key={part}>
            <span>{text(locale, `batches.pace.${part}`)}</span>
            <NumberField
              label={text(locale, `batches.pace.${part}`)}
              value={pace[part]}
              refused={text(locale, `batches.pace.${part}.refused`)}
              isFit={(value) => value !== null && paceSchema.shape[part].safeParse(value).success}
              onChange={(value) => {
                draft.pace.value = { ...pace, [part]: value ?? defaultPace[part] };
              }}
            />
          </Fragment>
        ))}
      </p>
    </details>
  );
}
