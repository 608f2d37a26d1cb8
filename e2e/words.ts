import { readFileSync } from 'node:fs'

type Messages = { [key: string]: string | Messages }
export type Locale = 'en' | 'ja' | 'ko'

const loaded = new Map<string, Messages>()

function messagesOf(locale: Locale, namespace: string): Messages {
  const file = `src/i18n/messages/${locale}/${namespace}.json`
  const messages = loaded.get(file) ?? (JSON.parse(readFileSync(file, 'utf8')) as Messages)
  loaded.set(file, messages)
  return messages
}

/**
 * What the product says in a language, e.g. `say('ja', 'checkout.toCheckout')`, so that a journey finds its way in any.
 * @param values put in place of `{name}`
 */
export function say(locale: Locale, path: string, values: Record<string, string> = {}): string {
  const [namespace = '', ...keys] = path.split('.')
  let found: string | Messages | undefined = messagesOf(locale, namespace)
  for (const key of keys) found = typeof found === 'object' ? found[key] : undefined
  if (typeof found !== 'string') throw new Error(`there is no message ${path} in ${locale}`)
  return found.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
