import { useState } from 'preact/hooks';
import type { ExportFormat } from '../../lib/export/index.ts';
import { decisionText } from '../../lib/locales/decision-text.ts';
import { text } from '../../lib/locales/text.ts';
import type { Locale } from '../../lib/model/locale.ts';
import type { ReviewedProblem } from '../../lib/triage/reviewed-report.ts';
import { Checkbox } from '../checkbox.tsx';
import { Menu } from '../menu.tsx';
import { noticeText } from '../notice-text.ts';
import { deliverFrom } from './deliver.ts';
import type { SidepanelProps } from './state.ts';

const formats: readonly ExportFormat[] = ['xlsx', 'csv', 'md', 'html', 'sarif', 'json'];

/** Copies the notice, or exports the report in one of the formats; with the dismissed problems, listed apart, on demand. */
export function ExportMenu({ state }: SidepanelProps) {
  const { client, review, actions } = state;
  const { locale } = client;
  const [withDismissed, setWithDismissed] = useState(false);
  const problems = review.problems.value;
  const report = review.subject.value?.report;
  return (
    <Menu label={text(locale, 'sidepanel.export')}>
      {problems.some(({ standing }) => standing === 'dismissed') && (
        <Checkbox
          label={text(locale, 'sidepanel.export.withDismissed')}
          checked={withDismissed}
          onChange={setWithDismissed}
        />
      )}
      {report !== undefined && (
        <button
          type="button"
          onClick={() =>
            void actions.copy(
              noticeText(locale, report, problems, withDismissed ? (problem) => whyDismissed(locale, problem) : null),
            )
          }
        >
          {text(locale, 'popup.copyAll')}
        </button>
      )}
      {formats.map((format) => (
        <button key={format} type="button" onClick={() => void deliverFrom(state, format, !withDismissed)}>
          {text(locale, `sidepanel.export.${format}`)}
        </button>
      ))}
    </Menu>
  );
}

function whyDismissed(locale: Locale, { items: [{ decision }] }: ReviewedProblem): string {
  return decision === null ? '' : decisionText(locale, decision);
}
