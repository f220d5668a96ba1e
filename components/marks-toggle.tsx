import { text } from '../lib/locales/text.ts';
import type { PageState } from './page-state.ts';

/** Whether findings are marked on the page. */
export function MarksToggle({ state, marks }: { readonly state: PageState; readonly marks: boolean }) {
  const { client, actions } = state;
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
