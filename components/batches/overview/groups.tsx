import { groupName } from '../../../lib/locales/group-name.ts';
import { text } from '../../../lib/locales/text.ts';
import { type GroupTotals, groupings, reportGroups } from '../../../lib/views/assessment.ts';
import { Button } from '../../button.tsx';
import { formatNumber } from '../../format.ts';
import { Select } from '../../select.tsx';
import { type AssessmentProps, readShare, Scrolls } from './parts.tsx';

/** Subtotals by a grouping that makes more than one group; a group leads to its reports. */
export function Groups({ state, assessment }: AssessmentProps) {
  const { locale } = state.client;
  const wanted = state.grouping.value;
  const offered = groupings.filter((grouping) => assessment.groups[grouping] !== undefined);
  const [first] = offered;
  if (first === undefined) return null;
  const grouping = wanted !== null && offered.includes(wanted) ? wanted : first;
  const groups = assessment.groups[grouping] ?? [];
  const hasList = assessment.list !== null;

  const numbersOf = (group: Omit<GroupTotals, 'group'>) => {
    const { expected, missing, reports, late, faulty, open, clean, fails, reviews, mean, cells } = group;
    return [
      ...(hasList ? [expected ?? '', missing ?? ''] : []),
      reports,
      late,
      faulty,
      open,
      clean,
      fails,
      reviews,
      mean === null ? '—' : formatNumber(locale, mean, 1),
      readShare(locale, cells),
    ];
  };
  const heads = [
    ...(hasList ? [text(locale, 'assessment.column.expected'), text(locale, 'assessment.column.missing')] : []),
    text(locale, 'assessment.column.reports'),
    text(locale, 'assessment.column.late'),
    ...(['faulty', 'open', 'clean', 'fails', 'reviews', 'mean'] as const).map((key) =>
      text(locale, `assessment.${key}`),
    ),
    text(locale, 'assessment.column.coverage'),
  ];
  const sum = (key: 'expected' | 'missing' | 'late') => groups.reduce((all, group) => all + (group[key] ?? 0), 0);
  const whole = { ...assessment.overview, expected: sum('expected'), missing: sum('missing'), late: sum('late') };
  const cells = (group: Omit<GroupTotals, 'group'>) =>
    numbersOf(group).map((value, at) => (
      <td key={heads[at]} class="number">
        {value}
      </td>
    ));

  function show(group: string, words: string): void {
    const groupOf = reportGroups(assessment.list, state.classes.value);
    state.narrow({ words, has: (row) => groupOf(row, grouping) === group });
  }

  return (
    <section aria-labelledby="groups">
      <h2 id="groups">{text(locale, 'assessment.groups')}</h2>
      {offered.length > 1 && (
        <p class="fields">
          <Select
            label={text(locale, 'assessment.column.grouping')}
            value={grouping}
            values={offered}
            nameOf={(each) => text(locale, `assessment.groups.${each}`)}
            onChoose={(next) => {
              state.grouping.value = next;
            }}
          />
        </p>
      )}
      <Scrolls label={text(locale, `assessment.groups.${grouping}`)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text(locale, `assessment.groups.${grouping}`)}</th>
              {heads.map((head) => (
                <th key={head} scope="col" class="number">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => {
              const name = groupName(locale, grouping, group.group);
              return (
                <tr key={group.group}>
                  <th scope="row">
                    {group.reports === 0 ? name : <Button label={name} onClick={() => show(group.group, name)} />}
                  </th>
                  {cells(group)}
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{text(locale, 'assessment.all')}</th>
              {cells(whole)}
            </tr>
          </tfoot>
        </table>
      </Scrolls>
    </section>
  );
}
