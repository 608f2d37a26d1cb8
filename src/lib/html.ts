import sanitize from 'sanitize-html'

const structure = [
  'p',
  'br',
  'hr',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'figure',
  'figcaption',
  'div',
  'span',
]
const words = [
  'a',
  'b',
  'strong',
  'i',
  'em',
  'u',
  's',
  'sub',
  'sup',
  'small',
  'code',
  'pre',
  'abbr',
  'mark',
  'q',
  'cite',
]
const tables = ['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td']

const rules: sanitize.IOptions = {
  allowedTags: [...structure, ...words, ...tables],
  allowedAttributes: {
    a: ['href', 'rel'],
    th: ['colspan', 'rowspan', 'scope'],
    td: ['colspan', 'rowspan'],
    abbr: ['title'],
    ol: ['start'],
    '*': ['lang'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  nonTextTags: [
    'style',
    'script',
    'textarea',
    'option',
    'noscript',
    'title',
    'template',
    'iframe',
    'object',
    'svg',
    'math',
    'head',
  ],
  nestingLimit: 30,
  transformTags: {
    // The page's own heading is the product's name.
    h1: 'h2',
    center: 'div',
    strike: 's',
    a: (tagName, { href, lang }) => ({
      tagName,
      attribs: { ...(href ? { href } : {}), ...(lang ? { lang } : {}), rel: 'noopener nofollow' },
    }),
  },
}

/**
 * A description as a retailer wrote or imported it, reduced to text markup: no script, style, form, frame, picture,
 * class or event, links only to the web, mail and telephone. Doing it twice changes nothing more.
 */
export function sanitizeDescription(html: string): string {
  return sanitize(html.replace(/\r\n?/g, '\n'), rules).trim()
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }

/** The words of sanitised markup, blocks parted by a blank. */
export function plainText(html: string): string {
  return sanitize(html.replace(/<(?=\/?(?:p|br|h\d|li|d[td]|t[dhr]|div|blockquote|figcaption)\b)/gi, ' <'), {
    allowedTags: [],
    allowedAttributes: {},
  })
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
    .replace(/[\s ]+/g, ' ')
    .trim()
}

/** The beginning of a text, cut at a word, at most `length` signs with the ellipsis. */
export function opening(text: string, length: number): string {
  const signs = [...text]
  if (signs.length <= length) return text
  const cut = signs.slice(0, length - 1).join('')
  const blank = cut.lastIndexOf(' ')
  return `${(blank > length * 0.6 ? cut.slice(0, blank) : cut).replace(/[\s,;:.、。–-]+$/u, '')}…`
}
