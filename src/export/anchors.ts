/**
 * Gives each heading a name to link to: GitHub's own for the heading, so that links work there by themselves, and can
 * be written out beside it for readers that make none. Of two headings alike, the second gets `-1`.
 *
 * `nameAnchor('專業知識 (基礎)')` → `'專業知識-基礎'`
 */
export function anchorNamer(): (heading: string) => string {
  const counts = new Map<string, number>();
  return (heading) => {
    const plain = toPlainName(heading) || 'heading';
    let name = plain;
    for (let count = counts.get(plain) ?? 0; counts.has(name); name = `${plain}-${count}`) {
      count += 1;
      counts.set(plain, count);
    }
    counts.set(name, 0);
    return name;
  };
}

function toPlainName(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
