const stars: readonly (readonly [number, number, number])[] = [
  [60, 30, 2.4],
  [236, 26, 1.6],
  [330, 40, 1.6],
  [520, 250, 2.4],
  [610, 28, 1.6],
  [700, 214, 1.6],
  [820, 34, 2.4],
  [980, 22, 1.6],
  [1100, 246, 1.6],
  [1180, 30, 2.4],
  [1290, 232, 1.6],
  [1390, 40, 1.6],
  [1400, 240, 2.4],
  [440, 226, 1.6],
  [40, 228, 1.6],
  [1000, 232, 2.4],
  [240, 262, 1.6],
  [748, 150, 1.6],
  [738, 66, 2.4],
]

/** Sun, hills and sea behind the street; at night the gulls are gone and the stars are out. */
export function Sky() {
  return (
    <svg className="hero__sky" viewBox="0 0 1440 700" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <rect y="400" width="1440" height="300" fill="var(--sky-far)" />
      <circle cx="846" cy="352" r="112" fill="var(--sun)" />
      <path d="M0 430Q180 386 380 418T760 410T1120 402T1440 420V700H0Z" fill="var(--hill)" />
      <path d="M0 470H1440V700H0Z" fill="var(--sea)" />
      <g className="stars" fill="var(--star)">
        {stars.map(([x, y, r]) => (
          <circle key={`${x}-${y}`} cx={x} cy={y} r={r} />
        ))}
      </g>
      <g className="gulls" fill="none" stroke="var(--gull)" strokeWidth="3" strokeLinecap="round">
        <path d="M700 196q9-10 16 0q8-10 17 0M744 222q7-8 12 0q6-8 13 0M1286 226q9-10 16 0q8-10 17 0" />
      </g>
    </svg>
  )
}
