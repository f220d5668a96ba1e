import { text } from '../../lib/locales/text.ts';
import type { BatchProgress } from '../../lib/model/batch.ts';
import type { BatchesState } from './state.ts';
import { formatNumber } from './words.ts';

/** How far the batch is, and what can be done about it. */
export function Run({ state, progress }: { readonly state: BatchesState; readonly progress: BatchProgress }) {
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
          <button type="button" class="box" onClick={() => void state.act((client, id) => client.pause(id))}>
            {text(locale, 'batches.run.pause')}
          </button>
        )}
        {(batch.state === 'paused' || (batch.state === 'cancelled' && counts.waiting > 0)) && (
          <button type="button" class="box main" onClick={() => void state.act((client, id) => client.resume(id))}>
            {text(locale, 'batches.run.resume')}
          </button>
        )}
        {(batch.state === 'running' || batch.state === 'paused') && (
          <button type="button" class="box" onClick={() => void state.act((client, id) => client.cancel(id))}>
            {text(locale, 'batches.run.cancel')}
          </button>
        )}
      </p>
    </section>
  );
}

function Counts({ state, progress }: { readonly state: BatchesState; readonly progress: BatchProgress }) {
  const { locale } = state.client;
  const { batch, counts, running, perMinute, secondsLeft } = progress;
  const pointedAt = [
    counts.failed > 0 && text(locale, 'batches.run.failed', { count: counts.failed }),
    counts.skipped > 0 && text(locale, 'batches.run.skipped', { count: counts.skipped }),
    batch.state === 'running' && running.length > 0 && text(locale, 'batches.run.now', { count: running.length }),
    batch.state === 'running' &&
      perMinute !== null &&
      text(locale, 'batches.run.rate', { rate: formatNumber(locale, perMinute, perMinute < 10 ? 1 : 0) }),
    batch.state === 'running' && secondsLeft !== null && leftText(locale, secondsLeft),
  ];
  return <>{pointedAt.map((words) => words && <span key={words}>{words}</span>)}</>;
}

function leftText(locale: BatchesState['client']['locale'], seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 1) return text(locale, 'batches.run.left.soon');
  if (minutes < 60) return text(locale, 'batches.run.left.minutes', { minutes });
  return text(locale, 'batches.run.left.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}
