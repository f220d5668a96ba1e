/** MUTATION_SAMPLE=10 tries each tenth mutant only. Ids are numbers in the order of the source. */
const step = Number(process.env.MUTATION_SAMPLE ?? '1');

export function isInSample(mutant: string): boolean {
  return Number(mutant) % step === 0;
}
