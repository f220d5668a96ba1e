/** Figures of a consistent report: every sum the form prints or implies holds. */
import type { Form } from '../../lib/model/form.ts';
import type { Random } from './random.ts';

const givers = ['natural', 'business', 'research', 'nonprofit', 'legal', 'otherOrg'];
const results = ['upheld', 'corrected', 'other', 'pending'];

/** How busy an office is: most are quiet, some have counters in the ten thousands. */
export interface Magnitude {
  readonly leaf: number;
  readonly quiet: number;
  readonly project: number;
}

const magnitudes: readonly Magnitude[] = [
  { leaf: 0, quiet: 1, project: 0 },
  { leaf: 3, quiet: 0.85, project: 40 },
  { leaf: 25, quiet: 0.7, project: 900 },
  { leaf: 400, quiet: 0.5, project: 60_000 },
  { leaf: 9000, quiet: 0.3, project: 4_000_000 },
];

/** Values by cell id; for `change` cells signed, for amounts with decimals. */
export function makeFigures(
  form: Form,
  random: Random,
  magnitude: Magnitude = random.pick(magnitudes),
): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  if (form.id === '2019') disclosure2019(figures, magnitude, random);
  else disclosure2021(figures, magnitude, random);
  requests(figures, form, magnitude, random);
  for (const block of ['review', 'direct', 'afterReview']) {
    let total = 0;
    for (const result of results) {
      const value = draw(Math.ceil(magnitude.leaf / 8), magnitude.quiet, random);
      figures.set(`t4.${block}.${result}`, value);
      total += value;
    }
    figures.set(`t4.${block}.total`, total);
  }
  return figures;
}

function draw(most: number, quiet: number, random: Random): number {
  return random.chance(quiet) ? 0 : random.int(0, most);
}

function disclosure2019(figures: Map<string, number>, { project, quiet }: Magnitude, random: Random): void {
  for (const item of ['regulations', 'normative']) {
    const total = draw(Math.min(project, 600), item === 'regulations' ? 0.8 : quiet / 2, random);
    const published = random.int(0, total);
    figures.set(`t2.${item}.made`, random.int(0, published));
    figures.set(`t2.${item}.published`, published);
    figures.set(`t2.${item}.total`, total);
  }
  for (const item of ['licensing', 'otherServices', 'penalty', 'coercion', 'fees']) {
    const previous = draw(project, quiet / 2, random);
    figures.set(`t2.${item}.previous`, previous);
    figures.set(`t2.${item}.change`, draw(previous, quiet, random) - draw(Math.floor(previous / 2), quiet, random));
    if (item !== 'fees') figures.set(`t2.${item}.decisions`, draw(project, quiet / 2, random));
  }
  const count = draw(Math.min(project, 2000), quiet / 2, random);
  figures.set('t2.procurement.count', count);
  figures.set('t2.procurement.amount', count === 0 ? 0 : cents(random.int(1, 900_000_000_00)));
}

function disclosure2021(figures: Map<string, number>, { project, quiet }: Magnitude, random: Random): void {
  for (const item of ['regulations', 'normative']) {
    // 规章 belongs to provinces, cities with districts and ministries: our made-up offices have none.
    const valid = item === 'regulations' ? 0 : draw(Math.min(project, 600), quiet / 2, random);
    figures.set(`t2.${item}.issued`, random.int(0, valid));
    figures.set(`t2.${item}.repealed`, random.int(0, valid));
    figures.set(`t2.${item}.valid`, valid);
  }
  for (const item of ['licensing', 'penalty', 'coercion'])
    figures.set(`t2.${item}.decisions`, draw(project, quiet / 2, random));
  figures.set('t2.fees.amount', project === 0 ? 0 : cents(random.int(0, 90_000_00)));
}

function cents(amount: number): number {
  return Math.round(amount) / 100;
}

function requests(figures: Map<string, number>, form: Form, { leaf, quiet }: Magnitude, random: Random): void {
  const rows = form.tables.find(({ id }) => id === 't3')?.parts[0]?.rows.filter(({ group }) => !group) ?? [];
  const outside = new Set(['received', 'carriedIn', 'outcomes', 'carriedOut']);
  const leaves = rows.map(({ id }) => id).filter((id) => !outside.has(id));
  const totals = new Map<string, number>(rows.map(({ id }) => [id, 0]));
  for (const giver of givers) {
    const most = giver === 'natural' ? leaf : Math.ceil(leaf / 10);
    let outcomes = 0;
    const put = (row: string, value: number): void => {
      figures.set(`t3.${row}.${giver}`, value);
      totals.set(row, (totals.get(row) ?? 0) + value);
    };
    for (const row of leaves) {
      const value = draw(most, giver === 'natural' ? quiet : (1 + quiet) / 2, random);
      put(row, value);
      outcomes += value;
    }
    const carriedOut = draw(most, quiet, random);
    const carriedIn = Math.min(draw(most, quiet, random), outcomes + carriedOut);
    put('outcomes', outcomes);
    put('carriedOut', carriedOut);
    put('carriedIn', carriedIn);
    put('received', outcomes + carriedOut - carriedIn);
  }
  for (const [row, total] of totals) figures.set(`t3.${row}.total`, total);
}
