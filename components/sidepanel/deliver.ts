import type { Delivery } from '../../lib/export/delivery.ts';
import type { ExportFormat } from '../../lib/export/index.ts';
import { toResult } from '../../lib/findings/result.ts';
import { decisionText } from '../../lib/locales/decision-text.ts';
import { text } from '../../lib/locales/text.ts';
import { formatTime } from '../format.ts';
import { changeText, earlierDecisionText } from './decision-text.ts';
import { revisionsOf } from './page-revisions.ts';
import { type Pictures, takePictures } from './pictures.ts';
import type { ReviewSubject } from './review.ts';
import type { SidepanelState } from './state.ts';

/**
 * Makes a file to hand over and saves it. `skipDismissed` leaves out dismissed problems, but never from JSON; `pictures`:
 * with pictures of the places. Where the browser allows none yet, nothing is written, and the status line says what to do.
 */
export async function deliverFrom(
  state: SidepanelState,
  format: ExportFormat,
  { skipDismissed, pictures: wanted }: { readonly skipDismissed: boolean; readonly pictures: boolean },
): Promise<void> {
  const { client, review, say } = state;
  const subject = review.subject.value;
  if (subject === null) return;
  say('sidepanel.export.working');
  try {
    const standing = review.problems.value.filter((problem) => problem.standing !== 'dismissed');
    const pictures = wanted
      ? await takePictures(
          standing.map(({ items: [{ finding }] }) => finding),
          client.takePicture,
          (number, count) => say('sidepanel.export.shooting', { number, count }),
        )
      : null;
    if (pictures?.denied) return say('sidepanel.export.shots.denied');
    const delivery = { ...(await deliveryOf(state, subject, pictures)), skipDismissed };
    // Loaded on demand: the writers are large, and most visits need none.
    const { deliver } = await import('../../lib/export/index.ts');
    const { name, type, content } = await deliver(format, [delivery], client.locale, {
      papers: await client.papers(),
      version: client.version,
      at: new Date(),
    });
    await client.save(name, new Blob([content as BlobPart], { type }));
    if (format === 'docx') state.loop.offered.value = true;
    const open = standing.filter((problem) => problem.standing === 'open').length;
    if (pictures === null || pictures.missing === 0)
      if (open === 0) say('sidepanel.export.done');
      else say('sidepanel.export.done.open', { open });
    else say('sidepanel.export.shots.some', { missing: pictures.missing });
  } catch (error) {
    say('sidepanel.export.failed', { reason: error instanceof Error ? error.message : String(error) });
  }
}

async function deliveryOf(
  { client, loop, review, source }: SidepanelState,
  { report, at, snapshots, decisions }: ReviewSubject,
  pictures: Pictures | null,
): Promise<Delivery> {
  const { locale } = client;
  const withOwn = review.report.value;
  const tally = review.tally.value;
  const items = new Map(review.items.value.map((item) => [item.finding.fingerprint, item]));
  const changes = revisionsOf(snapshots).flatMap(({ before, after, changes: all }) =>
    all.map((change) =>
      text(locale, 'sidepanel.change.dated', {
        change: changeText(locale, change),
        before: formatTime(locale, before),
        after: formatTime(locale, after),
      }),
    ),
  );
  return {
    result: toResult(withOwn ?? report, await source(), locale, report.milliseconds),
    reviewed: tally === null ? null : { problems: review.problems.value, tally },
    at,
    decisionTextOf: (fingerprint) => {
      const item = items.get(fingerprint);
      if (item === undefined) return '';
      if (item.decision !== null) return decisionText(locale, item.decision);
      return item.changed === null ? '' : earlierDecisionText(locale, item.changed, item.finding, report);
    },
    round: loop.round.value?.comparison ?? null,
    shots: pictures?.shots ?? new Map(),
    changes,
    sidepanel: { view: report, decisions },
  };
}
