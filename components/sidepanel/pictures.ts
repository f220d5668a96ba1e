import type { SidepanelClient } from '../../lib/model/clients/sidepanel.ts';
import type { FindingView } from '../../lib/model/view.ts';

export interface Pictures {
  /** PNG as a data URL, by fingerprint. */
  readonly shots: ReadonlyMap<string, string>;
  /** How many places could not be shown. */
  readonly missing: number;
  /** The browser allows none. */
  readonly denied: boolean;
}

/** Shows the place of each finding and takes its picture, one after the other; `before` is called before each. */
export async function takePictures(
  findings: readonly FindingView[],
  takePicture: SidepanelClient['takePicture'],
  before: (number: number, count: number) => void,
): Promise<Pictures> {
  const shots = new Map<string, string>();
  const located = findings.filter((finding) => finding.located);
  for (const [index, { fingerprint }] of located.entries()) {
    before(index + 1, located.length);
    const shot = await takePicture(fingerprint);
    if ('png' in shot) shots.set(fingerprint, shot.png);
    else if (shot.why === 'denied') return { shots, missing: located.length - shots.size, denied: true };
  }
  return { shots, missing: located.length - shots.size, denied: false };
}
