import type { PopupClient } from '../../lib/model/clients/popup.ts';
import type { Store } from '../page-state.ts';
import { Screen, useScreen } from '../screen.tsx';
import { Attachments } from './attachments.tsx';
import { ClosedFrames } from './closed-frames.tsx';
import { PdfTab } from './pdf-tab.tsx';
import { ReportPane } from './report.tsx';

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
      {(report, marks) => <ReportPane store={store} report={report} marks={marks} />}
    </Screen>
  );
}
