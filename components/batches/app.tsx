import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import { Boundary } from '../boundary.tsx';
import { lazy } from '../lazy.tsx';
import { Menu } from '../menu.tsx';
import { Said } from '../said.tsx';
import { Tabs } from '../tabs.tsx';
import { NewBatch } from './new-batch.tsx';
import { Results } from './results.tsx';
import { RowFilterBar } from './row-filter.tsx';
import { Run } from './run.tsx';
import { Scoring } from './scoring.tsx';
import { type Batches, tabs } from './state.ts';
import { Unread } from './unread.tsx';

interface BenchProps {
  readonly bench: Batches;
}

/** Many reports at once: where they are, how far their audit is, what it found. */
export function BatchesView({ bench }: BenchProps) {
  const { client, batch, batches, progress } = bench;
  const { locale } = client;
  useEffect(() => void bench.open(), [bench]);
  const now = progress.value;
  return (
    <div class="batches">
      <Header bench={bench} />
      {bench.trouble.value !== null && (
        <p class="trouble" role="alert">
          {bench.trouble.value}
        </p>
      )}
      <main aria-busy={batches.value === null}>
        {batches.value === null && <p class="quiet">{text(locale, 'popup.reading')}</p>}
        {batches.value !== null && batch.value === null && <NewBatch bench={bench} />}
        {batch.value !== null && (
          // With one batch that cannot be shown, the others can, and it can be removed.
          <Boundary key={batch.value} locale={locale} version={client.version} part>
            {now !== null && <Run bench={bench} progress={now} />}
            <BatchTabs bench={bench} />
          </Boundary>
        )}
      </main>
      <footer>
        <Said store={bench} />
      </footer>
    </div>
  );
}

function Header({ bench }: BenchProps) {
  const { client, batch, batches } = bench;
  const { locale } = client;
  const kept = batches.value ?? [];
  return (
    <header>
      <h1>{text(locale, 'batches.title')}</h1>
      {kept.length > 0 && (
        <select
          aria-label={text(locale, 'batches.batches')}
          value={batch.value ?? ''}
          onChange={({ currentTarget }) => bench.show(currentTarget.value || null)}
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
          <button type="button" class="box" onClick={() => bench.show(null)}>
            {text(locale, 'batches.new')}
          </button>
          <ExportMenu bench={bench} />
          <Removal bench={bench} />
        </>
      )}
      <button type="button" class="plain end" onClick={() => void client.openSettings()}>
        {text(locale, 'sidepanel.settings')}
      </button>
    </header>
  );
}

const formats = ['xlsx', 'csv', 'jsonl'] as const;

/** Everything of the batch as one file. */
function ExportMenu({ bench }: BenchProps) {
  const { locale } = bench.client;

  async function deliver(format: (typeof formats)[number]): Promise<void> {
    const name = bench.batches.value?.find(({ id }) => id === bench.batch.value)?.name ?? '';
    bench.say('sidepanel.export.working');
    await bench.act(async (client, id) => {
      const content = await client.exportAll(id, format, bench.scheme.value);
      const { safeName } = await import('../../lib/export/file-name.ts');
      await client.save(`${safeName(name) || text(locale, 'popup.name')}.${format}`, content);
      bench.say('sidepanel.export.done');
    });
  }

  return (
    <Menu label={text(locale, 'sidepanel.export')}>
      {formats.map((format) => (
        <button key={format} type="button" onClick={() => void deliver(format)}>
          {text(locale, `batches.export.${format}`)}
        </button>
      ))}
    </Menu>
  );
}

/** Removing a batch cannot be taken back, so it is asked. */
function Removal({ bench }: BenchProps) {
  const { locale } = bench.client;
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" class="plain" onClick={() => dialog.current?.showModal()}>
        {text(locale, 'batches.remove')}
      </button>
      <dialog ref={dialog} aria-labelledby="removal">
        <p id="removal">{text(locale, 'batches.remove.sure')}</p>
        <p class="fields">
          <button
            type="button"
            class="box main"
            onClick={() => {
              dialog.current?.close();
              void bench.remove();
            }}
          >
            {text(locale, 'batches.remove')}
          </button>
          <button type="button" class="box" onClick={() => dialog.current?.close()}>
            {text(locale, 'sidepanel.cancel')}
          </button>
        </p>
      </dialog>
    </>
  );
}

function BatchTabs({ bench }: BenchProps) {
  const { locale } = bench.client;
  const { tab } = bench;
  return (
    <Tabs
      label={text(locale, 'batches.tabs')}
      tabs={tabs}
      chosen={tab.value}
      nameOf={(each) => text(locale, `batches.tab.${each}`)}
      counts={{ results: bench.rows.value.length, unread: bench.unread.value.length }}
      onChoose={(each) => {
        tab.value = each;
      }}
    >
      {(tab.value === 'results' || tab.value === 'charts') && bench.rows.value.length > 0 && (
        <RowFilterBar bench={bench} />
      )}
      {tab.value === 'results' && <Results bench={bench} />}
      {tab.value === 'unread' && <Unread bench={bench} />}
      {tab.value === 'charts' && <LazyCharts bench={bench} />}
      {tab.value === 'scoring' && <Scoring bench={bench} />}
    </Tabs>
  );
}

const LazyCharts = lazy(async () => (await import('./charts/charts.tsx')).Charts);
