const kept = new Set([
  'P',
  'BR',
  'B',
  'STRONG',
  'I',
  'EM',
  'U',
  'A',
  'UL',
  'OL',
  'LI',
  'H2',
  'H3',
  'H4',
  'BLOCKQUOTE',
  'TABLE',
  'TBODY',
  'THEAD',
  'TR',
  'TD',
  'TH',
])
const dropped = new Set([
  'SCRIPT',
  'STYLE',
  'HEAD',
  'META',
  'LINK',
  'TITLE',
  'TEMPLATE',
  'IFRAME',
  'OBJECT',
  'SVG',
  'MATH',
  'NOSCRIPT',
])

const escapeHtml = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

function write(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return escapeHtml(node.textContent ?? '')
  if (!(node instanceof Element) || dropped.has(node.tagName)) return ''
  const inner = [...node.childNodes].map(write).join('')
  if (node.tagName === 'BR') return '<br>'
  if (!kept.has(node.tagName)) return inner
  const tag = node.tagName.toLowerCase()
  const href = tag === 'a' ? node.getAttribute('href') : null
  const link = href && /^(https?:|mailto:|tel:)/i.test(href) ? ` href="${escapeHtml(href)}"` : ''
  return `<${tag}${link}>${inner}</${tag}>`
}

/** What comes from the clipboard, reduced to the markup of a description. The parser runs nothing of it. */
export function readPasted(markup: string, text: string): string {
  if (markup)
    return [...new DOMParser().parseFromString(markup, 'text/html').body.childNodes].map(write).join('').trim()
  const paragraphs = text.trim().split(/\n{2,}/)
  if (paragraphs.length === 1) return escapeHtml(text).replace(/\n/g, '<br>')
  return paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph).replace(/\n/g, '<br>')}</p>`).join('')
}
