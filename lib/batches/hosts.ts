/**
 * Queues of items by host: each host is asked slowly, many hosts at a time. p-queue does not serve: here all hosts share
 * one limit and take turns, a host's pace changes while it runs (robots.txt, Retry-After), and an item can wait for a
 * time of its own.
 */
import type { Pace } from '../model/batch.ts';
import { STORED_TOGETHER } from './gathering.ts';

/** Requests to all hosts at a time. */
const MOST_AT_ONCE = 12;
/** Files under way at a time: two loads of results for the store, one being audited while the other is written. */
const MOST_FILES = 2 * STORED_TOGETHER;

export type HostTurn<T> =
  | { readonly kind: 'item'; readonly item: T; readonly host: string }
  /** No item until then, or until a host is released. */
  | { readonly kind: 'wait'; readonly milliseconds: number }
  /** No item until a host is released. */
  | { readonly kind: 'busy' }
  | { readonly kind: 'empty' };

interface Queued<T> {
  readonly item: T;
  /** Not before this time. */
  readonly at: number;
}

interface Host<T> {
  readonly queue: Queued<T>[];
  active: number;
  /** No request before this time. */
  next: number;
  /** Milliseconds between two requests. */
  interval: number;
}

export interface Hosts<T> {
  /** `host` '' is for files: no pace is kept. */
  add(item: T, host: string, at?: number): void;
  /** The next item at this time; it counts as running until its host is released. */
  turn(now: number): HostTurn<T>;
  release(host: string): void;
  /** Sends the host no request before this time. */
  hold(host: string, until: number): void;
  /** Slows a host down as its robots.txt demands; never faster than the pace. */
  slow(host: string, interval: number): void;
}

export function createHosts<T>(pace: Pace): Hosts<T> {
  const hosts = new Map<string, Host<T>>();
  let active = 0;

  function hostOf(name: string): Host<T> {
    const known = hosts.get(name);
    if (known !== undefined) return known;
    const host = { queue: [], active: 0, next: 0, interval: name === '' ? 0 : pace.interval };
    hosts.set(name, host);
    return host;
  }

  return {
    add: (item, name, at = 0) => void hostOf(name).queue.push({ item, at }),
    turn(now) {
      let soonest = Number.POSITIVE_INFINITY;
      let [left, full] = [false, false];
      for (const [name, host] of hosts) {
        if (host.queue.length === 0) continue;
        left = true;
        if (host.active >= (name === '' ? MOST_FILES : pace.perHost)) {
          full = true;
          continue;
        }
        // Items that wait for another try are further back; the first that may start is taken.
        const at = host.queue.findIndex((queued) => queued.at <= now);
        const ready = Math.max(host.next, at < 0 ? Math.min(...host.queue.map((queued) => queued.at)) : 0);
        if (ready > now) {
          soonest = Math.min(soonest, ready);
          continue;
        }
        if (name !== '' && active >= MOST_AT_ONCE) return { kind: 'busy' };
        const [queued] = host.queue.splice(at, 1);
        if (queued === undefined) continue;
        host.active += 1;
        if (name !== '') active += 1;
        host.next = now + host.interval;
        // Moved to the end, so that each host has its turn.
        hosts.delete(name);
        hosts.set(name, host);
        return { kind: 'item', item: queued.item, host: name };
      }
      if (!left) return { kind: 'empty' };
      if (soonest !== Number.POSITIVE_INFINITY) return { kind: 'wait', milliseconds: soonest - now };
      return full ? { kind: 'busy' } : { kind: 'empty' };
    },
    release(name) {
      hostOf(name).active -= 1;
      if (name !== '') active -= 1;
    },
    hold(name, until) {
      const host = hostOf(name);
      host.next = Math.max(host.next, until);
    },
    slow(name, interval) {
      const host = hostOf(name);
      host.interval = Math.max(host.interval, interval);
    },
  };
}
