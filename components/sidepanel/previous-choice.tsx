import { useSignal } from '@preact/signals';
import { nameCompared } from '../../lib/export/compared.ts';
import { text } from '../../lib/locales/text.ts';
import type { OpenReport } from '../../lib/model/clients/sidepanel.ts';
import type { ReportKey } from '../../lib/model/report-history.ts';
import type { KnownContextView } from '../../lib/model/view.ts';
import { Button } from '../button.tsx';
import type { SidepanelProps } from './state.ts';

interface PreviousChoiceProps extends SidepanelProps {
  readonly of: ReportKey;
  readonly previous: KnownContextView['previous'];
  readonly declined: boolean;
}

/** Chooses the report to compare with: from a tab, an address or a file; or none. */
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
        <Button
          label={text(locale, 'sidepanel.years.decline')}
          onClick={() => void actions.keep(() => years.compare(of, false))}
        />
      )}
      {(declined || previous?.chosen) && (
        <Button
          label={text(locale, 'sidepanel.years.reset')}
          onClick={() => void actions.keep(() => years.compare(of, true))}
        />
      )}
      <Button label={text(locale, 'sidepanel.years.file')} onClick={() => void years.openPrevious(of, null)} />
      {open.value === null ? (
        <Button label={text(locale, 'sidepanel.years.tabs')} onClick={() => void look()} />
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
