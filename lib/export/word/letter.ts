import { fillPlaceholders, type PlaceholderValues } from '../../locales/placeholders.ts';
import { text } from '../../locales/text.ts';
import type { Locale } from '../../model/locale.ts';
import { defaultDays } from '../../model/papers.ts';
import { type Imprint, writeDate } from '../imprint.ts';
import { plainLine } from '../plain.ts';
import type { Paper, PaperBlock } from './blocks.ts';
import { numbered } from './numbering.ts';
import { isCertain, isPassed, isWhole, type PaperProblem, type PaperReport, standingProblems } from './paper-report.ts';
import { closingParts, letterheadOf, type PaperSection, paragraphs, titleOf, writeSections } from './parts.ts';
import { readPng } from './png.ts';

/** Nobody reads more in a letter; the list of problems has all. */
export const MOST_LISTED = 300;
/** Most lines of one kind about one problem. */
const MOST_LINES = 8;

/**
 * The paper of the office to one agency about its report (核查意见书); where all that was found in the round before was
 * corrected, the paper that says so (复核意见书).
 */
export function writeLetter(locale: Locale, report: PaperReport, imprint: Imprint): Paper {
  const problems = standingProblems(report);
  const certain = problems.filter(isCertain);
  const open = problems.filter((problem) => !isCertain(problem));
  const kind = isPassed(report) ? 'passed' : 'letter';
  const count = kind === 'passed' ? (report.round?.settled.length ?? 0) : problems.length;
  const values = valuesOf(locale, report, imprint, count);
  const own = imprint.papers[kind];
  const template = (key: 'title' | 'opening' | 'closing') =>
    fillPlaceholders(own[key] ?? text(locale, `paper.${kind}.${key}`), values);
  const listed = certain.slice(0, MOST_LISTED);
  const sections: readonly PaperSection[] = [
    { heading: text(locale, `paper.${kind}.situation`), blocks: describe(locale, report, certain.length, open.length) },
    { heading: text(locale, 'paper.letter.round'), blocks: compareWithRound(locale, report) },
    {
      heading: text(locale, 'paper.letter.certain'),
      blocks: list(locale, listed, certain.length, 0),
    },
    {
      heading: text(locale, 'paper.letter.open'),
      blocks: list(locale, open.slice(0, MOST_LISTED - listed.length), open.length, listed.length),
    },
    {
      heading: text(locale, `paper.${kind}.demand`),
      blocks: count === 0 ? [] : paragraphs(template('closing')),
    },
  ];
  return [
    ...letterheadOf(imprint),
    titleOf(template('title')),
    { kind: 'addressee', words: text(locale, 'paper.addressee', { agency: nameAgency(locale, report) }) },
    ...paragraphs(template('opening')),
    ...writeSections(locale, sections),
    ...closingParts(locale, imprint),
  ];
}

/** The name of an agency in a paper. */
export function nameAgency(locale: Locale, { agency }: Pick<PaperReport, 'agency'>): string {
  return agency === null ? text(locale, 'export.agencyUnknown') : plainLine(agency);
}

function valuesOf(locale: Locale, report: PaperReport, imprint: Imprint, problems: number): PlaceholderValues {
  const { papers, at } = imprint;
  const days = papers.letter.days ?? defaultDays;
  const deadline = new Date(at.getFullYear(), at.getMonth(), at.getDate() + days);
  return {
    agency: nameAgency(locale, report),
    // A year that nobody knows is left to be filled in by hand.
    year: report.year === null ? '××××' : String(report.year),
    date: writeDate(locale, at),
    deadline: writeDate(locale, deadline),
    days: String(days),
    problems: String(problems),
    office: plainLine(papers.office),
    reviewer: plainLine(papers.reviewer),
  };
}

function describe(locale: Locale, report: PaperReport, certain: number, open: number): readonly PaperBlock[] {
  const { title, source, form, coverage, unchecked, limitations } = report;
  const name = title === '' ? source : text(locale, 'paper.letter.titled', { title, source });
  const sentences =
    unchecked === null
      ? [
          text(locale, 'paper.letter.form', { form, ...coverage }),
          text(
            locale,
            certain + open > 0 ? 'paper.letter.found' : isWhole(report) ? 'paper.letter.clean' : 'paper.letter.partly',
            {
              count: certain + open,
              certain,
              open,
            },
          ),
          ...limitations,
        ]
      : [text(locale, 'paper.letter.unchecked', { why: unchecked })];
  return [text(locale, 'paper.letter.checked', { name }), ...sentences].map((words) => ({ kind: 'paragraph', words }));
}

/** The problems of the round before, each with what it is now; those that are new stand among the others below. */
function compareWithRound(locale: Locale, { round, problems }: PaperReport): readonly PaperBlock[] {
  if (round === undefined) return [];
  const { counts, settled, unjudged, at } = round;
  const standing = problems.filter(({ before, standing }) => before !== '' && standing !== 'dismissed');
  // Two problems of today may be one of before.
  const rows = new Map(
    [...settled, ...standing].map(({ before, now, progress }) => [[before, now].join('\n'), [before, now, progress]]),
  );
  const listed = [...rows.values()].slice(0, MOST_LISTED);
  const left = rows.size - listed.length;
  const hasProgress = listed.some(([, , progress]) => progress !== '');
  return [
    {
      kind: 'paragraph',
      words:
        at === undefined
          ? text(locale, 'paper.letter.roundCounts', { ...counts })
          : text(locale, 'paper.letter.roundSince', { ...counts, date: writeDate(locale, new Date(at)) }),
    },
    ...(unjudged > 0
      ? [{ kind: 'paragraph' as const, words: text(locale, 'paper.letter.unjudged', { count: unjudged }) }]
      : []),
    ...(listed.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            columns: [
              { head: text(locale, 'paper.column.number'), width: 0.8, numeric: true },
              { head: text(locale, 'paper.column.before'), width: 4 },
              { head: text(locale, 'paper.column.now'), width: 3 },
              ...(hasProgress ? [{ head: text(locale, 'paper.column.progress'), width: 3 }] : []),
            ],
            rows: listed.map(([before = '', now = '', progress = ''], at) => [
              at + 1,
              before,
              now,
              ...(hasProgress ? [progress] : []),
            ]),
          },
        ]),
    ...(left > 0 ? [{ kind: 'paragraph' as const, words: text(locale, 'paper.letter.left', { count: left }) }] : []),
  ];
}

/** Problems by sections of the report. They are numbered from the beginning of the letter to its end. */
function list(locale: Locale, problems: readonly PaperProblem[], count: number, before: number): readonly PaperBlock[] {
  let number = before;
  const blocks: PaperBlock[] = [...Map.groupBy(problems, ({ section }) => section)].flatMap(([section, own], at) => [
    { kind: 'heading', level: 2, words: numbered(locale, 2, at + 1, section) } as const,
    ...own.flatMap((problem) => {
      number += 1;
      return writeProblem(locale, problem, number);
    }),
  ]);
  const left = count - problems.length;
  if (left > 0) blocks.push({ kind: 'paragraph', words: text(locale, 'paper.letter.left', { count: left }) });
  return blocks;
}

function writeProblem(locale: Locale, problem: PaperProblem, number: number): readonly PaperBlock[] {
  const { place, message, effects, formulas, quotes, clauses, fixes, before, now, progress, shot } = problem;
  const lines = [
    ['place', [place]],
    ['formula', formulas],
    ['effects', effects],
    ['quotes', quotes],
    ['clauses', clauses],
    // The same words again would tell nothing: a reviewer's own problem may be its own correction.
    ['fix', fixes.filter((fix) => fix !== message)],
    ['before', [before === message ? '' : before]],
    ['now', [now]],
    ['progress', [progress]],
  ] as const;
  const png = readPng(shot);
  return [
    { kind: 'heading', level: 3, words: numbered(locale, 3, number, message) },
    ...lines.flatMap(([label, all]): readonly PaperBlock[] => {
      const words = all.filter((each) => each !== '');
      const shown = words.slice(0, MOST_LINES);
      if (words.length > shown.length) shown.push(text(locale, 'paper.more', { count: words.length - shown.length }));
      return shown.length === 0
        ? []
        : [
            {
              kind: 'labelled',
              label: text(locale, `paper.label.${label}`),
              words: shown.join(text(locale, 'paper.between')),
            },
          ];
    }),
    ...(png === null ? [] : [{ kind: 'picture', caption: text(locale, 'export.shot'), png } as const]),
  ];
}
