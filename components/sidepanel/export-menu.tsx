import { useState } from 'preact/hooks';
import type { ExportFormat } from '../../lib/export/index.ts';
import { type TextKey, text } from '../../lib/locales/text.ts';
import { decisionKindOf } from '../../lib/triage/reviewed-report.ts';
import { Checkbox } from '../checkbox.tsx';
import { Menu } from '../menu.tsx';
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

/** Exports the report in one of the formats. */
export function ExportMenu({ state }: SidepanelProps) {
  const { locale } = state.client;
  const [skips, setSkips] = useState(false);
  const anyDismissed = state.review.items.value.some((item) => decisionKindOf(item) === 'dismissed');
  return (
    <Menu label={text(locale, 'sidepanel.export')}>
      {anyDismissed && (
        <Checkbox label={text(locale, 'sidepanel.export.skipDismissed')} checked={skips} onChange={setSkips} />
      )}
      {files.map(({ format, pictures, label }) => (
        <button
          key={label}
          type="button"
          onClick={() => void deliverFrom(state, format, { skipDismissed: skips, pictures })}
        >
          {text(locale, label)}
        </button>
      ))}
    </Menu>
  );
}
