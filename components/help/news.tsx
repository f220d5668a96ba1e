/** The changelog: its headings and its lists; links are shown as their words. It is written in Chinese alone. */
export function News({ changelog }: { readonly changelog: string }) {
  return (
    <div lang="zh-CN" class="news">
      {versionsIn(changelog).map(({ version, changes }) => (
        <section key={version}>
          <h3>{version}</h3>
          {changes.map(({ kind, lines }) => (
            <section key={kind}>
              <h4>{kind}</h4>
              <ul>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </section>
          ))}
        </section>
      ))}
    </div>
  );
}

interface VersionNews {
  readonly version: string;
  readonly changes: readonly { readonly kind: string; readonly lines: readonly string[] }[];
}

function versionsIn(changelog: string): readonly VersionNews[] {
  const [, ...versions] = changelog.split(/^## /m);
  return versions.flatMap((part) => {
    const [heading = '', ...kinds] = part.split(/^### /m);
    // Nothing is unreleased right after a release.
    if (kinds.length === 0) return [];
    return {
      version: heading.trim().replace(/[[\]]/g, ''),
      changes: kinds.map((each) => {
        const [kind = '', ...lines] = each.split('\n');
        return { kind, lines: lines.filter((line) => line.startsWith('- ')).map(plain) };
      }),
    };
  });
}

function plain(line: string): string {
  return line
    .slice(2)
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('`', '');
}
