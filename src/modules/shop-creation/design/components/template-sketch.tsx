import type { TemplateKey } from '../types'

/** A template's structure in a few strokes: where pictures stand, where prices. */
export function TemplateSketch({ template }: { template: TemplateKey }) {
  if (template === 'gallery') {
    return (
      <svg viewBox="0 0 120 80" aria-hidden="true">
        <rect width="120" height="80" fill="var(--paper)" />
        <rect x="8" y="6" width="22" height="4" rx="1" fill="var(--ink)" />
        <path d="M48 8h8M60 8h8M72 8h8" stroke="var(--ink-3)" strokeWidth="2" />
        <rect y="14" width="120" height="28" fill="var(--indigo-wash)" />
        <rect x="8" y="48" width="58" height="26" fill="var(--accent-wash)" />
        <rect x="70" y="48" width="42" height="26" fill="var(--ok-wash)" />
      </svg>
    )
  }
  return (
    <svg viewBox="0 0 120 80" aria-hidden="true">
      <rect width="120" height="80" fill="var(--paper)" />
      <rect width="120" height="14" fill="var(--ok)" />
      <rect x="30" y="4" width="56" height="6" rx="2" fill="var(--paper-raised)" />
      <path d="M8 22h12M8 29h12M8 36h12M8 43h12" stroke="var(--ink-3)" strokeWidth="2" />
      {[20, 32, 44, 56, 68].map((y) => (
        <g key={y}>
          <rect x="28" y={y} width="8" height="8" rx="1" fill="var(--accent-wash)" />
          <path d={`M40 ${y + 4}h20`} stroke="var(--ink-3)" strokeWidth="2" />
          <rect x="70" y={y + 1} width="14" height="6" rx="1" fill="var(--warn-fill)" />
        </g>
      ))}
      <rect x="92" y="20" width="22" height="34" rx="2" fill="var(--paper-raised)" stroke="var(--line-strong)" />
    </svg>
  )
}
