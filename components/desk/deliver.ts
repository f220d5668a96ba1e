import type { Delivery } from '../../lib/findings/export/delivery.ts';
import type { ExportFormat } from '../../lib/findings/export/index.ts';
import { toResult } from '../../lib/findings/result.ts';
import { text } from '../../lib/locales/text.ts';
import { writeTime } from '../dates.ts';
import { turnsOf } from './history.ts';
import { type Pictures, takePictures } from './pictures.ts';
import { type Subject, stateOf } from './review.ts';
import type { Desk } from './store.ts';
import { changeText, earlierText, opinionText } from './words.ts';

/** Makes a file to hand over and saves it. `skipDismissed` leaves out what was dismissed; a JSON always has it all. */
export async function deliverFrom(desk: Desk, format: ExportFormat, skipDismissed: boolean): Promise<void> {
  const { client, review, say } = desk;
  const subject = review.subject.value;
  if (subject === null) return;
  say('desk.export.working');
  try {
    const skipped = skipDismissed && format !== 'json';
    const dismissed = review.items.value.filter((item) => skipped && stateOf(item) === 'dismissed');
    const left = new Set(dismissed.map(({ finding }) => finding.fingerprint));
    const findings = subject.report.findings.filter(({ fingerprint }) => !left.has(fingerprint));
    const pictures =
      format === 'html'
        ? await takePictures(findings, client.shoot, (number, count) => say('desk.export.shooting', { number, count }))
        : null;
    const delivery = await deliveryOf(desk, { ...subject, report: { ...subject.report, findings } }, pictures);
    // Writers of files are big, and most visits need none.
    const { deliver } = await import('../../lib/findings/export/index.ts');
    const { name, type, content } = await deliver(format, [delivery], client.locale);
    await client.save(name, new Blob([content as BlobPart], { type }));
    if (pictures === null || pictures.missing === 0) say('desk.export.done');
    else say(`desk.export.shots.${pictures.none ?? 'some'}`, { missing: pictures.missing });
  } catch (error) {
    say('desk.export.failed', { reason: error instanceof Error ? error.message : String(error) });
  }
}

async function deliveryOf(
  { client, review, source }: Desk,
  { report, at, snapshots, decisions }: Subject,
  pictures: Pictures | null,
): Promise<Delivery> {
  const { locale } = client;
  const items = new Map(review.items.value.map((item) => [item.finding.fingerprint, item]));
  const changes = turnsOf(snapshots).flatMap(({ before, after, changes: all }) =>
    all.map((change) =>
      text(locale, 'desk.change.dated', {
        change: changeText(locale, change),
        before: writeTime(locale, before),
        after: writeTime(locale, after),
      }),
    ),
  );
  return {
    result: toResult(report, await source(), locale, report.milliseconds),
    at,
    clausesOf: (rule) => report.findings.find((finding) => finding.rule === rule)?.clauses ?? [],
    opinionOf: (fingerprint) => {
      const item = items.get(fingerprint);
      if (item === undefined) return '';
      if (item.decision !== null) return opinionText(locale, item.decision);
      return item.changed === null ? '' : earlierText(locale, item.changed, item.finding, report);
    },
    shots: pictures?.shots ?? new Map(),
    changes,
    desk: { view: report, decisions },
  };
}
