import { num, repeat } from '../core/number'
import { escapeXml } from '../core/pen'
import { letters } from '../lettering/lettering'

/** The desk's drawings are line and paper only: they take every colour from the page's tokens. */
const LINE = 'var(--line-strong)'
const INK = 'var(--ink-3)'

function frame(body: string, title: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="20 38 304 286" role="img" aria-label="${escapeXml(title)}">${body}</svg>`
}

const awning = (on: boolean): string =>
  repeat(9, (i) => {
    const fill = i % 2 ? 'var(--paper-raised)' : on ? 'var(--accent)' : LINE
    return `<path d="M${28 + i * 32} 52h32v40a16 16 0 0 1-32 0z" fill="${fill}" stroke="${LINE}"/>`
  })

const shop = (inside: string, on: boolean): string =>
  `<path d="M20 40h304v10H20z" fill="${INK}"/><rect x="34" y="50" width="276" height="270" fill="var(--paper-raised)" stroke="${LINE}"/>` +
  `<rect x="44" y="96" width="256" height="212" fill="var(--paper-sunk)"/>${inside}${awning(on)}<path d="M20 320h304" stroke="${INK}" stroke-width="3"/>`

const hangingSign = (word: string): string =>
  `<g transform="translate(122 170)"><path d="M14 0 50-22 86 0" fill="none" stroke="${INK}" stroke-width="1.5"/>` +
  `<rect width="100" height="46" rx="6" fill="var(--paper-raised)" stroke="${INK}" stroke-width="1.5"/><circle cx="50" cy="-22" r="3" fill="${INK}"/>` +
  `${letters(word, { x: 50, y: 30, size: 18, fill: 'var(--ink)', voice: 'grotesk', maxWidth: 84 })}</g>`

/** A switched-off module: the window with its shutter down and a sign. */
export function shutterDown(title: string, sign: string): string {
  const slats = repeat(13, (i) => {
    const y = 112 + i * 15
    return `<path d="M44 ${y}h256" stroke="${LINE}"/><path d="M44 ${y + 6}h256" stroke="var(--line)"/>`
  })
  const grip = `<path d="M44 306h256" stroke="${INK}" stroke-width="4"/><rect x="160" y="298" width="24" height="6" rx="3" fill="${INK}"/>`
  return frame(shop(slats + grip, false) + hangingSign(sign), title)
}

const shelfBoard = (y: number): string => `<path d="M60 ${y}h224" stroke="${INK}" stroke-width="3"/>`

/** No products yet: a lit shop with empty shelves, one box waiting on the floor. */
export function emptyShelves(title: string): string {
  const box =
    `<g transform="translate(196 252)"><path d="M0 0h58v44H0z" fill="var(--paper-raised)" stroke="${INK}" stroke-width="1.5"/>` +
    `<path d="M0 0l12-12h58l-12 12zM58 0l12-12v44l-12 12z" fill="var(--paper)" stroke="${INK}" stroke-width="1.5"/><path d="M24 0v14h10V0" fill="none" stroke="${INK}"/></g>`
  return frame(shop(shelfBoard(166) + shelfBoard(220) + shelfBoard(296) + box, true), title)
}

/** No orders yet: the counter with its bell. */
export function quietCounter(title: string): string {
  const bell =
    `<g transform="translate(172 232)"><path d="M-34 0A34 30 0 0 1 34 0Z" fill="var(--paper-raised)" stroke="${INK}" stroke-width="1.5"/>` +
    `<rect x="-42" y="0" width="84" height="8" rx="4" fill="${INK}"/><circle cy="-34" r="5" fill="${INK}"/></g>`
  const counter =
    `<rect x="56" y="242" width="232" height="66" fill="var(--paper-raised)" stroke="${LINE}"/><rect x="48" y="238" width="248" height="10" fill="${INK}"/>` +
    repeat(5, (i) => `<path d="M${num(102 + i * 46)} 248v60" stroke="var(--line)"/>`)
  return frame(shop(counter + bell, true), title)
}

/** Nothing found: a magnifying glass over an empty ledger line. */
export function nothingFound(title: string): string {
  const lines = repeat(
    6,
    (i) =>
      `<path d="M84 ${140 + i * 26}h${i % 3 === 2 ? 110 : 176}" stroke="var(--line)" stroke-width="6" stroke-linecap="round"/>`,
  )
  return frame(
    `<rect x="60" y="70" width="224" height="236" rx="10" fill="var(--paper-raised)" stroke="${LINE}"/><rect x="84" y="94" width="96" height="12" rx="6" fill="${LINE}"/>${lines}` +
      `<circle cx="216" cy="210" r="44" fill="var(--paper)" fill-opacity=".8" stroke="${INK}" stroke-width="6"/><path d="M248 242l40 40" stroke="${INK}" stroke-width="10" stroke-linecap="round"/>`,
    title,
  )
}
