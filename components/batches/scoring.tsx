import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { familyName, text, titleOf } from '../../lib/locales/text.ts';
import type { Locale } from '../../lib/model/locale.ts';
import type { RuleEntry } from '../../lib/model/rule.ts';
import {
  type RulePoints,
  rulePointsSchema,
  type SchemeProblem,
  type ScoringScheme,
  scoringSchemeSchema,
} from '../../lib/model/scoring.ts';
import { OWN } from '../../lib/triage/own-findings.ts';
import { readScheme, writeScheme } from '../../lib/views/scoring.ts';
import { Button } from '../button.tsx';
import { FilePicker } from '../file-picker.tsx';
import { readGoujiFile } from '../gouji-file.ts';
import { NumberField } from './number-field.tsx';
import type { BatchesProps, BatchesState } from './state.ts';

const FILE = 'gouji-scoring.json';
const costless: RulePoints = { fail: 0, review: 0, cap: null };
const parts = ['fail', 'review', 'cap'] as const;

/** The scheme that turns findings into points: every change is applied and stored at once. */
export function Scoring({ state }: BatchesProps) {
  const { client } = state;
  const { locale } = client;
  const scheme = state.scheme.value;
  const undoable = useSignal<ScoringScheme | null>(null);
  const families = [...new Set(state.rules.value.map(({ family }) => family))];

  /** A sweeping change, which can be undone. */
  async function replace(next: ScoringScheme, key: 'restored' | 'imported', name = ''): Promise<void> {
    if (!(await state.setScheme(next))) return;
    undoable.value = scheme;
    state.say(`batches.scoring.${key}`, { name });
  }

  async function take([file]: readonly File[]): Promise<void> {
    if (file === undefined) return;
    const words = await readGoujiFile(file);
    if (words === null) return state.say('batches.scoring.unreadable', { name: file.name });
    const read = readScheme(words);
    if ('scheme' in read) await replace(read.scheme, 'imported', file.name);
    else state.say(`batches.scoring.${read.trouble}`, { name: file.name, where: placeOf(state, read) });
  }

  return (
    <section class="scoring" aria-labelledby="scoring-heading">
      <h2 id="scoring-heading">{text(locale, 'batches.tab.scoring')}</h2>
      <p class="quiet">{text(locale, 'batches.scoring.hint')}</p>
      <p class="fields">
        <Button
          look="box"
          label={text(locale, 'batches.scoring.restore')}
          onClick={() => void replace(client.defaultScheme, 'restored')}
        />
        <Button
          look="box"
          label={text(locale, 'batches.scoring.export')}
          onClick={() =>
            void state.withBatch((client) =>
              client.save(FILE, new Blob([writeScheme(scheme)], { type: 'application/json' })),
            )
          }
        />
        <FilePicker label={text(locale, 'batches.scoring.import')} accept=".json,application/json" onFiles={take} />
        {undoable.value !== null && (
          <Button
            label={text(locale, 'batches.scoring.undo')}
            onClick={() => {
              const before = undoable.value;
              undoable.value = null;
              if (before !== null) void state.setScheme(before);
            }}
          />
        )}
      </p>
      <TotalField state={state} />
      <FamilyTable state={state} heading={titleOf(locale, OWN)} rules={[{ id: OWN }]} />
      {families.map((family) => (
        <FamilyTable
          key={family}
          state={state}
          heading={familyName(locale, family)}
          rules={state.rules.value.filter((rule) => rule.family === family)}
        />
      ))}
    </section>
  );
}

/** The name of the damaged part of a file. */
function placeOf({ client }: BatchesState, { where }: SchemeProblem): string {
  const [head, rule = '', part = ''] = where.split('.');
  const { locale } = client;
  if (head !== 'rules') return head === 'total' ? text(locale, 'batches.scoring.total') : where;
  const known = parts.find((each) => each === part);
  return known === undefined ? titleOf(locale, rule) : fieldName(locale, rule, known);
}

function fieldName(locale: Locale, rule: string, part: keyof RulePoints): string {
  return text(locale, 'batches.scoring.field', {
    rule: titleOf(locale, rule),
    part: text(locale, `batches.scoring.${part}`),
  });
}

interface FamilyTableProps extends BatchesProps {
  readonly heading: string;
  readonly rules: readonly Pick<RuleEntry, 'id' | 'reviewsOnly'>[];
}

function FamilyTable({ state, heading, rules }: FamilyTableProps) {
  const { client } = state;
  const { locale } = client;
  const scheme = state.scheme.value;

  function change(rule: string, part: keyof RulePoints, value: number | null): void {
    const points = { ...(scheme.rules[rule] ?? costless), [part]: part === 'cap' ? value : (value ?? 0) };
    void state.setScheme({ ...scheme, rules: { ...scheme.rules, [rule]: points } });
  }

  return (
    <table>
      <caption>{heading}</caption>
      <thead>
        <tr>
          <th scope="col">{text(locale, 'batches.filter.rule')}</th>
          {parts.map((part) => (
            <th key={part} scope="col" class="number">
              {text(locale, `batches.scoring.${part}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rules.map(({ id, reviewsOnly = false }) => {
          const points = scheme.rules[id] ?? costless;
          const isDefault = parts.every((part) => points[part] === (client.defaultScheme.rules[id] ?? costless)[part]);
          return (
            <tr key={id} class={isDefault ? undefined : 'changed'}>
              <th scope="row">
                {titleOf(locale, id)}{' '}
                {!isDefault && <span class="quiet">{text(locale, 'batches.scoring.changed')}</span>}
              </th>
              {parts.map((part) => (
                <td key={part} class="number">
                  <NumberField
                    label={fieldName(locale, id, part)}
                    value={part === 'fail' && reviewsOnly ? null : points[part]}
                    placeholder={part === 'cap' ? text(locale, 'batches.scoring.uncapped') : '0'}
                    disabled={part === 'fail' && reviewsOnly}
                    isFit={(value) =>
                      part === 'cap' || value !== null ? rulePointsSchema.shape[part].safeParse(value).success : true
                    }
                    refused={text(locale, 'batches.scoring.refused')}
                    onChange={(value) => change(id, part, value)}
                  />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Name of the scheme, and what a report without a finding gets. */
function TotalField({ state }: BatchesProps) {
  const { locale } = state.client;
  const scheme = state.scheme.value;
  const id = useId();
  return (
    <p class="fields">
      <label for={id}>{text(locale, 'batches.scoring.name')}</label>
      <input
        id={id}
        type="text"
        maxLength={200}
        value={scheme.name}
        onChange={({ currentTarget }) => void state.setScheme({ ...scheme, name: currentTarget.value })}
      />
      <span>{text(locale, 'batches.scoring.total')}</span>
      <NumberField
        label={text(locale, 'batches.scoring.total')}
        value={scheme.total}
        isFit={(value) => scoringSchemeSchema.shape.total.safeParse(value).success}
        refused={text(locale, 'batches.scoring.total.refused')}
        onChange={(value) => {
          if (value !== null) void state.setScheme({ ...scheme, total: value });
        }}
      />
    </p>
  );
}
