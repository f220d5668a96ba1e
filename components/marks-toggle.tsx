import { text } from '../lib/locales/text.ts';
import type { Store } from './page-state.ts';

/** Whether findings are marked on the page. */
export function MarksToggle({ store, marks }: { readonly store: Store; readonly marks: boolean }) {
  const { client, actions } = store;
  return (
    <label>
      <input
        type="checkbox"
        checked={marks}
        onChange={(event) => void actions.toggleMarks(event.currentTarget.checked)}
      />
      {text(client.locale, 'popup.marks')}
    </label>
  );
}
