import { siteSchema } from '../../lib/model/settings-schema.ts';
import { isGovernmentHost } from '../../lib/settings/hosts.ts';

type SiteProblem = 'empty' | 'notHost' | 'scheme' | 'wildcard' | 'builtIn' | 'listed';

type SiteInput =
  | { readonly kind: 'host'; readonly host: string }
  /** `words`: the host or the input, as the sentence names it. */
  | { readonly kind: 'problem'; readonly problem: SiteProblem; readonly words: string };

/** A colon that only digits follow begins a port. */
const schemePattern = /^([a-z][a-z0-9+.-]*):(?!\d+(?:\/|$))/i;

/** The host in the input, which may have a scheme, a port and a path and be in any script. */
export function readSite(input: string, listed: readonly string[]): SiteInput {
  const typed = input.normalize('NFKC').trim();
  if (typed === '') return problem('empty', typed);
  const scheme = schemePattern.exec(typed)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return problem('scheme', typed);
  const [authority = ''] = typed.replace(/^(?:https?:)?\/*/i, '').split(/[/?#]/);
  if (authority.includes('*')) return problem('wildcard', typed);
  const host = hostOf(authority);
  // A word without a dot is a host only where it is written as an address: http://intranet.
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
