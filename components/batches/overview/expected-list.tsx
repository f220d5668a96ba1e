import { useId, useState } from 'preact/hooks';
import { type TextKey, text } from '../../../lib/locales/text.ts';
import type { AgencyList, ExpectedAgency } from '../../../lib/model/batch.ts';
import { SourceProblem } from '../../../lib/model/clients/batches.ts';
import { Button } from '../../button.tsx';
import { FilePicker } from '../../file-picker.tsx';
import type { BatchesProps } from '../state.ts';

/** The agencies that have to have a report: pasted, or read from a file. */
export function ExpectedList({ state }: BatchesProps) {
  const { client, progress, batches } = state;
  const { locale } = client;
  const kept = progress.value?.batch.expected ?? [];
  // The next round asks the same agencies.
  const [latest] = (batches.value ?? [])
    .filter(({ expected }) => expected.length > 0)
    .toSorted((one, other) => Date.parse(other.created) - Date.parse(one.created));
  const [typed, setTyped] = useState<string | null>(null);
  const [trouble, setTrouble] = useState('');
  const id = useId();

  async function take(read: Promise<AgencyList>): Promise<void> {
    try {
      const { agencies, unread } = await read;
      if (agencies.length === 0) return setTrouble(text(locale, 'batches.list.none'));
      setTrouble(
        unread.length === 0
          ? ''
          : text(locale, 'batches.list.unread', { count: unread.length, lines: unread.slice(0, 3).join('；') }),
      );
      await keep(agencies);
    } catch (error) {
      if (!(error instanceof SourceProblem)) throw error;
      setTrouble(text(locale, error.key as TextKey, error.data));
    }
  }

  async function keep(agencies: readonly ExpectedAgency[]): Promise<void> {
    setTyped(null);
    await state.withBatch(async (client, batch) => {
      await client.expect(batch, agencies);
      state.say(agencies.length === 0 ? 'batches.list.cleared' : 'batches.list.saved', { count: agencies.length });
    });
  }

  return (
    <details class="expected">
      <summary>
        {kept.length === 0 ? text(locale, 'batches.list') : text(locale, 'batches.list.count', { count: kept.length })}
      </summary>
      <p class="quiet" id={`${id}-hint`}>
        {text(locale, 'batches.list.hint')}
      </p>
      <textarea
        rows={6}
        aria-label={text(locale, 'batches.list')}
        aria-describedby={`${id}-hint`}
        value={typed ?? kept.map(({ name, group }) => (group === '' ? name : `${name}\t${group}`)).join('\n')}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <p class="fields">
        <Button
          look="box main"
          label={text(locale, 'batches.list.save')}
          disabled={typed === null || typed.trim() === ''}
          onClick={() => void take(client.readAgencyText(typed ?? ''))}
        />
        <FilePicker
          label={text(locale, 'batches.list.file')}
          accept=".txt,.csv,.tsv,.xlsx"
          onFiles={async ([file]) => {
            if (file !== undefined) await take(client.readAgencies(file));
          }}
        />
        {kept.length === 0 && latest !== undefined && (
          <Button
            look="box"
            label={text(locale, 'batches.list.same', { name: latest.name, count: latest.expected.length })}
            onClick={() => void keep(latest.expected)}
          />
        )}
        {kept.length > 0 && (
          <Button
            label={text(locale, 'batches.list.clear')}
            onClick={() => {
              setTrouble('');
              void keep([]);
            }}
          />
        )}
      </p>
      {trouble !== '' && (
        <p class="problem" role="alert">
          {trouble}
        </p>
      )}
    </details>
  );
}
