import { findMostAlike, makePassage } from '../../lib/related/repeats.ts';
import { seeded } from '../generator/random.ts';
import { scoreYears, sumOf } from '../generator/years/measure.ts';
import { makeSentences } from '../generator/years/prose.ts';
import { type Figure, figure, rounds } from './figures.ts';

const agencies = rounds(300, 20);

/** Compares sections one and five of 300 agencies with each other; every tenth copies most of the text before it. */
export function measureRepeats(): readonly Figure[] {
  const texts = Array.from({ length: agencies }, (_, seed) => [
    makeSentences(60, seeded(seed % 10 === 9 ? seed - 1 : seed)),
    makeSentences(4, seeded(seed)),
  ]);
  const start = performance.now();
  for (const sections of [texts, texts.map((each) => each.slice(0, 1))]) findMostAlike(sections.map(makePassage));
  const seconds = (performance.now() - start) / 1000;
  return [figure(`${agencies} agencies against each other, two sections`, seconds, 's')];
}

/** Prints the results on the faults and traps of the set over three years; false where one was missed or failed. */
export function printYears(): boolean {
  const { offices, reports, faults, missed, traps, failed, alarms } = scoreYears(1);
  console.log(`\nYears, units and duties: ${offices} offices, ${reports} reports`);
  console.table(faults);
  console.log(`faults found: ${sumOf(faults) - missed.length} of ${sumOf(faults)}`);
  console.table(traps);
  console.log(
    `traps and sound reports that fail: ${failed.length} of ${sumOf(traps) + reports}; false alarms: ${alarms.length}`,
  );
  for (const line of [...missed, ...failed, ...alarms]) console.log(`  ${line}`);
  return missed.length + failed.length === 0;
}
