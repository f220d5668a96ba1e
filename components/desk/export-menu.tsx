import { useSignal } from '@preact/signals';
import type { ExportFormat } from '../../lib/findings/export/index.ts';
import { text } from '../../lib/locales/text.ts';
import { Menu } from '../menu.tsx';
import { deliverFrom } from './deliver.ts';
import { stateOf } from './review.ts';
import type { Desk } from './store.ts';

const formats: readonly ExportFormat[] = ['xlsx', 'csv', 'md', 'html', 'sarif', 'json'];

/** The files that can be made of the report. */
export function ExportMenu({ desk }: { readonly desk: Desk }) {
  const { locale } = desk.client;
  const skips = useSignal(false);
  const anyDismissed = desk.review.items.value.some((item) => stateOf(item) === 'dismissed');
  return (
    <Menu label={text(locale, 'desk.export')}>
      {anyDismissed && (
        <label>
          <input
            type="checkbox"
            checked={skips.value}
            onChange={(event) => {
              skips.value = event.currentTarget.checked;
            }}
          />
          {text(locale, 'desk.export.skipDismissed')}
        </label>
      )}
      {formats.map((format) => (
        <button key={format} type="button" onClick={() => void deliverFrom(desk, format, skips.value)}>
          {text(locale, `desk.export.${format}`)}
        </button>
      ))}
    </Menu>
  );
}
