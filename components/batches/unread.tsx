import { text, translate } from '../../lib/locales/text.ts';
import type { BatchItem } from '../../lib/model/batch.ts';
import { nameOfItem } from '../../lib/views/batch-table.ts';
import { Button } from '../button.tsx';
import { type DataColumn, DataGrid } from './data-grid.tsx';
import type { BatchesProps } from './state.ts';
import { VisitButton } from './visit-button.tsx';

/** The items that failed, each with its reason; one or all can be tried again. */
export function Unread({ state }: BatchesProps) {
  const { client, chosenUnread } = state;
  const { locale } = client;
  const items = state.unread.value;
  const chosen = items.findIndex(({ number }) => number === chosenUnread.value);
  if (items.length === 0) return <p class="quiet">{text(locale, 'batches.unread.none')}</p>;
  const name = (id: 'name' | 'state' | 'reason' | 'tries') => text(locale, `batches.unread.${id}`);
  const number = text(locale, 'batches.column.number');
  const stateOf = ({ state: kind }: BatchItem) => text(locale, `batches.state.${kind}`);
  const columns: readonly DataColumn<BatchItem>[] = [
    { id: 'number', name: number, width: '4.5rem', numeric: true, cell: (item) => item.number + 1 },
    { id: 'name', name: name('name'), width: '35%', cell: nameOfItem, names: true },
    { id: 'state', name: name('state'), width: '5rem', cell: stateOf },
    { id: 'reason', name: name('reason'), width: 'auto', cell: ({ reason }) => reason && translate(locale, reason) },
    { id: 'tries', name: name('tries'), width: '5rem', numeric: true, cell: ({ tries }) => tries },
  ];
  const retry = (numbers?: readonly number[]) => void state.withBatch((client, id) => client.retry(id, numbers));
  return (
    <>
      <p class="fields">
        <Button
          look="box main"
          label={text(locale, 'batches.unread.retryAll', { count: items.length })}
          onClick={() => retry()}
        />
      </p>
      <div class="sides">
        <DataGrid
          label={text(locale, 'batches.tab.unread')}
          columns={columns}
          rows={items}
          active={chosen}
          onActive={({ number }) => {
            chosenUnread.value = number;
          }}
          onEnter={({ number }) => retry([number])}
        />
        <UnreadDetails state={state} item={items[chosen] ?? null} onRetry={(number) => retry([number])} />
      </div>
    </>
  );
}

interface UnreadDetailsProps extends BatchesProps {
  readonly item: BatchItem | null;
  readonly onRetry: (number: number) => void;
}

function UnreadDetails({ state, item, onRetry }: UnreadDetailsProps) {
  const { locale } = state.client;
  const label = text(locale, 'batches.details');
  if (item === null)
    return (
      <aside aria-label={label} class="quiet">
        {text(locale, 'batches.unread.hint')}
      </aside>
    );
  const { url, reason, number } = item;
  return (
    <aside aria-label={label}>
      <h2>{nameOfItem(item)}</h2>
      {url !== null && <p class="quiet">{url}</p>}
      {reason !== null && <p>{translate(locale, reason)}</p>}
      <p class="fields">
        <Button look="box main" label={text(locale, 'batches.unread.retry')} onClick={() => onRetry(number)} />
        <VisitButton state={state} url={url} />
      </p>
    </aside>
  );
}
