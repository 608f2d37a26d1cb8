export const THEMES = ['light', 'dark', 'system'] as const
export type Theme = (typeof THEMES)[number]

/** Where the choice is remembered: local storage of this host, and a cookie that other hosts of the mall can read. */
export const THEME_KEY = 'mw-theme'

export function isTheme(value: unknown): value is Theme {
  return THEMES.some((theme) => theme === value)
}

/** Sets the theme on this page and remembers it for a year; with a parent domain, on all its hosts. */
export function applyTheme(theme: Theme, domain?: string): void {
  document.documentElement.dataset.theme = theme
  localStorage.setItem(THEME_KEY, theme)
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser we serve
  document.cookie = `${THEME_KEY}=${theme}; path=/; max-age=31536000; samesite=lax${domain ? `; domain=${domain}` : ''}`
}

/** What is in force on this page; 'system' before anything was chosen. Only in the browser. */
export function currentTheme(): Theme {
  const theme = document.documentElement.dataset.theme
  return isTheme(theme) ? theme : 'system'
}
