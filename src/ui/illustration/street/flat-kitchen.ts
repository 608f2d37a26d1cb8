import { num } from '../core/number'
import type { Flat } from './flat'
import { contact, INK, PAINTS, rounded, text, volume } from './flat-parts'

/** Kitchen and workshop. Each stands on y = 166 of a 200 × 190 box. */
export const flatKitchen = {
  kettle: (pen, { colour = PAINTS.indigo }) =>
    `${contact(104, 58)}<path d="M134 92C178 88 180 150 138 150" fill="none" stroke="${PAINTS.walnut}" stroke-width="9" stroke-linecap="round"/>
      <path d="M68 142C36 142 50 96 24 82" fill="none" stroke="${colour}" stroke-width="11" stroke-linecap="round"/>
      <path d="M66 138C42 138 53 98 28 82" fill="none" stroke="#fff" stroke-width="2.5" opacity=".4" stroke-linecap="round"/>${volume(pen, 'M70 84C62 110 58 140 60 156Q61 166 71 166H131Q141 166 142 156C144 140 140 110 132 84Z', 58, 144, colour, `<path d="M50 158H150V170H50Z" fill="${INK}" opacity=".35"/>`)}${volume(pen, 'M70 86Q101 56 132 86Q101 94 70 86Z', 70, 132, colour)}<path d="M69 86Q101 95 133 86" stroke="${INK}" stroke-width="3.5" fill="none"/>
      <circle cx="101" cy="64" r="8" fill="${PAINTS.wood}"/>
      <circle cx="99" cy="62" r="2.5" fill="#fff" opacity=".5"/>`,
  cup: (pen, { colour = '#4f8593', second = '#d9c2a3' }) => {
    const cup = (x: number, y: number, w: number, h: number, g: string): string =>
      `${volume(pen, `M${x} ${y}L${x + 5} ${y + h - 8}Q${x + 7} ${y + h} ${x + 15} ${y + h}H${x + w - 15}Q${x + w - 7} ${y + h} ${x + w - 5} ${y + h - 8}L${x + w} ${y}Z`, x, x + w, second, `<path d="M${x - 4} ${y - 8}H${x + w + 4}V${num(y + h * 0.56)}q${num(-w * 0.15)} 10 ${num(-w * 0.28)} 2t${num(-w * 0.3)} 4t${num(-w * 0.3)} -3t${num(-w * 0.2)} 2z" fill="${g}"/><g fill="#5a4632" opacity=".5"><circle cx="${num(x + w * 0.3)}" cy="${num(y + h * 0.85)}" r="1.3"/><circle cx="${num(x + w * 0.62)}" cy="${num(y + h * 0.78)}" r="1.1"/><circle cx="${num(x + w * 0.5)}" cy="${num(y + h * 0.9)}" r="1.2"/></g>`)}<ellipse cx="${num(x + w / 2)}" cy="${y}" rx="${num(w / 2)}" ry="${num(w * 0.13)}" fill="${g}"/>
        <ellipse cx="${num(x + w / 2)}" cy="${y + 1}" rx="${num(w / 2 - 4)}" ry="${num(w * 0.13 - 3)}" fill="${INK}" opacity=".42"/>`
    return contact(100, 74) + cup(94, 64, 70, 92, '#7d6a8a') + cup(34, 84, 72, 82, colour)
  },
  vase: (pen, { colour = '#7fa3a0' }) =>
    `${contact(100, 46)}<path d="M98 92C96 66 78 52 66 34M100 92C104 60 120 48 138 30M99 92V40" stroke="${PAINTS.walnut}" stroke-width="3.5" fill="none"/>
      <g fill="${PAINTS.spruce}"><path d="M66 34q-16 0-18-16q16 2 18 16zM78 50q-18 6-26-6q14-8 26 6zM88 62q4-16 18-16q-2 16-18 16z" />
      <path d="M138 30q2-14 16-16q2 16-16 16zM122 44q14-2 20 10q-14 4-20-10zM112 56q-6-14 4-24q10 10-4 24zM99 40q-10-12 0-26q10 14 0 26z" fill="${PAINTS.sage}"/>
      </g>${volume(pen, 'M86 90H114C112 102 140 112 140 138Q140 166 118 166H82Q60 166 60 138C60 112 88 102 86 90Z', 60, 140, colour, `<path d="M50 146q14-8 26 0t26 0 26 0 26 0V180H50z" fill="${PAINTS.kraft}"/>`)}<ellipse cx="100" cy="90" rx="14" ry="3.6" fill="${INK}" opacity=".5"/>`,
  board: (pen) =>
    `${contact(104, 70)}<g transform="rotate(-9 100 166)">${volume(pen, 'M58 70Q58 60 68 60H84V30Q84 20 96 20Q108 20 108 30V60H124Q134 60 134 70V158Q134 166 126 166H66Q58 166 58 158Z', 58, 134, '#c08a52', `<g stroke="#8f5f30" stroke-width="1.5" fill="none" opacity=".6"><path d="M72 60Q66 110 74 170M92 60Q100 110 90 170M112 60Q118 120 110 170"/></g><circle cx="96" cy="32" r="5" fill="${INK}" opacity=".55"/>`, { glint: 0.2 })}</g>
      <g transform="rotate(15 150 166)">${volume(pen, 'M134 74Q134 46 147 46Q160 46 160 74Q160 94 151 100V160Q151 166 147 166Q143 166 143 160V100Q134 94 134 74Z', 134, 160, '#8f5a31', `<ellipse cx="147" cy="74" rx="8" ry="20" fill="${INK}" opacity=".16"/>`)}</g>`,
  spoon: (pen, { colour = '#b87f49' }) =>
    contact(104, 46) +
    (
      [
        [-16, colour],
        [2, '#8f5a31'],
        [19, '#d2a06a'],
      ] as const
    )
      .map(
        ([r, f]) =>
          `<g transform="rotate(${r} 100 176)">${volume(pen, 'M82 56Q82 26 100 26Q118 26 118 56Q118 78 105 84V160Q105 166 100 166Q95 166 95 160V84Q82 78 82 56Z', 82, 118, f, `<ellipse cx="100" cy="56" rx="12" ry="22" fill="${INK}" opacity=".15"/>`)}</g>`,
      )
      .join('') +
    volume(
      pen,
      rounded(66, 116, 68, 50, 4, 12),
      66,
      134,
      PAINTS.mist,
      `<path d="M60 136q10-6 20 0t20 0 20 0 20 0v6q-10 6-20 0t-20 0-20 0-20 0z" fill="${PAINTS.indigo}"/>`,
    ),
  knife: () =>
    `${contact(100, 82, 162)}<path d="M24 120L52 94H186L160 120Z" fill="#e9d3ac"/>
      <path d="M24 120H160V158H24Z" fill="#dcc093"/><path d="M160 120L186 94V132L160 158Z" fill="#b99a6a"/>
      <g stroke="#b99a6a" stroke-width="1.2" opacity=".7"><path d="M30 132H150M30 146H154M60 104H168"/>
      </g>${text(92, 145, 17, '日の出', PAINTS.vermilion, 'mincho')}<path d="M30 92Q52 84 118 82V100Q70 106 30 92Z" fill="#c9d2d6"/>
      <path d="M30 92Q60 98 118 94V100Q70 106 30 92Z" fill="#eef2f2"/><path d="M118 80h5v22h-5z" fill="${INK}"/>
      <path d="M123 82L184 78Q190 78 190 84V92Q190 97 184 97L123 100Z" fill="${PAINTS.walnut}"/>
      <path d="M123 84L186 80" stroke="#fff" stroke-width="2" opacity=".35"/>`,
  soap: () => {
    const bar = (x: number, y: number, c: string, l: string, banded: boolean): string =>
      `<path d="M${x} ${y}l22-18h102l-22 18z" fill="${l}"/><path d="M${x + 102} ${y}l22-18v32l-22 18z" fill="${INK}"/>
        <path d="M${x + 102} ${y}l22-18v32l-22 18z" fill="${c}" opacity=".62"/>
        <path d="${rounded(x, y, 102, 32, 2, 5)}" fill="${c}"/>${banded ? `<path d="M${x + 34} ${y}l22-18h36l-22 18v32h-36z" fill="${PAINTS.cream}"/>${text(x + 52, y + 15, 9, 'Sage &', PAINTS.spruce, 'serif')}${text(x + 52, y + 25, 9, 'Salt', PAINTS.spruce, 'serif')}` : ''}`
    return contact(104, 76, 168) + bar(32, 134, '#c9a58f', '#dcbfae', false) + bar(44, 98, '#93ab88', '#b2c5a8', true)
  },
  candle: (pen, { colour = '#e8b04a', label = 'Piñon', note = 'BEESWAX · 40 H' }) =>
    `${contact(100, 48)}<path d="M100 40q13 16 0 29q-13-13 0-29z" fill="${PAINTS.apricot}"/>
      <path d="M100 52q6 8 0 16q-6-8 0-16z" fill="${PAINTS.cream}"/>
      <path d="M100 66v20" stroke="${INK}" stroke-width="2.4"/>${volume(pen, rounded(62, 80, 76, 86, 6, 14), 62, 138, colour, `<rect x="62" y="80" width="76" height="9" fill="#fff" opacity=".4"/><path d="M62 108H138V146H62Z" fill="${PAINTS.cream}"/>${text(100, 124, 12, label, '#7a3b22', 'serif')}${text(100, 137, 7, note, '#7a3b22', 'grotesk', 0.8)}`)}`,
} satisfies Record<string, Flat>
