import type { FindingView } from '../../lib/model/view.ts';
import type { DeskClient } from './client.ts';

export interface Pictures {
  /** Fingerprint to a PNG as a data URL. */
  readonly shots: ReadonlyMap<string, string>;
  /** Places that could not be seen. */
  readonly missing: number;
  /** The browser allows no pictures of the page. */
  readonly denied: boolean;
}

/** Shows the place of each finding and takes its picture, one after the other; `before` is told how far it is. */
export async function takePictures(
  findings: readonly FindingView[],
  shoot: DeskClient['shoot'],
  before: (number: number, count: number) => void,
): Promise<Pictures> {
  const shots = new Map<string, string>();
  const located = findings.filter((finding) => finding.located);
  for (const [index, { fingerprint }] of located.entries()) {
    before(index + 1, located.length);
    const shot = await shoot(fingerprint);
    if ('png' in shot) shots.set(fingerprint, shot.png);
    else if (shot.why === 'denied') return { shots, missing: located.length - shots.size, denied: true };
  }
  return { shots, missing: located.length - shots.size, denied: false };
}
