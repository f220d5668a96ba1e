import { useMemo, useState } from 'preact/hooks';
import { agenciesTable, nameIndicator, yearsTable } from '../../../lib/export/comparison-table.ts';
import { groupName } from '../../../lib/locales/group-name.ts';
import { text, translate } from '../../../lib/locales/text.ts';
import { formIds, type TableId } from '../../../lib/model/form.ts';
import type { Locale } from '../../../lib/model/locale.ts';
import {
  type AgencySet,
  agenciesOf,
  agencySets,
  cellsOfIndicator,
  columnsOfTable,
  compareAgencies,
  indicators,
  isInSet,
  reportsBefore,
} from '../../../lib/views/comparison.ts';
import { Select } from '../../select.tsx';
import type { BatchesProps } from '../state.ts';
import { ComparedFigures } from './compared-figures.tsx';
import { useCells } from './use-cells.ts';

const modes = ['years', 'agencies'] as const;
const tables = ['t2', 't3', 't4'] as const satisfies readonly TableId[];
/** Of table three one column at a time is compared; the others have few cells. */
const TOTAL = 'total';

/** The figures of one agency over the years, or of many agencies in one year. */
export function Comparison({ state }: BatchesProps) {
  const { locale } = state.client;
  const rows = state.rows.value;
  const classes = state.classes.value;
  const known = agenciesOf(rows);
  const years = [...new Set(rows.flatMap(({ year }) => year ?? []))].sort((one, other) => other - one);
  const [wantedMode, setMode] = useState<(typeof modes)[number] | null>(null);
  const [wantedAgency, setAgency] = useState('');
  const [wantedYear, setYear] = useState<number | null>(null);
  const [wantedSet, setSet] = useState<AgencySet>('');
  const [table, setTable] = useState<TableId>('t3');
  const [column, setColumn] = useState(TOTAL);
  const [wantedIndicator, setIndicator] = useState('t3.received.total');

  const hasYears = known.some(({ columns }) => columns.length > 1);
  const mode = wantedMode ?? (hasYears ? 'years' : 'agencies');
  const agency = known.find((each) => each.agency === wantedAgency) ?? known[0];
  const year = wantedYear !== null && years.includes(wantedYear) ? wantedYear : years[0];
  const ofYear = rows.filter((row) => row.year === year && row.agency !== null);
  const sets = agencySets(
    ofYear.map((row) => row.agency),
    classes,
  );
  const set = sets.find((each) => each === wantedSet) ?? '';
  const offered = indicators.filter((each) => each.table === table && (table !== 't3' || each.column === column));
  const indicator = offered.find(({ id }) => id === wantedIndicator) ?? offered[0];
  const chosen = ofYear.filter((row) => isInSet(row.agency, set, classes));
  const shown = mode === 'years' ? (agency?.columns ?? []).map(({ report }) => report) : chosen;
  const needed = mode === 'years' ? shown : [...shown, ...reportsBefore(shown, rows)];
  // All figures that are offered: another one is then chosen without reading again.
  const cells = useMemo(
    () => [...new Set(offered.flatMap((each) => formIds.flatMap((form) => cellsOfIndicator(form, each))))],
    [table, column],
  );
  const facts = useCells(state, needed, cells);

  if (agency === undefined || year === undefined || indicator === undefined)
    return <p class="quiet">{text(locale, 'compare.none')}</p>;

  const factsOf = ({ number }: { readonly number: number }) =>
    facts === 'failed' ? null : (facts?.get(number) ?? null);
  const ready = facts !== null && facts !== 'failed';
  const compared = mode === 'agencies' ? compareAgencies(chosen, rows, indicator, factsOf) : null;
  const made = !ready
    ? null
    : compared === null
      ? yearsTable(locale, agency.columns, offered, factsOf)
      : agenciesTable(locale, year, compared);
  return (
    <div class="figures comparison">
      <p class="fields">
        <Select
          label={text(locale, 'compare.mode')}
          value={mode}
          values={modes}
          nameOf={(each) => text(locale, `compare.mode.${each}`)}
          onChoose={setMode}
        />
        {mode === 'years' ? (
          <Select
            label={text(locale, 'compare.agency')}
            value={agency.agency}
            values={known.map((each) => each.agency)}
            nameOf={(each) => each}
            onChoose={setAgency}
          />
        ) : (
          <>
            <Select
              label={text(locale, 'compare.year')}
              value={year}
              values={years}
              nameOf={(each) => text(locale, 'popup.year', { year: each })}
              onChoose={setYear}
            />
            <Select<AgencySet>
              label={text(locale, 'compare.set')}
              value={set}
              values={['', ...sets]}
              nameOf={(each) => nameSet(locale, each)}
              onChoose={setSet}
            />
          </>
        )}
        <Select
          label={text(locale, 'compare.table')}
          value={table}
          values={tables}
          nameOf={(each) => translate(locale, { id: `table.${each}`, data: {} })}
          onChoose={setTable}
        />
        {table === 't3' && (
          <Select
            label={text(locale, 'compare.column')}
            value={column}
            values={columnsOfTable('t3')}
            nameOf={(each) => translate(locale, { id: `column.t3.${each}`, data: {} })}
            onChoose={(next) => {
              setColumn(next);
              // The same row in the other column.
              setIndicator(`${indicator.table}.${indicator.row}.${next}`);
            }}
          />
        )}
        {mode === 'agencies' && (
          <Select
            label={text(locale, 'compare.indicator')}
            value={indicator.id}
            values={offered.map(({ id }) => id)}
            nameOf={(id) => nameIndicator(locale, offered.find((each) => each.id === id) ?? indicator)}
            onChoose={setIndicator}
          />
        )}
      </p>
      {compared !== null && ready && (
        <p class="quiet" role="status">
          {text(locale, 'compare.read', { count: compared.rows.length, read: compared.read })}
        </p>
      )}
      {facts === 'failed' && (
        <p class="problem" role="alert">
          {text(locale, 'compare.failed')}
        </p>
      )}
      {facts === null && <p class="quiet">{text(locale, 'popup.reading')}</p>}
      {made !== null && (
        <ComparedFigures
          key={`${mode} ${mode === 'years' ? agency.agency : `${year} ${set} ${indicator.id}`} ${table} ${column}`}
          state={state}
          table={made}
          name={[mode === 'years' ? agency.agency : `${year}`, mode === 'years' ? '' : nameIndicator(locale, indicator)]
            .filter((part) => part !== '')
            .join('-')}
          inReportsLanguage={mode === 'agencies'}
        />
      )}
    </div>
  );
}

function nameSet(locale: Locale, set: AgencySet): string {
  if (set === '') return text(locale, 'compare.set.all');
  const [by, group] = [set.slice(0, set.indexOf(':')), set.slice(set.indexOf(':') + 1)];
  const name =
    by === 'level'
      ? translate(locale, { id: `compare.level.${group}`, data: {} })
      : groupName(locale, by as 'kind' | 'city' | 'county', group);
  return text(locale, `compare.set.${by as 'level' | 'kind' | 'city' | 'county'}`, { name });
}
