import type { TemplateKey } from '../../design/types'
import { templates } from './offers'

/** A template's structure in a few bars; its three tones are those of the place it stands in. */
export function TemplateThumb({ template }: { template: TemplateKey }) {
  return (
    <svg viewBox="0 0 160 116" aria-hidden="true">
      {templates[template].thumb.map(([x, y, width, height, tone, corner = 2]) => (
        <rect key={`${x} ${y}`} x={x} y={y} width={width} height={height} rx={corner} fill={`var(--tp-${tone})`} />
      ))}
    </svg>
  )
}
