import { useState } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import type { SourceEntry } from '../../lib/model/batch.ts';
import { isGovernmentHost } from '../../lib/settings/hosts.ts';
import { yearName } from '../format.ts';
import { AskForGovernment } from '../government-access.tsx';
import { type DataColumn, DataGrid } from './data-grid.tsx';
import { hostsToAsk, yearsOf } from './source-lists.ts';
import type { BatchesProps } from './state.ts';

/** The addresses of the new batch, to be ticked one by one or by year, and the permissions that they need. */
export function ChosenAddresses({ state }: BatchesProps) {
  const { client, draft } = state;
  const { locale } = client;
  const { entries } = draft.merged.value;
  const left = draft.left.value;
  const [active, setActive] = useState(-1);
  if (entries.length === 0) return null;

  /** Ticks these, or unticks them where all of them are ticked. */
  function toggle(urls: readonly string[]): void {
    const next = new Set(left);
    const allTicked = urls.every((url) => !left.has(url));
    for (const url of urls)
      if (allTicked) next.add(url);
      else next.delete(url);
    draft.left.value = next;
  }

  const tickOf = ({ url }: SourceEntry) => <span class={left.has(url) ? 'tick' : 'tick on'} />;
  const columns: readonly DataColumn<SourceEntry>[] = [
    { id: 'tick', name: text(locale, 'batches.addresses.tick'), width: '4.5rem', cell: tickOf },
    { id: 'year', name: text(locale, 'batches.column.year'), width: '5rem', cell: ({ year }) => year ?? '' },
    { id: 'name', name: text(locale, 'batches.addresses.name'), width: '40%', cell: ({ name }) => name },
    { id: 'url', name: text(locale, 'batches.addresses.url'), width: 'auto', cell: ({ url }) => url },
  ];
  return (
    <div class="addresses">
      <fieldset>
        <legend>
          {text(locale, 'batches.addresses.picked', { picked: draft.picked.value.length, count: entries.length })}
        </legend>
        {yearsOf(entries).map(({ year, urls }) => {
          const ticked = urls.filter((url) => !left.has(url)).length;
          return (
            <label key={year} class="chip">
              <input
                type="checkbox"
                checked={ticked === urls.length}
                indeterminate={ticked > 0 && ticked < urls.length}
                onChange={() => toggle(urls)}
              />
              {yearName(locale, year)} <span class="count">{urls.length}</span>
            </label>
          );
        })}
      </fieldset>
      <DataGrid
        label={text(locale, 'batches.addresses')}
        columns={columns}
        rows={entries}
        active={active}
        onActive={(entry) => setActive(entries.indexOf(entry))}
        onEnter={({ url }) => void client.visit(url)}
        picks={{ has: ({ url }) => !left.has(url), toggle: ({ url }) => toggle([url]) }}
      />
      <Permission state={state} />
    </div>
  );
}

/** The most hosts that are listed; more are counted. */
const LISTED = 8;

/** The permissions that the browser will ask for at the start, and whether government sites may be read. */
function Permission({ state }: BatchesProps) {
  const { client, draft } = state;
  const { locale } = client;
  const hosts = hostsToAsk(draft.picked.value);
  const government = draft.picked.value.some(({ url }) => isGovernmentHost(new URL(url).hostname));
  const listed = hosts.slice(0, LISTED).join(text(locale, 'list.separator'));
  const words =
    hosts.length > LISTED ? text(locale, 'batches.permission.more', { hosts: listed, count: hosts.length }) : listed;
  return (
    <>
      {hosts.length > 0 && <p class="permission">{text(locale, 'batches.permission', { hosts: words })}</p>}
      {government && (
        <AskForGovernment
          client={client}
          lacking="batches.government"
          granted={hosts.length === 0 ? text(locale, 'batches.permission.none') : undefined}
        />
      )}
    </>
  );
}
