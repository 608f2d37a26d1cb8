import type { Flat } from './flat'
import { contact, INK, PAINTS, rounded, text, volume } from './flat-parts'

/** Things to eat and drink. Each stands on y = 166 of a 200 × 190 box. */
export const flatFood = {
  jam: (pen, { colour = '#47305c', label = 'Blueberry' }) =>
    contact(100, 52) +
    volume(
      pen,
      rounded(58, 64, 84, 102, 12, 18),
      58,
      142,
      colour,
      `<rect x="58" y="60" width="84" height="20" fill="#fff" opacity=".28"/>
        <path d="M58 98H142V148H58Z" fill="${PAINTS.cream}"/>${text(100, 118, 15, label, PAINTS.plum, 'serif')}<g fill="#4a5f9e">
        <circle cx="90" cy="133" r="6"/><circle cx="103" cy="135" r="7"/><circle cx="114" cy="131" r="5"/></g>
        <g fill="${PAINTS.spruce}"><path d="M80 130q-8-8-2-12 8 3 2 12z"/></g>`,
    ) +
    volume(
      pen,
      'M56 68Q52 40 66 38H134Q148 40 144 68Q138 74 132 68Q126 76 118 69Q110 77 100 69Q90 77 82 69Q74 76 68 68Q62 74 56 68Z',
      54,
      146,
      PAINTS.rose,
      `<g stroke="${PAINTS.vermilion}" stroke-width="3" opacity=".55">
        <path d="M50 46H150M50 56H150M50 66H150M66 36V78M80 36V78M94 36V78M108 36V78M122 36V78M136 36V78"/></g>`,
    ) +
    `<path d="M58 62Q100 70 142 62" stroke="${PAINTS.white}" stroke-width="3" fill="none"/>`,
  honey: (pen) =>
    contact(100, 50) +
    volume(
      pen,
      rounded(60, 70, 80, 96, 10, 16),
      60,
      140,
      '#d98a24',
      `<rect x="60" y="70" width="80" height="12" fill="#fff" opacity=".3"/>
        <circle cx="100" cy="122" r="27" fill="${PAINTS.cream}"/>
        <g fill="none" stroke="${PAINTS.walnut}" stroke-width="3">
        <path d="M100 104l9 5v11l-9 5-9-5v-11zM91 125l-9 5M109 125l9 5M100 125v12"/></g>`,
    ) +
    volume(pen, rounded(56, 46, 88, 26, 5), 56, 144, PAINTS.walnut),
  tin: (pen) =>
    `${contact(100, 72, 156) + volume(pen, rounded(26, 96, 148, 58, 28), 26, 174, '#2b5f73', `<g>${text(100, 146, 11, 'IN OLIVE OIL · 4 OZ', PAINTS.cream, 'grotesk', 1)}</g>`)}<path d="${rounded(26, 74, 148, 56, 28)}" fill="#e9e2d2"/>
      <path d="${rounded(31, 78, 138, 48, 24)}" fill="${PAINTS.vermilion}"/>
      <path d="${rounded(38, 83, 124, 38, 19)}" fill="none" stroke="${PAINTS.cream}" stroke-width="1.6"/>
      <g fill="${PAINTS.cream}"><path d="M62 102q22-17 50 0q-28 17-50 0zM108 102l17-10q-5 10 0 20z"/></g>
      <circle cx="74" cy="100" r="2.4" fill="${PAINTS.vermilion}"/>
      <path d="M84 93q6 9 0 18" stroke="${PAINTS.vermilion}" stroke-width="1.8" fill="none"/>
      <circle cx="145" cy="102" r="8" fill="none" stroke="#c9c2b2" stroke-width="4"/>
      <path d="M34 92Q40 79 56 79" stroke="#fff" stroke-width="3" fill="none" opacity=".6" stroke-linecap="round"/>`,
  coffee: (pen, { colour = PAINTS.walnut, label = 'Breakwater', note = 'DARK ROAST' }) =>
    `${contact(100, 50) + volume(pen, 'M62 54H138L143 158Q143 166 135 166H65Q57 166 57 158Z', 57, 143, colour, `<path d="M68 82H132V146H68Z" fill="${PAINTS.cream}"/><circle cx="100" cy="103" r="13" fill="${PAINTS.vermilion}"/><path d="M68 108q8-7 16 0t16 0 16 0 16 0V122H68z" fill="${PAINTS.sea}"/>${text(100, 134, 10.5, label, PAINTS.ink, 'serif')}${text(100, 142, 5.4, note, PAINTS.ink, 'grotesk', 0.6)}`) + volume(pen, rounded(62, 38, 76, 20, 3), 62, 138, colour, `<rect x="62" y="52" width="76" height="6" fill="${INK}" opacity=".25"/>`)}<rect x="54" y="44" width="92" height="5" rx="2.5" fill="${PAINTS.butter}"/>`,
  boule: (pen) =>
    contact(101, 74, 165) +
    volume(
      pen,
      'M28 140C26 100 60 76 101 76C142 76 176 100 174 140C172 160 150 166 101 166C52 166 30 160 28 140Z',
      28,
      174,
      '#bd7437',
      `<path d="M20 150Q100 170 180 150V180H20Z" fill="#8a4f22" opacity=".6"/>
        <ellipse cx="82" cy="98" rx="52" ry="24" fill="#d69a58"/><g fill="#f3dcae">
        <path d="M58 136Q74 96 112 84Q88 108 58 136Z"/><path d="M88 142Q104 106 140 92Q118 116 88 142Z"/>
        <path d="M120 144Q132 120 158 110Q142 128 120 144Z"/></g><g fill="#fff" opacity=".5">
        <circle cx="50" cy="116" r="1.6"/><circle cx="72" cy="90" r="1.8"/><circle cx="96" cy="86" r="1.4"/>
        <circle cx="66" cy="104" r="1.2"/><circle cx="124" cy="88" r="1.5"/><circle cx="44" cy="128" r="1.4"/></g>`,
      { glint: 0, shadeFrom: 0.76 },
    ),
  choco: () => {
    let o = ''
    for (let r = 0; r < 3; r++)
      for (let c = 0; c < 4; c++) {
        const x = 52 + c * 31 + (2 - r) * 9.5,
          y = 134 - (2 - r) * 14.5
        o += `<ellipse cx="${x + 2}" cy="${y + 3}" rx="11.5" ry="6.5" fill="#b98f62" opacity=".6"/>
          <path d="M${x - 11} ${y}q0-12 11-12t11 12q-2 5-11 5t-11-5z" fill="${['#4a2a1c', '#6e4028', '#8a5a38'][(r + c * 2) % 3]}"/>
          <path d="M${x - 6} ${y - 6}q4-4 8-3" stroke="#fff" stroke-width="1.6" fill="none" opacity=".45"/>`
      }
    return `${contact(104, 84, 166)}<path d="M54 92L60 40H186V92Z" fill="${PAINTS.plum}"/>
      <path d="M66 86L71 48H178V86Z" fill="none" stroke="${PAINTS.butter}" stroke-width="1.6"/>${text(124, 72, 15, 'Magnolia', PAINTS.butter, 'serif-italic')}<path d="M22 140L54 92H186L158 140Z" fill="#ead9bd"/>${o}<path d="M22 140H158V164H22Z" fill="#5a2842"/>
      <path d="M158 140L186 92V116L158 164Z" fill="#43202f"/>
      <path d="M22 140H158" stroke="#fff" stroke-width="1.6" opacity=".4"/>`
  },
  syrup: (pen) =>
    `${contact(100, 46) + volume(pen, 'M86 66H114V78C136 86 142 100 142 120V152Q142 166 128 166H72Q58 166 58 152V120C58 100 64 86 86 78Z', 58, 142, '#8c3f14', `<path d="M58 150H142V170H58Z" fill="#5e2609" opacity=".6"/><path d="M70 108H130V148H70Z" fill="${PAINTS.cream}"/><path d="M100 112l4 7 6-2-2 7 5 3-8 5v5h-10v-5l-8-5 5-3-2-7 6 2z" fill="${PAINTS.vermilion}"/>${text(100, 145, 7, 'GRADE A', PAINTS.walnut, 'grotesk', 0.8)}`)}<path d="M118 76q18-2 16 18" fill="none" stroke="#8c3f14" stroke-width="6"/>${volume(pen, rounded(82, 46, 36, 22, 4), 82, 118, PAINTS.walnut)}`,
  bowl: (pen, { colour = '#a86f3c' }) =>
    `${contact(100, 66) + volume(pen, 'M30 100Q32 150 78 162V166H122V162Q168 150 170 100Z', 30, 170, colour, `<g stroke="#6e4628" stroke-width="1.4" fill="none" opacity=".5"><path d="M26 118Q100 146 174 118M30 134Q100 160 170 134"/></g>`)}<ellipse cx="100" cy="100" rx="70" ry="18" fill="#c9935a"/>
      <ellipse cx="100" cy="103" rx="62" ry="13" fill="#6e4628"/><g>
      <circle cx="78" cy="92" r="19" fill="${PAINTS.vermilion}"/><circle cx="108" cy="86" r="20" fill="#e9b84e"/>
      <circle cx="130" cy="95" r="15" fill="#b7c26a"/>
      <path d="M108 66q2-8 9-9" stroke="${PAINTS.walnut}" stroke-width="3" fill="none"/></g>
      <path d="M30 100Q34 114 100 118Q166 114 170 100Q168 122 100 122Q32 122 30 100Z" fill="${colour}"/>`,
} satisfies Record<string, Flat>
