import { useSignal } from '@preact/signals';
import { nameCompared } from '../../lib/findings/export/compared.ts';
import { text } from '../../lib/locales/text.ts';
import type { ReportKey } from '../../lib/model/report-history.ts';
import type { BesidesView } from '../../lib/model/view.ts';
import type { OpenReport } from './client.ts';
import type { Desk } from './store.ts';

interface ChoiceProps {
  readonly desk: Desk;
  readonly of: ReportKey;
  readonly previous: BesidesView['previous'];
  readonly declined: boolean;
}

/** Other reports to compare with: in a tab, at an address, in a file; or none. */
export function PreviousChoice({ desk, of, previous, declined }: ChoiceProps) {
  const { client, acts, say } = desk;
  const { locale, years } = client;
  const open = useSignal<readonly OpenReport[] | null>(null);
  const address = useSignal('');

  async function look(): Promise<void> {
    const reports = await years.openReports();
    open.value = reports.filter(({ agency, year }) => agency !== of.agency || year !== of.year);
  }

  async function openAddress(): Promise<void> {
    const words = address.value.trim();
    if (!URL.canParse(words)) return say('desk.years.noAddress');
    if (!(await years.openPrevious(of, words))) say('desk.years.refused');
  }

  return (
    <div class="choices">
      {previous !== null && (
        <button type="button" class="plain" onClick={() => void acts.keep(() => years.compare(of, false))}>
          {text(locale, 'desk.years.decline')}
        </button>
      )}
      {(declined || previous?.chosen) && (
        <button type="button" class="plain" onClick={() => void acts.keep(() => years.compare(of, true))}>
          {text(locale, 'desk.years.reset')}
        </button>
      )}
      <button type="button" class="plain" onClick={() => void years.openPrevious(of, null)}>
        {text(locale, 'desk.years.file')}
      </button>
      {open.value === null ? (
        <button type="button" class="plain" onClick={() => void look()}>
          {text(locale, 'desk.years.tabs')}
        </button>
      ) : (
        <select
          aria-label={text(locale, 'desk.years.tabs')}
          onChange={({ currentTarget }) =>
            void acts.keep(async () => {
              if (!(await years.compareWithTab(of, Number(currentTarget.value)))) say('desk.years.tabGone');
            })
          }
        >
          <option value="">
            {text(locale, open.value.length === 0 ? 'desk.years.noTabs' : 'desk.years.whichTab')}
          </option>
          {open.value.map((report) => (
            <option key={report.tab} value={String(report.tab)}>
              {nameCompared(locale, report)}
            </option>
          ))}
        </select>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void openAddress();
        }}
      >
        <input
          type="text"
          inputMode="url"
          aria-label={text(locale, 'desk.years.address')}
          placeholder={text(locale, 'desk.years.address')}
          value={address.value}
          onInput={({ currentTarget }) => {
            address.value = currentTarget.value;
          }}
        />
        <button type="submit" class="box">
          {text(locale, 'desk.years.openAddress')}
        </button>
      </form>
    </div>
  );
}
