import type { AbstractIntlMessages } from 'next-intl'
import type { Locale } from '@/lib/locales'
import { withMallName } from './mall-name'
import { type Namespace, namespaces } from './namespaces'

type Messages = Record<Namespace, AbstractIntlMessages>

/** One namespace as its file has it; for texts that do not name the mall. */
export async function loadNamespace(locale: Locale, name: Namespace): Promise<AbstractIntlMessages> {
  return ((await import(`./messages/${locale}/${name}.json`)) as { default: AbstractIntlMessages }).default
}

async function readMessages(locale: Locale, mallName: string): Promise<Messages> {
  const files = await Promise.all(namespaces.map(async (name) => [name, await loadNamespace(locale, name)] as const))
  return withMallName(Object.fromEntries(files) as Messages, mallName)
}

/** Written out once per language; again when the mall is called otherwise. */
const written = new Map<Locale, { mallName: string; messages: Promise<Messages> }>()

/** All messages of a language, by namespace, with the mall's name in them. */
export function loadMessages(locale: Locale, mallName: string): Promise<Messages> {
  const known = written.get(locale)
  if (known?.mallName === mallName) return known.messages
  const messages = readMessages(locale, mallName)
  written.set(locale, { mallName, messages })
  messages.catch(() => written.delete(locale))
  return messages
}

/** The part of the messages that a page's client components need. */
export function pick<Name extends Namespace>(
  messages: AbstractIntlMessages,
  names: readonly Name[],
): AbstractIntlMessages {
  return Object.fromEntries(names.map((name) => [name, messages[name] ?? {}]))
}
