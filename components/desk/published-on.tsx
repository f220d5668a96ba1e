import { text } from '../../lib/locales/text.ts';
import type { ReportKey } from '../../lib/model/report-history.ts';
import type { BesidesView } from '../../lib/model/view.ts';
import type { Desk } from './store.ts';

interface PublishedProps {
  readonly desk: Desk;
  readonly of: ReportKey;
  readonly published: BesidesView['published'];
}

/** The day of publication: what the page says of it, and a field for whoever knows better. */
export function PublishedOn({ desk, of, published: { read, given } }: PublishedProps) {
  const { client, acts } = desk;
  const { locale, years } = client;
  return (
    <p>
      <label>
        {text(locale, 'desk.years.published')}{' '}
        <input
          type="date"
          value={given ?? ''}
          onChange={({ currentTarget }) => {
            const [year, month, day] = currentTarget.value.split('-').map(Number);
            const date = year && month && day ? ([year, month, day] as const) : null;
            void acts.keep(() => years.publishedOn(of, date));
          }}
        />
      </label>{' '}
      {read.length === 0
        ? text(locale, 'desk.years.published.unread')
        : text(locale, 'desk.years.published.read', { dates: read })}
    </p>
  );
}
