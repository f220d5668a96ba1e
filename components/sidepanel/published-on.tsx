import { text } from '../../lib/locales/text.ts';
import type { ReportKey } from '../../lib/model/report-history.ts';
import type { KnownContextView } from '../../lib/model/view.ts';
import type { SidepanelProps } from './state.ts';

interface PublishedOnProps extends SidepanelProps {
  readonly of: ReportKey;
  readonly published: KnownContextView['published'];
}

/** The day of publication: the dates on the page, and a field to correct them. */
export function PublishedOn({ state, of, published: { read, given } }: PublishedOnProps) {
  const { client, actions } = state;
  const { locale, years } = client;
  return (
    <p>
      <label>
        {text(locale, 'sidepanel.years.published')}{' '}
        <input
          type="date"
          value={given ?? ''}
          onChange={({ currentTarget }) => {
            const [year, month, day] = currentTarget.value.split('-').map(Number);
            const date = year && month && day ? ([year, month, day] as const) : null;
            void actions.keep(() => years.publishedOn(of, date));
          }}
        />
      </label>{' '}
      {read.length === 0
        ? text(locale, 'sidepanel.years.published.unread')
        : text(locale, 'sidepanel.years.published.read', { dates: read })}
    </p>
  );
}
