import { rules } from '../../lib/checks/registry.ts';
import { readProse } from '../../lib/claims/index.ts';
import { compose } from '../../lib/composer.ts';
import type { Prose } from '../../lib/model/prose.ts';
import { readHtml } from '../../lib/source/dom/parsed.ts';
import { judge, proseRules } from '../claims/harness.ts';
import { heldOut } from '../claims/held-out/index.ts';
import { score } from '../claims/score.ts';
import { sentences } from '../claims/sentences/index.ts';
import { type Figure, median } from './figures.ts';
import { wordReport } from './pages.ts';

const silence: Prose = { claims: [], published: [], denials: [], breakdowns: [], percentages: [], defects: [] };
const rounds = 60;

/** What reading the prose costs beside reading and judging the tables of the same reports. */
export function measureProse(): readonly Figure[] {
  const documents = Array.from({ length: 20 }, (_, seed) => readHtml(wordReport(seed, { before: '', after: '' })));
  const whole = compose(readProse, rules);
  const tables = compose(() => silence, rules);
  const times = { whole: [] as number[], tables: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    for (const [name, audit] of [
      ['whole', whole],
      ['tables', tables],
    ] as const) {
      const start = performance.now();
      for (const document of documents) audit(document);
      if (round >= rounds / 3) times[name].push(performance.now() - start);
    }
  }
  const share = (median(times.whole) - median(times.tables)) / median(times.tables);
  return [{ name: 'prose beside tables', value: share, target: 1, unit: '× tables' }];
}

/** Precision and recall of each rule: on the sentences it was made with, and on those written without sight of it. */
export function printScores(): void {
  for (const [name, labelled] of [
    ['sentences', sentences],
    ['held out', heldOut],
  ] as const) {
    console.log(
      `\nRules on prose, ${name}: ${labelled.length}, traps among them: ${labelled.filter(({ trap }) => trap).length}`,
    );
    console.table(score(labelled, judge, proseRules));
  }
}
