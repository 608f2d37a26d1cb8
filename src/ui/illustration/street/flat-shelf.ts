import { num, repeat } from '../core/number'
import type { Flat } from './flat'
import { contact, INK, PAINTS, rounded, text, volume } from './flat-parts'

/** Wool, paper, garden, toys. Each stands on y = 166 of a 200 × 190 box. */
export const flatShelf = {
  blanket: (pen, { colour = PAINTS.cream, second = PAINTS.vermilion, third = PAINTS.indigo }) => {
    const layer = (y: number): string =>
      volume(
        pen,
        rounded(26, y, 134, 27, 13, 13),
        26,
        160,
        colour,
        `<path d="M52 ${y}h14v30h-14z" fill="${second}"/><path d="M72 ${y}h5v30h-5z" fill="${third}"/>
          <path d="M120 ${y}h14v30h-14z" fill="${second}"/><path d="M110 ${y}h5v30h-5z" fill="${third}"/>`,
        { shadeFrom: 0.86, glint: 0.5 },
      )
    return `${contact(98, 80, 168) + [140, 115, 90].map((y) => `<path d="M150 ${y + 1}l22-12q6 2 6 12t-6 12l-22 12z" fill="${INK}"/><path d="M150 ${y + 1}l22-12q6 2 6 12t-6 12l-22 12z" fill="${colour}" opacity=".72"/>${layer(y)}`).join('')}<path d="M38 91L62 72H172L158 91Z" fill="${colour}"/>
      <path d="M58 91L79 72h12L71 91zM116 91l20-19h12l-20 19z" fill="${second}"/>
      <path d="M76 91l19-19h4L80 91zM107 91l19-19h4l-19 19z" fill="${third}"/>
      <path d="M38 91L62 72H172" stroke="#fff" stroke-width="2" fill="none" opacity=".7"/>`
  },
  books: (pen) =>
    contact(98, 74) +
    volume(
      pen,
      rounded(28, 139, 142, 27, 4),
      28,
      170,
      PAINTS.indigo,
      `<rect x="44" y="139" width="5" height="27" fill="${PAINTS.butter}"/>
        <rect x="148" y="139" width="5" height="27" fill="${PAINTS.butter}"/>${text(99, 156, 10, 'The Tide Tables', PAINTS.cream, 'serif')}`,
      { shadeFrom: 0.9, glint: 0.15 },
    ) +
    volume(
      pen,
      rounded(38, 114, 124, 25, 4),
      38,
      162,
      PAINTS.vermilion,
      `<rect x="52" y="114" width="4" height="25" fill="${PAINTS.cream}"/>${text(102, 130, 10, 'BREAD & SALT', PAINTS.cream, 'grotesk')}`,
      { shadeFrom: 0.9, glint: 0.15 },
    ) +
    volume(
      pen,
      rounded(32, 91, 118, 23, 4),
      32,
      150,
      PAINTS.butter,
      `${text(92, 107, 11, 'Small Boats', PAINTS.plum, 'serif')}<rect x="134" y="91" width="4" height="23" fill="${PAINTS.plum}"/>`,
      { shadeFrom: 0.9, glint: 0.3 },
    ) +
    `<path d="M78 91q-2-26 22-30q3-13 15-13q10 1 12 10l9 4-9 4q2 24-22 25z" fill="${PAINTS.spruce}"/>
      <path d="M104 91q23-1 23-24q-6 20-30 24z" fill="${INK}" opacity=".18"/>
      <path d="M84 84q4-18 24-16q-4 16-24 16z" fill="${PAINTS.sage}"/>
      <circle cx="116" cy="57" r="2.2" fill="${PAINTS.cream}"/>
      <path d="M78 91l-16-10 18-2z" fill="${PAINTS.spruce}"/>`,
  tote: (pen, { colour = PAINTS.cream }) =>
    `${contact(100, 58)}<path d="M72 84C72 32 128 32 128 84" fill="none" stroke="#c9a87a" stroke-width="8"/>${volume(pen, 'M52 76H148L154 158Q154 166 146 166H54Q46 166 46 158Z', 46, 154, colour, `<circle cx="100" cy="118" r="25" fill="${PAINTS.vermilion}"/><path d="M46 122q9-8 18 0t18 0 18 0 18 0 18 0 18 0V146H46z" fill="${PAINTS.indigo}"/><path d="M92 119l8-26 12 26z" fill="${PAINTS.white}"/>`, { shadeFrom: 0.78 })}<path d="M76 76v8M124 76v8" stroke="#c9a87a" stroke-width="8"/>`,
  seeds: (pen, { label = 'Zinnia', note = 'Cosmos' }) => {
    const packet = (turn: number, c: string, flower: string, name: string): string =>
      `<g transform="rotate(${turn} 100 170)">${volume(pen, rounded(66, 58, 70, 104, 3), 66, 136, PAINTS.cream, `<rect x="66" y="58" width="70" height="76" fill="${c}"/>${flower}${text(101, 148, 10.5, name, PAINTS.ink, 'serif')}<rect x="66" y="58" width="70" height="7" fill="#fff" opacity=".35"/>`, { glint: 0.15, shadeFrom: 0.84 })}</g>`
    const bloom = (cx: number, cy: number, r: number, c: string, count = 8): string =>
      `${repeat(count, (i) => `<ellipse cx="${cx}" cy="${cy - r}" rx="${num(r * 0.42)}" ry="${num(r * 0.72)}" fill="${c}" transform="rotate(${(i * 360) / count} ${cx} ${cy})"/>`)}<circle cx="${cx}" cy="${cy}" r="${num(r * 0.46)}" fill="${PAINTS.walnut}"/>`
    return (
      contact(100, 66) +
      packet(
        -15,
        PAINTS.sea,
        `<path d="M101 128V92" stroke="${PAINTS.sage}" stroke-width="4"/>${bloom(101, 90, 13, PAINTS.rose)}`,
        note,
      ) +
      packet(
        12,
        '#e9b84e',
        `<path d="M101 134V96M101 120q16-2 18-14" stroke="${PAINTS.spruce}" stroke-width="4" fill="none"/>${bloom(101, 92, 15, PAINTS.vermilion, 10)}`,
        label,
      )
    )
  },
  boat: (pen) =>
    `${contact(100, 76, 166)}<path d="M92 62V40" stroke="${PAINTS.walnut}" stroke-width="4"/>
      <path d="M94 40l18 6-18 6z" fill="${PAINTS.butter}"/>${volume(pen, rounded(120, 70, 20, 36, 3, 0), 120, 140, PAINTS.indigo, `<rect x="118" y="78" width="26" height="8" fill="${PAINTS.cream}"/>`)}${volume(pen, rounded(62, 94, 86, 42, 4, 0), 62, 148, PAINTS.cream, `<g fill="${PAINTS.sea}"><circle cx="82" cy="114" r="7.5"/><circle cx="104" cy="114" r="7.5"/><circle cx="126" cy="114" r="7.5"/></g>`)}${volume(pen, rounded(74, 66, 38, 30, 4, 0), 74, 112, PAINTS.wood, `<rect x="80" y="73" width="12" height="12" rx="2" fill="${PAINTS.mist}"/><rect x="95" y="73" width="12" height="12" rx="2" fill="${PAINTS.mist}"/>`)}<rect x="68" y="60" width="50" height="7" rx="3" fill="${PAINTS.vermilion}"/>${volume(pen, 'M24 126H58Q66 134 78 134H178C176 150 164 166 146 166H64C40 166 28 146 24 126Z', 24, 178, PAINTS.vermilion, `<path d="M20 154H190V170H20Z" fill="${INK}" opacity=".3"/><path d="M20 126H58Q66 134 78 134H180V140H76Q62 140 56 132H20Z" fill="${PAINTS.butter}"/>`, { glint: 0.18 })}`,
  socks: (pen, { colour = '#7d8fa6', second = PAINTS.vermilion, third = '#66788f' }) => {
    const sock = (place: string, c: string): string =>
      `<g transform="${place}">${volume(pen, 'M70 44Q70 40 74 40H108Q112 40 112 44V108C112 122 120 128 132 131L152 137Q168 143 164 156Q160 166 144 166H98Q70 166 70 136Z', 70, 166, c, `<path d="M64 40H118V66H64Z" fill="${PAINTS.cream}"/><path d="M64 47H118V52H64ZM64 57H118V60H64Z" fill="${second}"/><path d="M66 130Q88 128 92 170H66Z" fill="${second}"/><path d="M140 130Q136 150 146 170H180V130Z" fill="${second}"/>`, { shadeFrom: 0.84, glint: 0.14 })}</g>`
    return contact(104, 68) + sock('translate(22 -4)', third) + sock('translate(-22 0)', colour)
  },
} satisfies Record<string, Flat>
