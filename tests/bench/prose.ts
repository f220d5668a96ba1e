import { audit, checkReport } from '../../lib/audit.ts';
import { readReport } from '../../lib/facts/index.ts';
import type { SourceDocument } from '../../lib/model/document.ts';
import type { Prose } from '../../lib/model/prose.ts';
import { readHtml } from '../../lib/source/dom/parsed.ts';
import { families } from '../claims/families/index.ts';
import { auditText } from '../claims/harness.ts';
import { heldOut } from '../claims/held-out/index.ts';
import { type LabelledPassage, reportOfPassage } from '../claims/passage.ts';
import { type Figures, sets } from '../claims/passages/index.ts';
import { compareFindings, score } from '../claims/score.ts';
import { sentences } from '../claims/sentences/index.ts';
import { type Figure, figure, ratioInTurns, rounds } from './figures.ts';
import { wordReport } from './pages.ts';

const silence: Prose = { claims: [], published: [], denials: [], breakdowns: [], percentages: [], defects: [] };
const measured = rounds(60, 30);

/** Compares the time for the prose with the time for the tables of the same reports. */
export function measureProse(): readonly Figure[] {
  const documents = Array.from({ length: rounds(20, 4) }, (_, seed) =>
    readHtml(wordReport(seed, { before: '', after: '' })),
  );
  const times = { whole: [] as number[], tables: [] as number[] };
  for (let round = 0; round < measured; round++) {
    for (const [name, read] of [
      ['whole', audit],
      ['tables', auditTables],
    ] as const) {
      const start = process.cpuUsage();
      for (const document of documents) read(document);
      const { user, system } = process.cpuUsage(start);
      if (round >= measured / 3) times[name].push(user + system);
    }
  }
  return [figure('prose beside tables', ratioInTurns(times.whole, times.tables) - 1, '× tables')];
}

function auditTables(document: SourceDocument): void {
  const facts = readReport(document, {});
  if (!('none' in facts)) checkReport({ ...facts, prose: silence });
}

/** Prints precision and recall of each rule, and the results on passages that were unseen at the first run. */
export function printScores(): void {
  for (const [name, labelled] of [
    ['sentences', sentences],
    ['held out', heldOut],
    ['families', families],
  ] as const) {
    console.log(
      `\nRules on prose, ${name}: ${labelled.length}, traps among them: ${labelled.filter(({ trap }) => trap).length}`,
    );
    console.table(score(labelled));
  }
  console.log('\nPassages after real reports: the reader before, the first run of this one, and now');
  console.table(
    sets.flatMap(({ name, passages, readerBefore, firstRun }) => [
      { set: name, run: 'reader before', ...readerBefore },
      { set: name, run: 'first run', ...firstRun },
      { set: name, run: 'now', ...figuresOf(passages) },
    ]),
  );
}

function figuresOf(passages: readonly LabelledPassage[]): Figures {
  const figures = { sound: 0, failed: 0, reviewed: 0, due: 0, caught: 0, asFail: 0 };
  for (const passage of passages) {
    const { findings } = auditText(reportOfPassage(passage));
    if (passage.kind !== 'wrong') {
      figures.sound++;
      if (findings.some(({ outcome }) => outcome === 'fail')) figures.failed++;
      else if (findings.length > 0) figures.reviewed++;
      continue;
    }
    const { caught, missed } = compareFindings(passage.must, findings);
    figures.due += caught.length + missed.length;
    figures.caught += caught.length;
    figures.asFail += caught.filter(([, { outcome }]) => outcome === 'fail').length;
  }
  return figures;
}
