import { useState } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import { decisionKindOf } from '../../lib/triage/reviewed-report.ts';
import { Checkbox } from '../checkbox.tsx';
import { Menu } from '../menu.tsx';
import { deliverFrom, type PanelExport } from './deliver.ts';
import type { SidepanelProps } from './state.ts';

const formats: readonly PanelExport[] = ['xlsx', 'csv', 'md', 'html', 'htmlPlain', 'sarif', 'json'];

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
      {formats.map((format) => (
        <button key={format} type="button" onClick={() => void deliverFrom(state, format, skips)}>
          {text(locale, `sidepanel.export.${format}`)}
        </button>
      ))}
    </Menu>
  );
}
