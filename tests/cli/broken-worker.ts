/** Stands in for audit-input.ts in a thread: goes wrong in the way that the input's name says. */
import type { Audited } from '../../cli/audit-input.ts';
import type { Input } from '../../cli/inputs.ts';

export async function auditInput({ input }: { input: Input }): Promise<Audited> {
  if (input.name === 'hang') for (;;);
  if (input.name === 'throw') throw new Error('out of ink');
  if (input.name === 'memory') {
    const hoard: string[][] = [];
    for (;;) hoard.push([`${hoard.length}`]);
  }
  return { output: `${input.name} is fine`, status: 'passed' };
}
