import { useState } from 'preact/hooks';
import type { ExportFormat } from '../../lib/export/index.ts';
import { decisionText } from '../../lib/locales/decision-text.ts';
import { type TextKey, text } from '../../lib/locales/text.ts';
import type { Locale } from '../../lib/model/locale.ts';
import type { ReviewedProblem } from '../../lib/triage/reviewed-report.ts';
import { Checkbox } from '../checkbox.tsx';
import { Menu } from '../menu.tsx';
import { noticeText } from '../notice-text.ts';
import { deliverFrom } from './deliver.ts';
import type { SidepanelProps } from './state.ts';

const files: readonly { readonly format: ExportFormat; readonly pictures: boolean; readonly label: TextKey }[] = [
  { format: 'xlsx', pictures: false, label: 'sidepanel.export.xlsx' },
  { format: 'docx', pictures: false, label: 'sidepanel.export.docx' },
  { format: 'docx', pictures: true, label: 'sidepanel.export.docx.pictures' },
  { format: 'csv', pictures: false, label: 'sidepanel.export.csv' },
  { format: 'md', pictures: false, label: 'sidepanel.export.md' },
  { format: 'html', pictures: true, label: 'sidepanel.export.html' },
  { format: 'html', pictures: false, label: 'sidepanel.export.htmlPlain' },
  { format: 'sarif', pictures: false, label: 'sidepanel.export.sarif' },
  { format: 'json', pictures: false, label: 'sidepanel.export.json' },
];

/** Copies the notice, or exports the report in one of the formats; with the dismissed problems, listed apart, on demand. */
export function ExportMenu({ state }: SidepanelProps) {
  const { client, review, actions, loop, ofPage } = state;
  const { locale } = client;
  const [withDismissed, setWithDismissed] = useState(false);
  const problems = review.problems.value;
  const report = review.subject.value?.report;
  // Of a page, and of the pages of a PDF: other files have no layout.
  const hasPictures = ofPage && (client.of === 'page' || client.kind === 'pdf');
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
          onClick={() => {
            loop.offered.value = true;
            void actions.copy(
              noticeText(locale, report, problems, withDismissed ? (problem) => whyDismissed(locale, problem) : null),
            );
          }}
        >
          {text(locale, 'popup.copyAll')}
        </button>
      )}
      {files
        .filter(({ pictures }) => hasPictures || !pictures)
        .map(({ format, pictures, label }) => (
          <button
            key={label}
            type="button"
            onClick={() => void deliverFrom(state, format, { skipDismissed: !withDismissed, pictures })}
          >
            {text(locale, label)}
          </button>
        ))}
      {loop.untold.value.length > 0 && (
        <>
          <hr />
          <TellAll state={state} />
        </>
      )}
    </Menu>
  );
}

/** Marks all confirmed problems as told to the agency. */
export function TellAll({ state: { client, loop } }: SidepanelProps) {
  const untold = loop.untold.value;
  return (
    <button type="button" onClick={() => void loop.take(untold, 'notified', '')}>
      {text(client.locale, 'sidepanel.loop.tellAll', { count: untold.length })}
    </button>
  );
}

function whyDismissed(locale: Locale, { items: [{ decision }] }: ReviewedProblem): string {
  return decision === null ? '' : decisionText(locale, decision);
}
