import { text } from '../../lib/locales/text.ts';
import type { PopupClient } from '../../lib/model/clients/popup.ts';
import type { ReportView } from '../../lib/model/view.ts';
import { MarksToggle } from '../marks-toggle.tsx';
import { noticeText } from '../notice-text.ts';
import type { PageState } from '../page-state.ts';

interface ReportToolsProps {
  readonly state: PageState<PopupClient>;
  readonly report: ReportView;
  readonly marks: boolean;
}

/** What can be done with the report as a whole. */
export function ReportTools({ state, report, marks }: ReportToolsProps) {
  const { client, actions } = state;
  const { locale } = client;
  return (
    <div class="tools">
      {report.findings.length > 0 && (
        <>
          <MarksToggle state={state} marks={marks} />
          <button type="button" class="plain" onClick={() => void actions.copy(noticeText(locale, report))}>
            {text(locale, 'popup.copyAll')}
          </button>
        </>
      )}
      <button type="button" class="plain" onClick={() => void actions.audit()}>
        {text(locale, 'popup.audit')}
      </button>
      <button type="button" class="plain" onClick={() => void client.openSidepanel()}>
        {text(locale, 'popup.sidepanel')}
      </button>
    </div>
  );
}
