export const THEMES = ['light', 'dark', 'system'] as const
export type Theme = (typeof THEMES)[number]

/** The cookie (and local-storage key) that remembers the choice. Not personal: it may be read on every surface. */
export const THEME_COOKIE = 'mw-theme'

export function isTheme(value: unknown): value is Theme {
  return THEMES.some((theme) => theme === value)
}

/** Sets the theme on this page and remembers it for a year on the given parent domain. */
export function applyTheme(theme: Theme, domain?: string): void {
  document.documentElement.dataset.theme = theme
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser we serve
  document.cookie = `${THEME_COOKIE}=${theme}; path=/; max-age=31536000; samesite=lax${domain ? `; domain=${domain}` : ''}`
}

/**
 * Goes as the first script into <head> of a page that is the same for every visitor: sets the remembered theme before
 * anything is painted, so no page flashes. Plain ES5, no dependencies; put its hash into the Content-Security-Policy.
 */
export const THEME_SCRIPT = `(function(){try{var m=document.cookie.match(/(?:^|; )${THEME_COOKIE}=(light|dark|system)/);document.documentElement.dataset.theme=m?m[1]:'system'}catch(e){}})()`
