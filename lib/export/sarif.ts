/** SARIF 2.1.0 (OASIS): one run, a result for each finding, a notification for each thing that could not be audited. */
import type {
  Artifact,
  Invocation,
  Location,
  LogicalLocation,
  Notification,
  ReportingDescriptor,
  Result,
  Run,
} from 'sarif';
import { nameCell, text, titleOf } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import { type Delivery, type PublishedFinding, unreportedLimitations } from './delivery.ts';
import { describeFinding } from './finding-details.ts';
import type { Assembly, FileFormat } from './format.ts';
import { listedProblems } from './listed-problems.ts';
import { plainLine } from './plain.ts';
import { nameSection, whyUnchecked } from './words.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** The contribution of one input to the run. */
interface RunPart {
  readonly results: readonly Result[];
  readonly artifact: Artifact & { readonly location: { readonly uri: string } };
  readonly rules: readonly ReportingDescriptor[];
  readonly notifications: readonly Notification[];
  readonly at: string;
}

export const sarif: FileFormat = {
  type: 'application/sarif+json',
  render: (delivery, locale) => JSON.stringify(runPartOf(delivery, locale)),
  open: (locale) => assemble(locale),
};

function runPartOf(delivery: Delivery, locale: Locale): RunPart {
  const { result, at } = delivery;
  const { source, checks } = result;
  const uri = source.url === null ? fileUri(source.name) : webUri(source.url);
  const location: Location = { physicalLocation: { artifactLocation: { uri } } };
  const notify = (level: 'error' | 'warning' | 'note', words: string): Notification => ({
    level,
    message: { text: words },
    locations: [location],
  });
  const unchecked = whyUnchecked(locale, result);
  const listed = new Set(
    listedProblems(delivery, locale).flatMap(({ lead, effects }) =>
      [lead, ...effects].map(({ fingerprint }) => fingerprint),
    ),
  );
  return {
    results: result.findings
      .filter(({ fingerprint }) => listed.has(fingerprint))
      .map((finding) => toResult(finding, delivery, location, locale)),
    artifact: { location: { uri }, ...(source.sha256 === '' ? {} : { hashes: { 'sha-256': source.sha256 } }) },
    rules: [...new Set([...checks, ...result.findings].map(({ rule }) => rule))].map((rule) =>
      describeRule(rule, locale),
    ),
    notifications: [
      ...(unchecked === null ? [] : [notify(result.error === null ? 'note' : 'error', unchecked)]),
      ...unreportedLimitations(result).map(({ message }) => notify('warning', plainLine(message))),
      ...checks.flatMap(({ rule, error }) =>
        error === undefined
          ? []
          : [
              {
                ...notify('error', text(locale, 'export.ruleBroken', { reason: plainLine(error) })),
                associatedRule: { id: rule },
              },
            ],
      ),
    ],
    at: at.toISOString(),
  };
}

/** SARIF has error and warning too. */
const levels: Readonly<Record<PublishedFinding['severity'], Result.level>> = {
  error: 'error',
  warning: 'warning',
  notice: 'note',
};

function toResult(finding: PublishedFinding, delivery: Delivery, location: Location, locale: Locale): Result {
  const { rule, outcome, severity, section, suspects } = finding;
  const { message, formula, actual, expected, difference, compared, clauses, opinion, fix } = describeFinding(
    finding,
    delivery,
    locale,
  );
  const { agency = null, year = null } = delivery.result.report ?? {};
  const quotes = finding.quotes.map(plainLine);
  return {
    ruleId: rule,
    // In SARIF only failures have a level; the severity of a finding to review is among the properties.
    kind: outcome,
    level: outcome === 'fail' ? levels[severity] : 'none',
    message: { text: String(message) },
    locations: [{ ...location, logicalLocations: places(finding, locale) }],
    partialFingerprints: { 'gouji/v1': finding.fingerprint },
    ...(isDismissed(finding, delivery)
      ? { suppressions: [{ kind: 'external', status: 'accepted', justification: String(opinion) }] }
      : {}),
    properties: {
      ...{ agency: plainLine(agency ?? ''), year, section, severity, formula, actual, expected, difference },
      ...{ quotes, compared, suspects, clauses, opinion, fix },
    },
  };
}

function isDismissed({ fingerprint }: PublishedFinding, { reviewed }: Delivery): boolean {
  return (reviewed?.problems ?? []).some(
    ({ standing, items }) =>
      standing === 'dismissed' && items.some(({ finding }) => finding.fingerprint === fingerprint),
  );
}

/** The cells, else the section; SARIF allows no duplicates. */
function places({ cells, section }: PublishedFinding, locale: Locale): LogicalLocation[] {
  if (cells.length === 0)
    return [{ fullyQualifiedName: section ?? 'report', name: nameSection(locale, section, null), kind: 'section' }];
  return [...new Set(cells)].map((cell) => ({ fullyQualifiedName: cell, name: nameCell(locale, cell), kind: 'cell' }));
}

function describeRule(rule: string, locale: Locale): ReportingDescriptor {
  return { id: rule, shortDescription: { text: titleOf(locale, rule) } };
}

/** Results are written as they come, the description of the run at its end. */
function assemble(locale: Locale): Assembly {
  const artifacts = new Map<string, Artifact>();
  const rules = new Map<string, ReportingDescriptor>();
  const notifications: Notification[] = [];
  let before = `{"$schema":${JSON.stringify(schema)},"version":"2.1.0","runs":[{"results":[`;
  let endTimeUtc: string | undefined;
  return {
    add: (rendered) => {
      // The text of `render`, perhaps from another thread.
      const part: RunPart = JSON.parse(rendered);
      // An input that was named twice is one artifact.
      artifacts.set(part.artifact.location.uri, part.artifact);
      for (const rule of part.rules) rules.set(rule.id, rule);
      notifications.push(...part.notifications);
      if (endTimeUtc === undefined || part.at > endTimeUtc) endTimeUtc = part.at;
      if (part.results.length === 0) return '';
      const words = before + part.results.map((result) => JSON.stringify(result)).join(',\n');
      before = ',\n';
      return words;
    },
    end: async () => {
      const invocation: Invocation = {
        executionSuccessful: notifications.every(({ level }) => level !== 'error'),
        ...(endTimeUtc === undefined ? {} : { endTimeUtc }),
        toolExecutionNotifications: notifications,
      };
      const run: Omit<Run, 'results'> = {
        tool: { driver: { name: 'Gouji', rules: [...rules.values()] } },
        artifacts: [...artifacts.values()],
        invocations: [invocation],
        language: locale,
        columnKind: 'utf16CodeUnits',
      };
      return `${before === ',\n' ? '' : before}],${JSON.stringify(run).slice(1, -1)}}]}\n`;
    },
  };
}

/** A path as a relative reference, `/` between its parts. */
function fileUri(name: string): string {
  return name.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

/** An address with forbidden characters percent-encoded; existing percent signs stay. */
function webUri(address: string): string {
  return address.toWellFormed().replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]|%(?![\da-f]{2})/giu, encodeURIComponent);
}
