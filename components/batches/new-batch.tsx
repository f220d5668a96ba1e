import { Fragment } from 'preact';
import { useId } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import { defaultPace, paceSchema } from '../../lib/model/batch.ts';
import { Button } from '../button.tsx';
import { Checkbox } from '../checkbox.tsx';
import { useFileDrop } from '../file-drop.ts';
import { ChosenAddresses } from './addresses.tsx';
import { droppedFiles } from './dropped-files.ts';
import { NumberField } from './number-field.tsx';
import { AddressSources, FileSources, SourceNotes } from './sources.tsx';
import type { BatchesProps } from './state.ts';

/** The form for a new batch: its sources, its pace, and the permissions that it needs. */
export function NewBatch({ state }: BatchesProps) {
  const { client, draft } = state;
  const { locale } = client;
  const drop = useFileDrop((transfer) => void draft.take(droppedFiles(transfer)));
  const name = useId();
  const size = draft.picked.value.length + draft.files.value.length;
  return (
    <section class="new-batch" aria-labelledby={`${name}-heading`} {...drop.handlers}>
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
        <Checkbox
          label={text(locale, 'batches.pictures')}
          checked={draft.pictures.value}
          onChange={(pictures) => {
            draft.pictures.value = pictures;
          }}
        />
        <span class="quiet">{text(locale, 'batches.pictures.hint')}</span>
      </p>
      <p class="fields">
        <Button
          look="box main"
          label={text(locale, 'batches.new.start', { count: size })}
          disabled={size === 0 || draft.busy.value}
          onClick={() => void state.start()}
        />
        {size === 0 && <span class="quiet">{text(locale, 'batches.new.empty')}</span>}
      </p>
      {drop.isOver && <p class="drop">{text(locale, 'batches.sources.drop')}</p>}
    </section>
  );
}

/** How many requests servers get, and how often. */
function Pace({ state }: BatchesProps) {
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
