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
  setOf('south-west', figures(115, 8, 5, 186, 100, 76), figures(115, 19, 7, 186, 124, 89)),
  setOf('counties', figures(144, 6, 4, 191, 135, 117), figures(144, 17, 6, 296, 193, 133)),
  setOf('departments', figures(159, 1, 2, 306, 167, 105), figures(159, 20, 5, 306, 173, 120)),
  setOf('north-east', figures(110, 3, 7, 179, 136, 109), figures(110, 19, 7, 179, 132, 99)),
  // 'centre' lost one typing error that the writer had left in a sound report (性性信息).
  setOf('centre', figures(136, 8, 2, 180, 137, 91), figures(136, 15, 5, 180, 122, 85)),
  setOf('coast', figures(103, 6, 5, 268, 201, 125), figures(103, 15, 5, 268, 152, 112)),
  // No contradictions; doubled stops of one passage were mended.
  setOf('traps', figures(254, 8, 12), figures(254, 42, 14)),
  // Sentences that count something else, alone, beside the report's own applications, and in parts three to six.
  setOf('neighbours', figures(263, 9, 3), figures(263, 65, 18)),
  // Rare grammar, tables retold in words, remarks on how things were counted.
  setOf('rare', figures(221, 15, 14), figures(221, 42, 17)),
  // The last one: ordinary reports of all provinces.
  setOf('ordinary', figures(118, 0, 3, 146, 122, 98), figures(118, 11, 6, 146, 106, 88)),
];

function setOf(name: string, firstRun: Figures, readerBefore: Figures): PassageSet {
  return { name, passages: read(name), firstRun, readerBefore };
}

/** In the order of `Figures`; sets without contradictions have three. */
function figures(sound: number, failed: number, reviewed: number, due = 0, caught = 0, asFail = 0): Figures {
  return { sound, failed, reviewed, due, caught, asFail };
}
