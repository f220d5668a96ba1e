/**
 * Passages after real reports, reworded and labelled by writers who had not seen the reader. Each set was blind until
 * the reader had been run on it once; that run's figures are kept here. Since then the reader has been mended by it.
 * A number said twice in two ways is found as either contradiction where a table shows which of them is wrong.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Expected } from '../labelled.ts';
import type { LabelledPassage, Passage } from '../passage.ts';

type Texts = 'overview' | 'management' | 'requests' | 'review' | 'other';

/** The same report with something changed that makes it wrong. */
interface Twin extends Partial<Passage> {
  readonly id: string;
  readonly must: readonly Expected[];
  /** Words of a text and what stands in their place. */
  readonly change?: Readonly<Partial<Record<Texts, readonly [from: string, to: string]>>>;
}

interface Stored extends Passage {
  readonly kind: LabelledPassage['kind'];
  readonly must?: readonly Expected[];
  readonly twins?: readonly Twin[];
}

export interface Figures {
  /** Reports without a fault; those of them with a false fail, and with a false review alone. */
  readonly sound: number;
  readonly failed: number;
  readonly reviewed: number;
  /** Contradictions, those caught, and those caught as fail. */
  readonly due: number;
  readonly caught: number;
  readonly asFail: number;
}

export interface PassageSet {
  readonly name: string;
  readonly passages: readonly LabelledPassage[];
  /**
   * The reader's first run on it: 'south-west' with the old reader of lists and percentages, 'counties' (of 191 due)
   * without that reader.
   */
  readonly firstRun: Figures;
  /** The reader before it, the one that decided by exceptions. */
  readonly readerBefore: Figures;
}

function read(name: string): readonly LabelledPassage[] {
  const lines = readFileSync(join(import.meta.dirname, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines.flatMap((line) => {
    const { twins = [], must = [], ...passage }: Stored = JSON.parse(line);
    return [{ ...passage, must }, ...twins.map((twin) => changed(passage, twin))];
  });
}

function changed(passage: Omit<Stored, 'twins' | 'must'>, { change = {}, ...twin }: Twin): LabelledPassage {
  const texts = Object.entries(change).map(([part, [from, to]]) => {
    const text = passage[part as Texts] ?? '';
    if (text.split(from).length !== 2) throw new Error(`${twin.id}: ${from}`);
    return [part, text.replace(from, to)] as const;
  });
  return { ...passage, ...twin, ...Object.fromEntries(texts), kind: 'wrong' };
}

export const sets: readonly PassageSet[] = [
  {
    name: 'south-west',
    passages: read('south-west'),
    firstRun: { sound: 115, failed: 8, reviewed: 5, due: 186, caught: 100, asFail: 76 },
    readerBefore: { sound: 115, failed: 19, reviewed: 7, due: 186, caught: 124, asFail: 89 },
  },
  {
    name: 'counties',
    passages: read('counties'),
    firstRun: { sound: 144, failed: 6, reviewed: 4, due: 191, caught: 135, asFail: 117 },
    readerBefore: { sound: 144, failed: 17, reviewed: 6, due: 296, caught: 193, asFail: 133 },
  },
  {
    name: 'departments',
    passages: read('departments'),
    firstRun: { sound: 159, failed: 1, reviewed: 2, due: 306, caught: 167, asFail: 105 },
    readerBefore: { sound: 159, failed: 20, reviewed: 5, due: 306, caught: 173, asFail: 120 },
  },
  {
    name: 'north-east',
    passages: read('north-east'),
    firstRun: { sound: 110, failed: 3, reviewed: 7, due: 179, caught: 136, asFail: 109 },
    readerBefore: { sound: 110, failed: 19, reviewed: 7, due: 179, caught: 132, asFail: 99 },
  },
  {
    // 'centre' lost one typing error that the writer had left in a sound report (性性信息).
    name: 'centre',
    passages: read('centre'),
    firstRun: { sound: 136, failed: 8, reviewed: 2, due: 180, caught: 137, asFail: 91 },
    readerBefore: { sound: 136, failed: 15, reviewed: 5, due: 180, caught: 122, asFail: 85 },
  },
  {
    name: 'coast',
    passages: read('coast'),
    firstRun: { sound: 103, failed: 6, reviewed: 5, due: 268, caught: 201, asFail: 125 },
    readerBefore: { sound: 103, failed: 15, reviewed: 5, due: 268, caught: 152, asFail: 112 },
  },
  {
    // No contradictions; doubled stops of one passage were mended.
    name: 'traps',
    passages: read('traps'),
    firstRun: { sound: 254, failed: 8, reviewed: 12, due: 0, caught: 0, asFail: 0 },
    readerBefore: { sound: 254, failed: 42, reviewed: 14, due: 0, caught: 0, asFail: 0 },
  },
  {
    // Sentences that count something else, alone, beside the report's own applications, and in parts three to six.
    name: 'neighbours',
    passages: read('neighbours'),
    firstRun: { sound: 263, failed: 9, reviewed: 3, due: 0, caught: 0, asFail: 0 },
    readerBefore: { sound: 263, failed: 65, reviewed: 18, due: 0, caught: 0, asFail: 0 },
  },
  {
    // Rare grammar, tables retold in words, remarks on how things were counted.
    name: 'rare',
    passages: read('rare'),
    firstRun: { sound: 221, failed: 15, reviewed: 14, due: 0, caught: 0, asFail: 0 },
    readerBefore: { sound: 221, failed: 42, reviewed: 17, due: 0, caught: 0, asFail: 0 },
  },
  {
    // The last one: ordinary reports of all provinces.
    name: 'ordinary',
    passages: read('ordinary'),
    firstRun: { sound: 118, failed: 0, reviewed: 3, due: 146, caught: 122, asFail: 98 },
    readerBefore: { sound: 118, failed: 11, reviewed: 6, due: 146, caught: 106, asFail: 88 },
  },
];
