import type { AbstractIntlMessages } from 'next-intl'
import type { Locale } from '@/lib/locales'
import { type Namespace, namespaces } from './namespaces'

/** All messages of a language, by namespace. */
export async function loadMessages(locale: Locale): Promise<Record<Namespace, AbstractIntlMessages>> {
  const files = await Promise.all(
    namespaces.map(
      async (name) =>
        [
          name,
          ((await import(`./messages/${locale}/${name}.json`)) as { default: AbstractIntlMessages }).default,
        ] as const,
    ),
  )
  return Object.fromEntries(files) as Record<Namespace, AbstractIntlMessages>
}

/** The part of the messages that a page's client components need. */
export function pick<Name extends Namespace>(
  messages: AbstractIntlMessages,
  names: readonly Name[],
): AbstractIntlMessages {
  return Object.fromEntries(names.map((name) => [name, messages[name] ?? {}]))
}
