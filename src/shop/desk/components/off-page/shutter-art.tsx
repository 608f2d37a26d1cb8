const slats = Array.from({ length: 13 }, (_, index) => 112 + index * 15)
const valance = Array.from({ length: 9 }, (_, index) => 28 + index * 32)

/** A shop window with its shutter down and a sign on it. */
export function ShutterArt({ label, sign }: { label: string; sign: string }) {
  return (
    <svg className="art" viewBox="20 38 304 286" role="img" aria-label={label}>
      <path d="M20 40h304v10H20z" fill="var(--ink-3)" />
      <rect x="34" y="50" width="276" height="270" fill="var(--paper-raised)" stroke="var(--line-strong)" />
      <rect x="44" y="96" width="256" height="212" fill="var(--paper-sunk)" />
      {slats.map((y) => (
        <g key={y}>
          <path d={`M44 ${y}h256`} stroke="var(--line-strong)" />
          <path d={`M44 ${y + 6}h256`} stroke="var(--line)" />
        </g>
      ))}
      <path d="M44 306h256" stroke="var(--ink-3)" strokeWidth="4" />
      <rect x="160" y="298" width="24" height="6" rx="3" fill="var(--ink-3)" />
      {valance.map((x, index) => (
        <path
          key={x}
          d={`M${x} 52h32v40a16 16 0 0 1-32 0z`}
          fill={index % 2 === 0 ? 'var(--line-strong)' : 'var(--paper-raised)'}
          stroke="var(--line-strong)"
        />
      ))}
      <path d="M20 320h304" stroke="var(--ink-3)" strokeWidth="3" />
      <g transform="translate(122 170)">
        <path d="M14 0 50-22 86 0" fill="none" stroke="var(--ink-3)" strokeWidth="1.5" />
        <rect width="100" height="46" rx="6" fill="var(--paper-raised)" stroke="var(--ink-3)" strokeWidth="1.5" />
        <circle cx="50" cy="-22" r="3" fill="var(--ink-3)" />
        <text x="50" y="30" textAnchor="middle" className="d" fontWeight="600" fontSize="18" fill="var(--ink)">
          {sign}
        </text>
      </g>
    </svg>
  )
}
