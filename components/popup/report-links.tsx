import { text } from '../../lib/locales/text.ts';
import type { SourceEntry } from '../../lib/model/batch.ts';
import type { PopupClient } from '../../lib/model/clients/popup.ts';
import { Button } from '../button.tsx';
import type { PageState } from '../page-state.ts';

interface ReportLinksProps {
  readonly state: PageState<PopupClient>;
  readonly links: readonly SourceEntry[];
}

/** Where a page that is no report links to reports: a button that puts them into a batch. */
export function ReportLinks({ state, links }: ReportLinksProps) {
  const { client } = state;
  if (links.length === 0) return null;
  return (
    <p>
      <Button
        look="box main"
        label={text(client.locale, 'popup.links', { count: links.length })}
        onClick={() => void client.auditTogether(links)}
      />
    </p>
  );
}
