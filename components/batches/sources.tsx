import { useId, useState } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import { Button } from '../button.tsx';
import { FilePicker } from '../file-picker.tsx';
import type { BatchesProps } from './state.ts';

/** Addresses: pasted, found on an index page, or open in tabs. */
export function AddressSources({ state }: BatchesProps) {
  const { client, draft } = state;
  const { locale } = client;
  const [index, setIndex] = useState('');
  const id = useId();
  return (
    <div>
      <label for={id}>{text(locale, 'batches.sources.paste')}</label>
      <textarea
        id={id}
        rows={6}
        placeholder={text(locale, 'batches.sources.paste.hint')}
        value={draft.pasted.value}
        onInput={({ currentTarget }) => void draft.paste(currentTarget.value)}
      />
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          const url = index.trim();
          if (url !== '') void draft.takeIndex(url).then((found) => found && setIndex(''));
        }}
      >
        <input
          type="text"
          inputMode="url"
          aria-label={text(locale, 'batches.sources.index')}
          placeholder={text(locale, 'batches.sources.index')}
          value={index}
          onInput={({ currentTarget }) => setIndex(currentTarget.value)}
        />
        <button type="submit" class="box">
          {text(locale, 'batches.sources.index.read')}
        </button>
        <Button look="box" label={text(locale, 'batches.sources.tabs')} onClick={() => void draft.takeTabs()} />
      </form>
    </div>
  );
}

/** Files chosen: lists, reports, whole folders. They can be dropped as well. */
export function FileSources({ state }: BatchesProps) {
  const { client, draft } = state;
  const { locale } = client;
  return (
    <div class="drop-here">
      <p>{text(locale, 'batches.sources.files')}</p>
      <p class="quiet">{text(locale, 'batches.sources.files.hint')}</p>
      <p class="fields">
        <FilePicker label={text(locale, 'batches.sources.chooseFiles')} many="files" onFiles={draft.take} />
        <FilePicker label={text(locale, 'batches.sources.chooseFolder')} many="folder" onFiles={draft.take} />
      </p>
    </div>
  );
}

/** The sources taken so far, the lines that could not be read, and the last problem. */
export function SourceNotes({ state }: BatchesProps) {
  const { client, draft } = state;
  const { locale } = client;
  const { repeated, unread, local = [] } = draft.merged.value;
  const files = draft.files.value;
  const problem = draft.problem.value;
  return (
    <div class="notes">
      <p role="status">{draft.busy.value ? text(locale, 'batches.sources.reading') : ''}</p>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem.name !== '' && `${problem.name}: `}
          {text(locale, problem.key, { ...problem.data, name: problem.name })}
        </p>
      )}
      <ul>
        {draft.lists.value.map((list) => {
          const words = text(locale, `batches.sources.taken.${list.kind}`, {
            name: list.name,
            count: list.entries.length,
          });
          return (
            <TakenSource
              key={`${list.kind} ${list.name}`}
              state={state}
              words={words}
              onDrop={() => draft.dropList(list)}
            />
          );
        })}
        {files.length > 0 && (
          <TakenSource
            state={state}
            words={text(locale, 'batches.sources.taken.files', { count: files.length })}
            onDrop={draft.dropFiles}
          />
        )}
      </ul>
      {repeated > 0 && <p class="quiet">{text(locale, 'batches.sources.repeated', { count: repeated })}</p>}
      <LinesLeftOut words={text(locale, 'batches.sources.unread', { count: unread.length })} lines={unread} />
      <LinesLeftOut words={text(locale, 'batches.sources.local', { count: local.length })} lines={local} />
    </div>
  );
}

/** Lines of the sources that were left out; at most a hundred are shown. */
function LinesLeftOut({ words, lines }: { readonly words: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{words}</summary>
      <ul>
        {lines.slice(0, 100).map((line, number) => (
          <li key={number}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

function TakenSource({ state, words, onDrop }: BatchesProps & { readonly words: string; readonly onDrop: () => void }) {
  const { locale } = state.client;
  return (
    <li>
      {words}{' '}
      <Button
        label={text(locale, 'batches.sources.drop.button')}
        aria-label={text(locale, 'batches.sources.dropOne', { words })}
        onClick={onDrop}
      />
    </li>
  );
}
