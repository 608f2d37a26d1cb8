import type { CSSProperties } from 'react'

/** The mall's colours and type as mail programs understand them: hex, system fonts, inline. */
export const colour = {
  paper: '#faf8f3',
  raised: '#ffffff',
  sunk: '#f3f0e9',
  line: '#e3dfd6',
  ink: '#1b2030',
  soft: '#565c6b',
  accent: '#d9482b',
  button: '#b83216',
  indigo: '#2f4587',
} as const

export const mallAwning: [string, string] = ['#d9482b', '#efe7d6']

const fonts =
  "Figtree, -apple-system, 'Segoe UI', 'Hiragino Sans', 'Noto Sans JP', 'Apple SD Gothic Neo', 'Noto Sans KR', 'Malgun Gothic', Arial, sans-serif"

export const style = {
  body: { backgroundColor: colour.paper, margin: 0, padding: '0 0 40px', fontFamily: fonts, color: colour.ink },
  sheet: {
    backgroundColor: colour.raised,
    maxWidth: 560,
    margin: '0 auto',
    border: `1px solid ${colour.line}`,
    borderTop: 0,
  },
  content: { padding: '28px 32px 32px' },
  sender: { fontSize: 15, lineHeight: '20px', fontWeight: 700, margin: 0, color: colour.ink },
  h1: {
    fontSize: 24,
    lineHeight: '31px',
    fontWeight: 700,
    letterSpacing: '-0.01em',
    margin: '0 0 12px',
    color: colour.ink,
  },
  text: { fontSize: 15, lineHeight: '24px', margin: '0 0 16px', color: colour.ink },
  small: { fontSize: 13, lineHeight: '20px', margin: '0 0 8px', color: colour.soft },
  h2: {
    fontSize: 14,
    lineHeight: '20px',
    fontWeight: 700,
    margin: '28px 0 8px',
    paddingTop: 10,
    borderTop: `1px solid ${colour.ink}`,
    color: colour.ink,
  },
  button: {
    backgroundColor: colour.button,
    color: '#ffffff',
    fontSize: 15,
    fontWeight: 600,
    lineHeight: '20px',
    padding: '12px 22px',
    borderRadius: 6,
    textDecoration: 'none',
    display: 'inline-block',
  },
  quietButton: {
    backgroundColor: '#ffffff',
    color: colour.ink,
    border: `1px solid ${colour.ink}`,
    fontSize: 15,
    fontWeight: 600,
    lineHeight: '20px',
    padding: '11px 21px',
    borderRadius: 6,
    textDecoration: 'none',
    display: 'inline-block',
  },
  inkButton: {
    backgroundColor: colour.ink,
    color: '#ffffff',
    fontSize: 15,
    fontWeight: 600,
    lineHeight: '20px',
    padding: '12px 22px',
    borderRadius: 6,
    textDecoration: 'none',
    display: 'inline-block',
  },
  link: { color: colour.indigo, textDecoration: 'underline', wordBreak: 'break-all' },
  cell: {
    fontSize: 14,
    lineHeight: '20px',
    padding: '8px 0',
    borderBottom: `1px solid ${colour.line}`,
    verticalAlign: 'top',
  },
  figure: {
    fontSize: 14,
    lineHeight: '20px',
    padding: '8px 0',
    borderBottom: `1px solid ${colour.line}`,
    textAlign: 'right',
    whiteSpace: 'nowrap',
    verticalAlign: 'top',
  },
  total: {
    fontSize: 16,
    lineHeight: '22px',
    fontWeight: 700,
    padding: '10px 0',
    borderBottom: `3px double ${colour.ink}`,
  },
  box: { backgroundColor: colour.sunk, padding: '16px 18px', borderRadius: 6, margin: '20px 0' },
  foot: { maxWidth: 560, margin: '0 auto', padding: '18px 32px 0' },
} as const satisfies Record<string, CSSProperties>
