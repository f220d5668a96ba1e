/** The kinds of scans that are made, each with what it does to a page. */
import type { Random } from '../random.ts';
import { blurred, grey, inPerspective, noisy, onItsSide, type Raster, stamped, turnedBy } from './raster.ts';

export interface ScanKind {
  readonly name: string;
  /** clean: what a program drew; stamp: seals lie on some cells; scan: all else. */
  readonly group: 'clean' | 'scan' | 'stamp';
  readonly dotsPerInch: number;
  /** Of JPEG, from 1 to 100. */
  readonly quality: number;
  readonly change: (page: Raster, random: Random) => Raster;
}

const turn = (page: Raster, random: Random, most: number): Raster => turnedBy(page, (random.next() - 0.5) * 2 * most);

export const scanKinds: readonly ScanKind[] = [
  { name: 'clean-150', group: 'clean', dotsPerInch: 150, quality: 92, change: (page) => page },
  { name: 'clean-200', group: 'clean', dotsPerInch: 200, quality: 92, change: (page) => page },
  { name: 'clean-300', group: 'clean', dotsPerInch: 300, quality: 92, change: (page) => page },
  { name: 'turned', group: 'scan', dotsPerInch: 200, quality: 60, change: (page, random) => turn(page, random, 3) },
  {
    name: 'noisy-jpeg-45',
    group: 'scan',
    dotsPerInch: 200,
    quality: 45,
    change: (page, random) => noisy(blurred(turn(grey(page), random, 1), 0.8), 24, random),
  },
  {
    name: 'blurred',
    group: 'scan',
    dotsPerInch: 180,
    quality: 60,
    change: (page, random) => blurred(turn(page, random, 1.5), 1.1),
  },
  {
    name: 'perspective',
    group: 'scan',
    dotsPerInch: 200,
    quality: 60,
    change: (page, random) => blurred(inPerspective(turn(page, random, 1), 0.02), 0.7),
  },
  { name: 'on-its-side', group: 'scan', dotsPerInch: 200, quality: 60, change: (page) => onItsSide(page, 1) },
  { name: 'upside-down', group: 'scan', dotsPerInch: 200, quality: 60, change: (page) => onItsSide(page, 2) },
  {
    name: 'red-stamp',
    group: 'stamp',
    dotsPerInch: 200,
    quality: 60,
    change: (page, random) => turn(stamped(page, 0.3 + random.next() * 0.5, 0.2 + random.next() * 0.6), random, 1),
  },
  {
    name: 'grey-stamp',
    group: 'stamp',
    dotsPerInch: 200,
    quality: 60,
    change: (page, random) =>
      grey(turn(stamped(page, 0.3 + random.next() * 0.5, 0.2 + random.next() * 0.6), random, 1)),
  },
];
