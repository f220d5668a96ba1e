import { useSignal } from '@preact/signals';
import { nameCompared } from '../../lib/export/compared.ts';
import { text } from '../../lib/locales/text.ts';
import type { OpenReport } from '../../lib/model/clients/sidepanel.ts';
import type { ReportKey } from '../../lib/model/report-history.ts';
import type { KnownContextView } from '../../lib/model/view.ts';
import type { SidepanelState } from './state.ts';

interface PreviousChoiceProps {
  readonly state: SidepanelState;
  readonly of: ReportKey;
  readonly previous: KnownContextView['previous'];
  readonly declined: boolean;
}

/** Other reports to compare with: in a tab, at an address, in a file; or none. */
export function PreviousChoice({ state, of, previous, declined }: PreviousChoiceProps) {
  const { client, actions, say } = state;
  const { locale, years } = client;
  const open = useSignal<readonly OpenReport[] | null>(null);
  const address = useSignal('');

  async function look(): Promise<void> {
    const reports = await years.openReports();
    open.value = reports.filter(({ agency, year }) => agency !== of.agency || year !== of.year);
  }

  async function openAddress(): Promise<void> {
    const words = address.value.trim();
    if (!URL.canParse(words)) return say('sidepanel.years.noAddress');
    if (!(await years.openPrevious(of, words))) say('sidepanel.years.refused');
  }

  return (
    <div class="choices">
      {previous !== null && (
        <button type="button" class="plain" onClick={() => void actions.keep(() => years.compare(of, false))}>
          {text(locale, 'sidepanel.years.decline')}
        </button>
      )}
      {(declined || previous?.chosen) && (
        <button type="button" class="plain" onClick={() => void actions.keep(() => years.compare(of, true))}>
          {text(locale, 'sidepanel.years.reset')}
        </button>
      )}
      <button type="button" class="plain" onClick={() => void years.openPrevious(of, null)}>
        {text(locale, 'sidepanel.years.file')}
      </button>
      {open.value === null ? (
        <button type="button" class="plain" onClick={() => void look()}>
          {text(locale, 'sidepanel.years.tabs')}
        </button>
      ) : (
        <select
          aria-label={text(locale, 'sidepanel.years.tabs')}
          onChange={({ currentTarget }) =>
            void actions.keep(async () => {
              if (!(await years.compareWithTab(of, Number(currentTarget.value)))) say('sidepanel.years.tabGone');
            })
          }
        >
          <option value="">
            {text(locale, open.value.length === 0 ? 'sidepanel.years.noTabs' : 'sidepanel.years.whichTab')}
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
          aria-label={text(locale, 'sidepanel.years.address')}
          placeholder={text(locale, 'sidepanel.years.address')}
          value={address.value}
          onInput={({ currentTarget }) => {
            address.value = currentTarget.value;
          }}
        />
        <button type="submit" class="box">
          {text(locale, 'sidepanel.years.openAddress')}
        </button>
      </form>
    </div>
  );
}
