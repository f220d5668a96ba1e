import { formIds } from '../../model/form.ts';
import type { HelpSubject, RuleHelp } from '../../model/help.ts';

/** Where the help opens when the extension was installed. */
export const FIRST_RUN = 'help.html#start';

/** The help page's address in the extension; at the page of a rule where one is named. */
export function helpAddress(wanted?: RuleHelp): string {
  if (wanted === undefined) return 'help.html';
  const { rule, form, year } = wanted;
  const known = Object.entries({ form, year }).flatMap(([name, value]): [string, string][] =>
    value === null ? [] : [[name, String(value)]],
  );
  return `help.html?${new URLSearchParams(known)}#rule/${rule}`;
}

/** What the help page's own address says of the report. */
export function subjectIn(address: string): HelpSubject {
  const { searchParams } = new URL(address);
  const year = searchParams.get('year') ?? '';
  return {
    form: formIds.find((form) => form === searchParams.get('form')) ?? null,
    year: /^\d{4}$/.test(year) ? Number(year) : null,
  };
}
