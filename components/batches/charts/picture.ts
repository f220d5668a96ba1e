import type { BatchChart } from '../../../lib/model/clients/batches.ts';

/** A chart as a file of its own, with its styles written into it, in the light theme. */

const looks = [
  'fill',
  'stroke',
  'stroke-width',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
] as const;

/** Attributes that only the page needs. */
const unneeded = ['class', 'tabindex', 'role', 'aria-label', 'aria-labelledby', 'data-place'];

export function toSvg(chart: SVGSVGElement): string {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const host = document.createElement('div');
  host.className = 'in-light';
  host.style.cssText = 'position: absolute; visibility: hidden';
  host.append(copy);
  // Beside the chart, so that the same styles apply.
  chart.parentElement?.append(host);
  const ground = document.createElementNS(copy.namespaceURI, 'rect');
  for (const [name, value] of Object.entries({ width: '100%', height: '100%', class: 'ground' })) {
    ground.setAttribute(name, value);
  }
  copy.querySelector('desc')?.after(ground);
  const drawn = [...copy.querySelectorAll('rect, text, line, path')];
  const styles = drawn.map((element) => {
    const style = getComputedStyle(element);
    return looks.map((look) => [look, style.getPropertyValue(look)] as const);
  });
  drawn.forEach((element, index) => {
    for (const [look, value] of styles[index] ?? []) if (value !== '') element.setAttribute(look, plainColour(value));
  });
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of unneeded) element.removeAttribute(name);
  }
  host.remove();
  return new XMLSerializer().serializeToString(copy);
}

/** Browsers write mixed colours as `color(srgb 1 0.5 0)`; `rgb()` is known to every program. */
export function plainColour(value: string): string {
  return value.replace(/color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)\)/g, (_all, ...parts: string[]) => {
    const [red, green, blue] = parts.slice(0, 3).map((part) => Math.round(Number(part) * 255));
    return `rgb(${red}, ${green}, ${blue})`;
  });
}

/** The charts that the page shows now, as pictures for an assessment; those that cannot be drawn are left out. */
export async function shownCharts(): Promise<readonly BatchChart[]> {
  const shown = [...document.querySelectorAll<SVGSVGElement>('.chart svg')];
  const charts = shown.map(async (chart) => {
    const caption = chart.closest('.chart')?.querySelector('h2')?.textContent ?? '';
    const png = await toPng(chart).then(toDataUrl, () => null);
    return png === null ? [] : [{ caption, png }];
  });
  return (await Promise.all(charts)).flat();
}

function toDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

/** Pixels per unit: enough for print. */
const SCALE = 2;

/** Rejects where the browser cannot draw it. */
export async function toPng(chart: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(toSvg(chart))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = chart.width.baseVal.value * SCALE;
  canvas.height = chart.height.baseVal.value * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('toBlob')) : resolve(blob)), 'image/png');
  });
}
