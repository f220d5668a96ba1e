import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import { goingStates } from '../../lib/model/batch.ts';
import { Boundary } from '../boundary.tsx';
import { Button } from '../button.tsx';
import { DoorMenu } from '../door-menu.tsx';
import { lazy } from '../lazy.tsx';
import { Menu } from '../menu.tsx';
import { StatusLine } from '../status-line.tsx';
import { Tabs } from '../tabs.tsx';
import { NewBatch } from './new-batch.tsx';
import { Results } from './results.tsx';
import { RowFilterBar } from './row-filter.tsx';
import { Run } from './run.tsx';
import { Scoring } from './scoring.tsx';
import { type BatchesProps, tabs } from './state.ts';
import { Unread } from './unread.tsx';

const LazyEarlierRound = lazy(async () => (await import('./earlier-round.tsx')).EarlierRound);

/** The batch page: sources, progress and results of many reports. */
export function BatchesPage({ state }: BatchesProps) {
  const { client, batch, batches, progress } = state;
  const { locale } = client;
  useEffect(() => void state.open(), [state]);
  const now = progress.value;
  return (
    <div class="batches">
      <Header state={state} />
      {state.trouble.value !== null && (
        <p class="trouble" role="alert">
          {state.trouble.value}
        </p>
      )}
      <main aria-busy={batches.value === null}>
        {batches.value === null && <p class="quiet">{text(locale, 'popup.reading')}</p>}
        {batches.value !== null && batch.value === null && <NewBatch state={state} />}
        {batch.value !== null && (
          // A batch that cannot be shown can still be removed, and the others can be shown.
          <Boundary key={batch.value} locale={locale} version={client.version} part>
            {now !== null && <Run state={state} progress={now} />}
            {now !== null && !goingStates.some((going) => going === now.batch.state) && (
              <LazyEarlierRound state={state} batch={now.batch} />
            )}
            <BatchTabs state={state} />
          </Boundary>
        )}
      </main>
      <footer>
        <StatusLine state={state} />
      </footer>
    </div>
  );
}

function Header({ state }: BatchesProps) {
  const { client, batch, batches } = state;
  const { locale } = client;
  const kept = batches.value ?? [];
  return (
    <header>
      <h1>{text(locale, 'batches.title')}</h1>
      {kept.length > 0 && (
        <select
          aria-label={text(locale, 'batches.batches')}
          value={batch.value ?? ''}
          onChange={({ currentTarget }) => state.show(currentTarget.value || null)}
        >
          {batch.value === null && <option value="">{text(locale, 'batches.new')}</option>}
          {kept.map(({ id, name, size }) => (
            <option key={id} value={id}>
              {text(locale, 'batches.batch', { name, size })}
            </option>
          ))}
        </select>
      )}
      {batch.value !== null && (
        <>
          <Button look="box" label={text(locale, 'batches.new')} onClick={() => state.show(null)} />
          <ExportMenu state={state} />
          <Removal state={state} />
        </>
      )}
      <div class="end">
        <DoorMenu locale={locale} doors={client.doors} />
      </div>
    </header>
  );
}

const formats = ['xlsx', 'html', 'csv', 'jsonl'] as const;
/** Tables of data, with the ends of their files' names. */
const dataFormats = [
  ['facts-xlsx', 'xlsx'],
  ['facts-csv', 'cells.csv'],
  ['facts-wide-csv', 'reports.csv'],
] as const;

/** Exports the whole batch as one file: what was found, Word papers, or the cells as data. */
function ExportMenu({ state }: BatchesProps) {
  const { client } = state;
  const { locale } = client;

  async function deliver(ending: string, make: (id: string) => Promise<Blob>): Promise<void> {
    const name = state.batches.value?.find(({ id }) => id === state.batch.value)?.name ?? '';
    state.say('sidepanel.export.working');
    await state.withBatch(async (_, id) => {
      const content = await make(id);
      const { safeName } = await import('../../lib/export/file-name.ts');
      await client.save(`${safeName(name) || text(locale, 'popup.name')}${ending}`, content);
      state.say('sidepanel.export.done');
    });
  }

  return (
    <Menu label={text(locale, 'sidepanel.export')}>
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          onClick={() => void deliver(`.${format}`, (id) => client.exportAll(id, format, state.scheme.value))}
        >
          {text(locale, `batches.export.${format}`)}
        </button>
      ))}
      <button
        type="button"
        onClick={() =>
          void deliver('.docx', async (id) => {
            const { shownCharts } = await import('./charts/picture.ts');
            return client.assessment(id, state.scheme.value, await shownCharts());
          })
        }
      >
        {text(locale, 'batches.export.assessment')}
      </button>
      <button type="button" onClick={() => void deliver('.zip', (id) => client.letters(id, state.scheme.value))}>
        {text(locale, 'batches.export.letters')}
      </button>
      {dataFormats.map(([format, ending]) => (
        <button
          key={format}
          type="button"
          onClick={() =>
            void deliver(`-${text(locale, 'batches.export.data')}.${ending}`, (id) => client.exportData(id, format))
          }
        >
          {text(locale, `batches.export.${format}`)}
        </button>
      ))}
    </Menu>
  );
}

/** Asks first, because the removal of a batch cannot be undone. */
function Removal({ state }: BatchesProps) {
  const { locale } = state.client;
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Button label={text(locale, 'batches.remove')} onClick={() => dialog.current?.showModal()} />
      <dialog ref={dialog} aria-labelledby="removal">
        <p id="removal">{text(locale, 'batches.remove.sure')}</p>
        <p class="fields">
          <Button
            look="box main"
            label={text(locale, 'batches.remove')}
            onClick={() => {
              dialog.current?.close();
              void state.remove();
            }}
          />
          <Button look="box" label={text(locale, 'sidepanel.cancel')} onClick={() => dialog.current?.close()} />
        </p>
      </dialog>
    </>
  );
}

function BatchTabs({ state }: BatchesProps) {
  const { locale } = state.client;
  const { tab } = state;
  return (
    <Tabs
      label={text(locale, 'batches.tabs')}
      tabs={tabs}
      chosen={tab.value}
      nameOf={(each) => text(locale, `batches.tab.${each}`)}
      counts={{ results: state.rows.value.length, unread: state.unread.value.length }}
      onChoose={(each) => {
        tab.value = each;
      }}
    >
      {(tab.value === 'results' || tab.value === 'charts') && state.rows.value.length > 0 && (
        <RowFilterBar state={state} />
      )}
      {tab.value === 'overview' && <LazyOverview state={state} />}
      {tab.value === 'results' && <Results state={state} />}
      {tab.value === 'unread' && <Unread state={state} />}
      {tab.value === 'charts' && <LazyCharts state={state} />}
      {tab.value === 'compare' && <LazyComparison state={state} />}
      {tab.value === 'scoring' && <Scoring state={state} />}
    </Tabs>
  );
}

const LazyOverview = lazy(async () => (await import('./overview/overview.tsx')).Overview);
const LazyComparison = lazy(async () => (await import('./comparison/comparison.tsx')).Comparison);
const LazyCharts = lazy(async () => (await import('./charts/charts.tsx')).Charts);
