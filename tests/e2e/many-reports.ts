/** Offices of made-up counties over three years, on a server as servers are. */
import type { RequestListener } from 'node:http';
import iconv from 'iconv-lite';
import type { Page } from 'playwright-core';
import { toPage } from '../generator/years/page.ts';
import { figure, makeHistories, type State, withCells } from '../generator/years/states.ts';

const YEARS = [2022, 2023, 2024];
const names = '白青清长安永平东南西北中临江河海山阳林石泉水云和兴';

export interface Site {
  /** One address a report. */
  readonly urls: readonly string[];
  /**
   * Agency and year of the reports with a fault, by the rule that is to find it: one more is carried in than the year
   * before carried out; a total is one too many.
   */
  readonly faulty: Readonly<Record<'carry-over' | 't3-row-total', ReadonlySet<string>>>;
  /** Addresses that no report can be had of. */
  readonly lost: ReadonlySet<string>;
  readonly server: RequestListener;
  /** How often each path was answered with a report. */
  readonly given: ReadonlyMap<string, number>;
}

export const keyOf = (agency: string | null, year: number | null) => `${agency} ${year}`;

/** Twelve agencies for each county, three reports for each agency. */
export function makeSite(counties: number): Site {
  const areas = Array.from({ length: counties }, (_, at) => ({
    // Another name for each of the first 576.
    place: `${names[at % 24]}${names[(at * 7 + 3 + Math.floor(at / 24)) % 24]}县`,
    years: YEARS,
  }));
  const faulty = { 'carry-over': new Set<string>(), 't3-row-total': new Set<string>() };
  const states = makeHistories(5, areas).flatMap((history, office) =>
    history.map((state, year) => {
      // Every fifth office, in its second or third year; governments add up their departments, so theirs stay as they are.
      if (state.role === 'government') return state;
      const key = keyOf(state.agency, state.year);
      if (year === 1 && office % 5 === 2) {
        faulty['carry-over'].add(key);
        return carryOneMore(state);
      }
      if (year === 2 && office % 5 === 3) {
        faulty['t3-row-total'].add(key);
        return withCells(state, { 't3.received.total': figure(state, 't3.received.total') + 1 });
      }
      return state;
    }),
  );
  const lost = new Set<string>();
  const given = new Map<string, number>();
  const asked = new Map<string, number>();
  const pages = new Map<string, { readonly state: State; readonly kind: string }>();
  const kinds = ['plain', 'plain', 'gbk', 'redirect', 'slow', 'busy', 'plain', 'drawn'];
  states.forEach((state, at) => {
    const path = `/county${Math.floor(at / 36)}/${at}.html`;
    // Reports without which others would lack their year before are never lost.
    const kind = kinds[at % kinds.length] ?? 'plain';
    pages.set(path, { state, kind: kind === 'drawn' && at % 24 !== 7 ? 'plain' : kind });
  });
  const hostOf = (path: string) => `www.${/county\d+/.exec(path)?.[0]}.gov.cn`;
  const urls = [...pages.keys()].map((path) => `http://${hostOf(path)}${path}`);
  for (let at = 0; at < counties; at++) {
    const gone = `http://www.county${at}.gov.cn/gone${at}.html`;
    urls.push(gone, `http://www.county${at}.gov.cn/secret/1.html`);
    lost.add(gone).add(`http://www.county${at}.gov.cn/secret/1.html`);
  }
  const server: RequestListener = (request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    const answer = (status: number, headers: Record<string, string>, body: string | Buffer) => {
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
      response.end(body);
    };
    if (path === '/robots.txt')
      return answer(200, { 'content-type': 'text/plain' }, 'User-agent: *\nDisallow: /secret/\n');
    const found = pages.get(path.replace('/moved', ''));
    if (found === undefined) return answer(404, {}, '');
    const { state, kind } = found;
    const before = asked.get(path) ?? 0;
    asked.set(path, before + 1);
    if (kind === 'redirect' && !path.startsWith('/moved')) return answer(302, { location: `/moved${path}` }, '');
    if (kind === 'busy' && before === 0) return answer(503, { 'retry-after': '1' }, '');
    given.set(path, (given.get(path) ?? 0) + 1);
    const page = toPage(state);
    if (kind === 'gbk')
      return answer(
        200,
        { 'content-type': 'text/html' },
        iconv.encode(page.replace(/charset="?utf-8"?/i, 'charset=gbk'), 'gbk'),
      );
    if (kind === 'drawn') return answer(200, {}, drawn(page));
    if (kind === 'slow') return void setTimeout(() => answer(200, {}, page), 1500);
    return answer(200, {}, page);
  };
  return { urls, faulty, lost, server, given };
}

/** A page that is empty until its script runs. */
function drawn(page: string): string {
  const body = page.slice(page.indexOf('<body>') + 6, page.indexOf('</body>'));
  return `<!doctype html><html><head><meta charset="utf-8"><title>应用</title></head><body><div id="app"></div><script>
document.getElementById('app').innerHTML = decodeURIComponent('${encodeURIComponent(body).replaceAll("'", '%27')}')</script></body></html>`;
}

function carryOneMore(state: State): State {
  const changes: Record<string, number> = {};
  for (const row of ['carriedIn', 'outcomes', 'granted'])
    for (const column of ['natural', 'total'])
      changes[`t3.${row}.${column}`] = figure(state, `t3.${row}.${column}`) + 1;
  return withCells(state, changes);
}

/** Lines into the field of addresses, at once: typed, a thousand lines take the browser a minute. */
export async function paste(page: Page, lines: string): Promise<void> {
  await page.locator('textarea').evaluate((field: HTMLTextAreaElement, words) => {
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, lines);
}
