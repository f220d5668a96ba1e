import { text } from '../../lib/locales/text.ts';
import type { PopupClient } from '../../lib/model/clients/popup.ts';
import type { ReportView } from '../../lib/model/view.ts';
import { Button } from '../button.tsx';
import { MarksToggle } from '../marks-toggle.tsx';
import { noticeText } from '../notice-text.ts';
import type { PageState } from '../page-state.ts';

interface ReportToolsProps {
  readonly state: PageState<PopupClient>;
  readonly report: ReportView;
  readonly marks: boolean;
}

/** Buttons for the whole report. */
export function ReportTools({ state, report, marks }: ReportToolsProps) {
  const { client, actions } = state;
  const { locale } = client;
  return (
    <div class="tools">
      {report.findings.length > 0 && (
        <>
          <MarksToggle state={state} marks={marks} />
          <Button label={text(locale, 'popup.copyAll')} onClick={() => void actions.copy(noticeText(locale, report))} />
        </>
      )}
      <Button label={text(locale, 'popup.audit')} onClick={() => void actions.audit()} />
      <Button label={text(locale, 'popup.sidepanel')} onClick={() => void client.openSidepanel()} />
    </div>
  );
}
