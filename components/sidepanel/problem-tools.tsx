import { text } from '../../lib/locales/text.ts';
import { Button } from '../button.tsx';
import { problemText } from '../notice-text.ts';
import { goTo, sidesOf } from '../problem-steps.ts';
import { DecisionTools } from './decision-tools.tsx';
import type { ProblemProps } from './state.ts';

/** Buttons for the chosen problem. */
export function ProblemTools({ state, problem }: ProblemProps) {
  const { client, actions, cell, own, tab } = state;
  const { locale } = client;
  const { items, suspects } = problem;
  const mine = items[0].decision?.own === undefined ? null : items[0].decision;
  const first = suspects[0]?.cell ?? items[0].finding.cells[0];
  return (
    <div class="tools">
      <DecisionTools state={state} items={items} effect={null} />
      {mine !== null && (
        <>
          <Button look="box" label={text(locale, 'sidepanel.own.change')} onClick={() => own.edit(mine)} />
          <Button
            look="box"
            label={text(locale, 'sidepanel.own.remove')}
            onClick={() => void actions.removeOwn(mine)}
          />
        </>
      )}
      <Button
        look="box"
        label={text(locale, 'popup.copyOne')}
        aria-keyshortcuts="c"
        onClick={() => void actions.copy(problemText(locale, problem))}
      />
      {sidesOf(problem).map((side) => (
        <Button
          key={side}
          look="box"
          label={text(locale, `place.${side}`)}
          onClick={() => void goTo(state, problem, side)}
        />
      ))}
      {client.of === 'page' && items[0].finding.rule === 'table-as-image' && (
        <Button
          look="box main"
          label={text(locale, 'sidepanel.readPicture')}
          onClick={() => void actions.readPicture(items[0].finding.fingerprint)}
        />
      )}
      {first !== undefined && (
        <Button
          look="box"
          label={text(locale, 'sidepanel.inForm')}
          onClick={() => {
            cell.value = first;
            tab.value = 'form';
          }}
        />
      )}
    </div>
  );
}
