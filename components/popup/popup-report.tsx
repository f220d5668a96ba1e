import { text } from '../../lib/locales/text.ts';
import type { PopupClient } from '../../lib/model/clients/popup.ts';
import type { AuditedTab, ReportView } from '../../lib/model/view.ts';
import { type ReviewedProblem, reviewReport } from '../../lib/triage/reviewed-report.ts';
import { Button } from '../button.tsx';
import { MarksToggle } from '../marks-toggle.tsx';
import { noticeText } from '../notice-text.ts';
import { Notices } from '../notices.tsx';
import type { PageState } from '../page-state.ts';
import { Headline, Summary } from '../summary.tsx';
import { Attachments } from './attachments.tsx';
import { ClosedFrames } from './closed-frames.tsx';
import { ProblemList, ProblemSteps } from './problem-list.tsx';

interface PopupReportProps {
  readonly state: PageState<PopupClient>;
  readonly report: ReportView;
  readonly tab: AuditedTab;
}

/** A report at a glance: its summary, its problems, and the attachments of the page. */
export function PopupReport({ state, report, tab }: PopupReportProps) {
  const { marks, page, decisions } = tab;
  const { locale } = state.client;
  const { tally, problems } = reviewReport(report, page, decisions);
  return (
    <>
      <header>
        <Summary locale={locale} report={report} />
        <Headline locale={locale} tally={tally} report={report} />
        <Notices locale={locale} report={report} />
        <ReportTools state={state} report={report} problems={problems} marks={marks} />
      </header>
      <main>
        {problems.length > 0 && <ProblemList state={state} problems={problems} />}
        {report.notices.includes('frameNotReadable') && <ClosedFrames state={state} />}
        <Attachments state={state} compared />
      </main>
    </>
  );
}

interface ReportToolsProps extends Omit<PopupReportProps, 'tab'> {
  readonly problems: readonly ReviewedProblem[];
  readonly marks: boolean;
}

/** Buttons for the whole report. */
function ReportTools({ state, report, problems, marks }: ReportToolsProps) {
  const { client, actions } = state;
  const { locale } = client;
  return (
    <div class="tools">
      {report.findings.length > 0 && (
        <>
          <ProblemSteps state={state} problems={problems} />
          <MarksToggle state={state} marks={marks} />
          <Button
            label={text(locale, 'popup.copyAll')}
            onClick={() => void actions.copy(noticeText(locale, report, problems))}
          />
        </>
      )}
      <Button label={text(locale, 'popup.audit')} onClick={() => void actions.audit()} />
      <Button label={text(locale, 'popup.sidepanel')} onClick={() => void client.openSidepanel()} />
    </div>
  );
}
