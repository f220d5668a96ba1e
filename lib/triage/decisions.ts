/**
 * Matches a reviewer's decisions with the findings of another audit by place and values. Both are stored texts: a change
 * of what they are made of loses people's decisions, so golden tests hold them.
 */
import { distance } from 'fastest-levenshtein';
import type { Decision } from '../model/decision.ts';
import type { FindingView, ReportView } from '../model/view.ts';
import { evidenceOf, type FindingBasis } from './evidence.ts';
import { amongOthers, findingOf } from './own-findings.ts';
import { withoutNumbers } from './quote-numbers.ts';

export interface FindingKey {
  /** The subject of the finding, without its numbers. */
  readonly place: string;
  /** The numbers and words that it rests on. */
  readonly values: string;
}

/** Ids of cells, rows, sections … in the data of a message; other data are numbers and words of the report. */
const idPattern = /^[a-z][\w.-]*$/;
/** The closest decision is found by this many characters of the values: enough for every cell of a sum. */
const COMPARED = 2000;

/**
 * The place is made of the rule, the section, the ids that the message names (else the cells) and the words of the
 * sentences. The list of cells in a message about a table is part of the values, and so is the kind of the message
 * (`t3-row-total.open`): it may change with the numbers of the same sum.
 */
export function keyOf(finding: FindingView, report: FindingBasis): FindingKey {
  const { rule, section, message, cells, quotes } = finding;
  const named = Object.values(message.data)
    .filter((value) => typeof value === 'string')
    // The text of a cell may look like an id.
    .filter((value) => idPattern.test(value) && value !== finding.actual)
    .sort();
  const about = named.length > 0 ? named : cells;
  return {
    place: JSON.stringify([rule, section, about, quotes.map(withoutNumbers)]),
    values: JSON.stringify(evidenceOf(finding, report)),
  };
}

/** The record of a reviewer's choice on a finding; `page` comes from `identifyReport`. */
export function toDecision(
  finding: FindingView,
  report: FindingBasis & Pick<ReportView, 'agency' | 'year'>,
  page: string,
  choice: Pick<Decision, 'kind' | 'reason' | 'note' | 'at' | 'steps'>,
): Decision {
  const { rule, outcome, message, formula } = finding;
  const raws = evidenceOf(finding, report).cells.flatMap(([cell, raw]) =>
    raw === null ? [] : [[cell, report.facts[cell]?.raw ?? raw] as const],
  );
  return {
    page,
    ...keyOf(finding, report),
    ...choice,
    finding: { rule, outcome, message, formula, raws: Object.fromEntries(raws) },
    agency: report.agency,
    year: report.year,
  };
}

export interface DecidedFinding {
  readonly finding: FindingView;
  /** The decision on this place with these values. */
  readonly decision: Decision | null;
  /** Where there is none: the decision on the same place with other values. It no longer holds. */
  readonly changed: Decision | null;
}

/** The record of a choice on a finding that may have been decided before: its steps, and the words of an own one, stay. */
export function decideOn(
  { finding, decision, changed }: DecidedFinding,
  report: FindingBasis & Pick<ReportView, 'agency' | 'year'>,
  page: string,
  choice: Pick<Decision, 'kind' | 'reason' | 'note' | 'at'>,
): Decision {
  if (decision?.own !== undefined) return { ...decision, ...choice };
  const { steps } = decision ?? changed ?? {};
  return toDecision(finding, report, page, { ...choice, ...(steps && { steps }) });
}

export interface DecidedFindings {
  readonly items: readonly DecidedFinding[];
  /** Decisions of the page that match no finding. */
  readonly stale: readonly Decision[];
}

/**
 * Findings with the decisions on them. Two findings with the same sentence and numbers share one decision. Findings of
 * one place (several shares in one sentence) differ by their numbers; where these changed, each decision, the latest
 * first, takes the finding whose values are closest to its own. The reviewer's own findings stand among the others.
 */
export function matchDecisions(
  report: FindingBasis & Pick<ReportView, 'findings'>,
  page: string,
  decisions: readonly Decision[],
): DecidedFindings {
  const keyed = report.findings.map((finding) => ({ finding, key: keyOf(finding, report) }));
  const kept = decisions.filter((decision) => decision.page === page);
  const ofPage = kept.filter(({ own }) => own === undefined);
  const own = kept.flatMap((decision) => {
    const finding = findingOf(decision);
    return finding === null ? [] : [{ finding, decision, changed: null }];
  });
  const exact = new Map(ofPage.map((decision) => [keyText(decision), decision]));
  const present = new Set(keyed.map(({ key }) => keyText(key)));
  const free = Map.groupBy(
    keyed.filter(({ key }) => !exact.has(keyText(key))),
    ({ key }) => key.place,
  );
  const changed = new Map<string, Decision>();
  const stale: Decision[] = [];
  for (const decision of ofPage.filter((each) => !present.has(keyText(each))).sort(latestFirst)) {
    const closest = (free.get(decision.place) ?? [])
      .filter(({ key }) => !changed.has(keyText(key)))
      .map(({ key }) => ({ key, far: valueDistance(key.values, decision.values) }))
      .sort((one, other) => one.far - other.far)[0];
    if (closest === undefined) stale.push(decision);
    else changed.set(keyText(closest.key), decision);
  }
  const items = keyed.map(({ finding, key }) => ({
    finding,
    decision: exact.get(keyText(key)) ?? null,
    changed: changed.get(keyText(key)) ?? null,
  }));
  return { items: amongOthers<DecidedFinding>(items, own, ({ finding }) => finding), stale };
}

function valueDistance(values: string, others: string): number {
  return distance(values.slice(0, COMPARED), others.slice(0, COMPARED));
}

function keyText({ place, values }: FindingKey): string {
  return JSON.stringify([place, values]);
}

function latestFirst(one: Decision, other: Decision): number {
  return Date.parse(other.at) - Date.parse(one.at);
}
