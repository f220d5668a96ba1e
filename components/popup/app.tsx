import { Screen, useScreen } from '../screen.tsx';
import type { Store } from '../store.ts';
import { Attachments } from './attachments.tsx';
import type { PopupClient } from './client.ts';
import { ClosedFrames } from './closed-frames.tsx';
import { PdfTab } from './pdf-tab.tsx';
import { Report } from './report.tsx';

/** The popup. */
export function App({ store }: { readonly store: Store<PopupClient> }) {
  useScreen(store);
  const now = store.screen.value;
  if (now.kind === 'unreadable' && now.why === 'pdf') return <PdfTab store={store} />;
  const others = (
    <>
      <ClosedFrames store={store} />
      <Attachments store={store} />
    </>
  );
  return (
    <Screen store={store} others={others}>
      {(report, marks) => <Report store={store} report={report} marks={marks} />}
    </Screen>
  );
}
