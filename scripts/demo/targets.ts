/** What the demonstration opens: the samples, or the files and addresses that the user named. */
import { basename, resolve } from 'node:path';
import { readBytes } from '../../cli/input-bytes.ts';
import { demoPages } from './pages.ts';

/** The browser resolves this name alone to loopback. All other addresses work as ever in the browser that stays open. */
export const demoHost = 'nianbao.gouji-demo.gov.cn';

interface DemoTargetBase {
  /** Name of its screenshots. */
  readonly slug: string;
}

export interface PageTarget extends DemoTargetBase {
  readonly kind: 'page';
  readonly address: string;
  /** Null: the page is not ours and is opened where it is. */
  readonly html: string | null;
}

/** A file, which the file viewer opens. */
export interface FileTarget extends DemoTargetBase {
  readonly kind: 'file';
  /** As the user wrote it. */
  readonly name: string;
  readonly path: string;
}

/** Throws CliProblem where a file cannot be read. */
export async function demoTargets(named: readonly string[]): Promise<readonly (PageTarget | FileTarget)[]> {
  if (named.length > 0) return Promise.all(named.map(namedTarget));
  return demoPages().map(({ slug, html }) => ({
    kind: 'page',
    slug,
    address: `http://${demoHost}/${encodeURIComponent(slug)}.html`,
    html,
  }));
}

async function namedTarget(name: string): Promise<PageTarget | FileTarget> {
  const url = URL.canParse(name) ? new URL(name) : null;
  if (url !== null && /^https?:$/.test(url.protocol))
    return { kind: 'page', slug: url.hostname, address: name, html: null };
  // npm runs scripts in the project's folder; the path was written for the folder where npm was called.
  const path = resolve(process.env.INIT_CWD ?? '.', name);
  await readBytes({ kind: 'file', name, path });
  return { kind: 'file', slug: basename(name), name, path };
}
