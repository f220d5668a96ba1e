/**
 * Whether an address belongs to this machine or to a private network. Only the user may name such an address: nobody else
 * may choose what the extension requests behind the user's firewall. Addresses in numbers are recognised in all spellings,
 * which URL makes one; a name that leads to a private address is not.
 */
export function isPrivate(address: string): boolean {
  const host = new URL(address).hostname.replace(/\.$/, '');
  if (host.startsWith('[')) return !isWorldwide(host);
  const parts = host.split('.');
  // Names of one word belong to the own network, and so do these endings.
  if (!/^\d+$/.test(parts.at(-1) ?? ''))
    return parts.length === 1 || /\.(?:localhost|local|internal|intranet|lan|home|corp|private|arpa)$/.test(host);
  const [first = 0, second = 0, third = 0] = parts.map(Number);
  return (
    [0, 10, 127].includes(first) ||
    first >= 224 ||
    (first === 100 && second >= 64 && second < 128) ||
    (first === 169 && second === 254) ||
    (first === 172 && second >= 16 && second < 32) ||
    (first === 192 && (second === 168 || (second === 0 && third === 0))) ||
    (first === 198 && (second === 18 || second === 19))
  );
}

/**
 * Of IPv6, only addresses of the public internet (2000::/3) without those that hold an address of IPv4 (Teredo, 6to4) or
 * are for documentation: nobody publishes reports there. Mapped addresses (::ffff:…) are outside anyway.
 */
function isWorldwide(host: string): boolean {
  return /^\[[23][0-9a-f]{3}:/.test(host) && !/^\[(?:2001:(?::|0:|db8:)|2002:)/.test(host);
}
