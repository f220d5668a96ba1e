import { render } from 'preact';
import { act } from 'preact/test-utils';

/** Takes away what was drawn. Preact cleans effects up a moment later, when the test's document may be gone: not here. */
export function unmount(): Promise<void> {
  return act(() => render(null, document.body));
}
