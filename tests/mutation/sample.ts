/** MUTATION_SAMPLE=10: each tenth mutant stands for all; ids are numbers in the order of the source. */
const step = Number(process.env.MUTATION_SAMPLE ?? '1');

export function isInSample(mutant: string): boolean {
  return Number(mutant) % step === 0;
}
