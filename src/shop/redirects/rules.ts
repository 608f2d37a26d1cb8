import { isLocale } from '@/lib/locales'

const decode = (text: string) => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * An address as redirects keep it: without host, language, query and closing slash, its signs written out.
 * Null for what is no path of the shop, and for its front page, which always exists.
 */
export function cleanPath(text: string): string | null {
  const bare = text.replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*$/, '')
  if (!bare.startsWith('/') || bare.startsWith('//')) return null
  const [first, ...rest] = bare.split('/').filter(Boolean).map(decode)
  const parts = first === undefined ? [] : isLocale(first) ? rest : [first, ...rest]
  if (parts.length === 0 || parts.some((part) => part === '.' || part === '..' || /[\s/\\\p{Cc}]/u.test(part)))
    return null
  const path = `/${parts.join('/')}`.normalize('NFC')
  return path.length <= 500 ? path : null
}

export const productPath = (handle: string) => `/products/${handle}`
export const categoryPath = (handle: string) => `/categories/${handle}`

/** The path as an address: signs outside of ASCII encoded. */
export const encodePath = (path: string) => path.split('/').map(encodeURIComponent).join('/')
