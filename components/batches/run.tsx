import { useRef } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import type { BatchProgress } from '../../lib/model/batch.ts';
import type { Locale } from '../../lib/model/locale.ts';
import { Button } from '../button.tsx';
import { formatNumber } from '../format.ts';
import type { BatchesProps } from './state.ts';

interface MilestoneProps {
  readonly locale: Locale;
  readonly progress: BatchProgress;
  readonly heading: string;
}

/** The progress of the batch, and buttons to pause, resume and cancel it. */
export function Run({ state, progress }: BatchesProps & { readonly progress: BatchProgress }) {
  const { client } = state;
  const { locale } = client;
  const { batch, counts, compared, own } = progress;
  const finished = counts.done + counts.failed + counts.skipped;
  const comparing = batch.state === 'comparing';
  const isActive = batch.state === 'running' || comparing;
  const heading = comparing
    ? text(locale, 'batches.run.comparing', { compared, count: counts.done })
    : text(locale, `batches.run.${batch.state}`, { finished, count: batch.size });
  return (
    <section class={`run ${batch.state}`} aria-label={text(locale, 'batches.run')}>
      {isActive && (
        <progress
          aria-label={text(locale, 'batches.run')}
          max={Math.max(1, comparing ? counts.done : batch.size)}
          value={comparing ? compared : finished}
        />
      )}
      <p>
        <b>{heading}</b>
        <Counts state={state} progress={progress} />
        {isActive && !own && <span>{text(locale, 'batches.run.elsewhere')}</span>}
      </p>
      <p class="fields">
        {isActive && (
          <Button
            look="box"
            label={text(locale, 'batches.run.pause')}
            onClick={() => void state.withBatch((client, id) => client.pause(id))}
          />
        )}
        {(batch.state === 'paused' || (batch.state === 'cancelled' && counts.waiting > 0)) && (
          <Button
            look="box main"
            label={text(locale, 'batches.run.resume')}
            onClick={() => void state.withBatch((client, id) => client.resume(id))}
          />
        )}
        {(batch.state === 'running' || batch.state === 'paused') && (
          <Button
            look="box"
            label={text(locale, 'batches.run.cancel')}
            onClick={() => void state.withBatch((client, id) => client.cancel(id))}
          />
        )}
      </p>
      <Milestone locale={locale} progress={progress} heading={heading} />
    </section>
  );
}

/**
 * Says to screen readers what happened to the batch: its start, every quarter, the first failure, a pause, the end. The
 * numbers that change all the time are not read out.
 */
function Milestone({ locale, progress, heading }: MilestoneProps) {
  const { batch, counts } = progress;
  const finished = counts.done + counts.failed + counts.skipped;
  const quarter = batch.state === 'running' ? Math.floor((finished * 4) / Math.max(1, batch.size)) : '';
  const failed = counts.failed > 0 ? text(locale, 'batches.run.failed', { count: counts.failed }) : '';
  const reached = `${batch.id} ${batch.state} ${quarter} ${failed !== ''}`;
  const said = useRef({ reached: '', words: '' });
  if (said.current.reached !== reached)
    said.current = { reached, words: [heading, failed].filter(Boolean).join(text(locale, 'batches.run.and')) };
  return (
    <p class="unseen" role="status">
      {said.current.words}
    </p>
  );
}

function Counts({ state, progress }: BatchesProps & { readonly progress: BatchProgress }) {
  const { locale } = state.client;
  const { batch, counts, running, perMinute, secondsLeft } = progress;
  const parts = [
    counts.failed > 0 && text(locale, 'batches.run.failed', { count: counts.failed }),
    counts.skipped > 0 && text(locale, 'batches.run.skipped', { count: counts.skipped }),
    batch.state === 'running' && running.length > 0 && text(locale, 'batches.run.now', { count: running.length }),
    batch.state === 'running' &&
      perMinute !== null &&
      text(locale, 'batches.run.rate', { rate: formatNumber(locale, perMinute, perMinute < 10 ? 1 : 0) }),
    batch.state === 'running' && secondsLeft !== null && leftText(locale, secondsLeft),
  ];
  return <>{parts.map((words) => words && <span key={words}>{words}</span>)}</>;
}

function leftText(locale: Locale, seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 1) return text(locale, 'batches.run.left.soon');
  if (minutes < 60) return text(locale, 'batches.run.left.minutes', { minutes });
  return text(locale, 'batches.run.left.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}
