/** What in a batch needs attention beside the problems of its reports, as one list. */
import type { AssessedReport, Assessment } from './assessment.ts';

/** In the order that they are listed in. */
export const warningKinds = ['repeated', 'missing', 'unread', 'ask', 'late', 'perhaps', 'beyond'] as const;

export type WarningKind = (typeof warningKinds)[number];

export interface Warning<Report extends AssessedReport> {
  readonly kind: WarningKind;
  readonly agency: string;
  readonly year: number | null;
  /** The reports that it is about; none for a missing one. */
  readonly reports: readonly Report[];
}

export function warningsOf<Report extends AssessedReport>({
  repeated,
  late,
  list,
}: Pick<Assessment<Report>, 'repeated' | 'late' | 'list'>): readonly Warning<Report>[] {
  const all: Warning<Report>[] = [
    ...repeated.map(({ agency, year, reports }) => ({ kind: 'repeated' as const, agency, year, reports })),
    ...(list?.expected ?? []).flatMap(({ standing, name, year, report }) =>
      standing === 'found' ? [] : [{ kind: standing, agency: name, year, reports: report === null ? [] : [report] }],
    ),
    ...late.map(({ certainty, report }) => ({ kind: certainty, ...named(report) })),
    ...(list?.beyond ?? []).map((report) => ({ kind: 'beyond' as const, ...named(report) })),
  ];
  const place = (kind: WarningKind) => warningKinds.indexOf(kind);
  return all.sort((one, other) => place(one.kind) - place(other.kind));
}

function named<Report extends AssessedReport>(report: Report) {
  return { agency: report.label, year: report.year, reports: [report] };
}
