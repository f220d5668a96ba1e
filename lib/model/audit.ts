import type { CheckCount, Finding } from './finding.ts';
import type { Report } from './report.ts';

/** The result of lib/audit.ts. It is internal; result.ts has the published shape. */
export type Audit =
  /** `notReport`: no annual report here. `olderForm`: a report of a year before the form existed (2018 or earlier). */
  | { readonly kind: 'none'; readonly reason: 'notReport' | 'olderForm'; readonly year: number | null }
  | {
      readonly kind: 'report';
      readonly report: Report;
      readonly findings: readonly Finding[];
      readonly checks: readonly CheckCount[];
    };
