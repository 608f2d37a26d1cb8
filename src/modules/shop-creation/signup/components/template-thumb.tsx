import type { TemplateKey } from '../../design/types'

const rows = [26, 40, 54, 68, 82, 96]

/** The structure of a template in a few bars. */
export function TemplateThumb({ template }: { template: TemplateKey }) {
  return (
    <svg viewBox="0 0 160 116" aria-hidden="true">
      {template === 'gallery' ? <GalleryBars /> : <CounterBars />}
    </svg>
  )
}

function GalleryBars() {
  return (
    <>
      <rect x="62" y="10" width="36" height="5" rx="2" fill="var(--tp-c)" />
      <rect x="12" y="22" width="136" height="46" rx="2" fill="var(--tp-a)" />
      {[12, 59, 106].map((x) => (
        <rect key={x} x={x} y="74" width="42" height="34" rx="2" fill="var(--tp-b)" />
      ))}
    </>
  )
}

function CounterBars() {
  return (
    <>
      <rect x="12" y="10" width="50" height="5" rx="2" fill="var(--tp-c)" />
      <rect x="112" y="9" width="36" height="8" rx="4" fill="var(--tp-b)" />
      {rows.map((y) => (
        <g key={y}>
          <rect x="12" y={y} width="10" height="10" rx="2" fill="var(--tp-b)" />
          <rect x="28" y={y + 2} width="58" height="4" rx="2" fill="var(--tp-c)" />
          <rect x="104" y={y + 2} width="18" height="4" rx="2" fill="var(--tp-c)" />
          <rect x="132" y={y} width="16" height="10" rx="5" fill="var(--tp-a)" />
        </g>
      ))}
    </>
  )
}
