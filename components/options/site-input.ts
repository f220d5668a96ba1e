import { siteSchema } from '../../lib/model/settings.ts';
import { isGovernmentHost } from '../../lib/settings/hosts.ts';

type SiteProblem = 'empty' | 'notHost' | 'scheme' | 'wildcard' | 'builtIn' | 'listed';

export type SiteInput =
  | { readonly kind: 'host'; readonly host: string }
  /** `words`: what the sentence names, the host or what was typed. */
  | { readonly kind: 'problem'; readonly problem: SiteProblem; readonly words: string };

/** Nothing but digits follows the colon of a port. */
const schemePattern = /^([a-z][a-z0-9+.-]*):(?!\d+(?:\/|$))/i;

/** The host in what was typed or pasted: with or without scheme, port and path, in any script. */
export function readSite(input: string, listed: readonly string[]): SiteInput {
  const typed = input.normalize('NFKC').trim();
  if (typed === '') return problem('empty', typed);
  const scheme = schemePattern.exec(typed)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return problem('scheme', typed);
  const [authority = ''] = typed.replace(/^(?:https?:)?\/*/i, '').split(/[/?#]/);
  if (authority.includes('*')) return problem('wildcard', typed);
  const host = hostOf(authority);
  // A word without a dot is a host only to who writes it as an address: http://intranet.
  const plausible = host.includes('.') ? /[.。]/.test(authority) : scheme !== undefined;
  if (!plausible || !siteSchema.safeParse(host).success) return problem('notHost', typed);
  if (isGovernmentHost(host)) return problem('builtIn', host);
  if (listed.includes(host)) return problem('listed', host);
  return { kind: 'host', host };
}

function problem(which: SiteProblem, words: string): SiteInput {
  return { kind: 'problem', problem: which, words };
}

/** Lower case, other scripts in their ASCII form, without the dot of the root; '' where there is none. */
function hostOf(authority: string): string {
  try {
    return new URL(`http://${authority}`).hostname.replace(/\.$/, '');
  } catch {
    return '';
  }
}
