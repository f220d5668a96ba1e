/** Drawings of the first page, in the colours of the theme. */
import type { ComponentChildren } from 'preact';

interface PictureProps {
  /** What it shows, for those who do not see it. */
  readonly label: string;
}

function Frame({ label, children }: PictureProps & { readonly children: ComponentChildren }) {
  return (
    <svg role="img" aria-label={label} viewBox="0 0 240 140">
      <rect class="ground" x="1" y="1" width="238" height="138" rx="6" />
      <path class="line" d="M1 25h238" />
      {children}
    </svg>
  );
}

/** Lines of text: their left edge, top and widths. */
function Words({ x, y, widths }: { readonly x: number; readonly y: number; readonly widths: readonly number[] }) {
  return (
    <>
      {widths.map((width, at) => (
        <rect key={at} class="words" x={x} y={y + at * 10} width={width} height="4" rx="2" />
      ))}
    </>
  );
}

export function BadgePicture({ label }: PictureProps) {
  return (
    <Frame label={label}>
      <rect class="words" x="12" y="9" width="150" height="9" rx="4.5" />
      <rect class="icon" x="192" y="5" width="16" height="16" rx="3" />
      <rect class="fail" x="202" y="12" width="14" height="11" rx="3" />
      <text class="number" x="209" y="20.5">
        4
      </text>
      <Words x={40} y={42} widths={[160, 150]} />
      <path class="line" d="M40 66h160v54h-160zM40 84h160M40 102h160M93 66v54M147 66v54" />
      <rect class="fail-tint" x="148" y="85" width="51" height="16" />
      <Words x={104} y={91} widths={[24]} />
      <Words x={158} y={91} widths={[24]} />
    </Frame>
  );
}

export function PanelPicture({ label }: PictureProps) {
  return (
    <Frame label={label}>
      <path class="line" d="M140 25v114M16 66h108v54h-108zM16 84h108M16 102h108M70 66v54" />
      <Words x={16} y={40} widths={[100, 90]} />
      <rect class="fail-tint" x="71" y="85" width="52" height="16" />
      {[38, 72, 106].map((y, at) => (
        <g key={y}>
          <rect class={at === 1 ? 'review' : 'fail'} x="148" y={y} width="3" height="24" />
          <Words x={158} y={y + 2} widths={[66, 48]} />
        </g>
      ))}
      <path class="tick" d="M216 53l4 4 8-9" />
    </Frame>
  );
}

export function BatchesPicture({ label }: PictureProps) {
  return (
    <Frame label={label}>
      {[0, 1, 2, 3, 4].map((row) => (
        <g key={row}>
          <Words x={14} y={40 + row * 19} widths={[92 - row * 6]} />
          <rect class="fail" x="124" y={38 + row * 19} width={[30, 8, 18, 0, 24][row]} height="8" rx="2" />
          <rect class="clean" x="174" y={38 + row * 19} width={[22, 46, 36, 52, 30][row]} height="8" rx="2" />
          <path class="line" d={`M8 ${52 + row * 19}h224`} />
        </g>
      ))}
    </Frame>
  );
}
