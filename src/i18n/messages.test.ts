import fc from 'fast-check'
import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/locales'
import { updateMallProfileInput } from '@/mall/profile/schema'
import { mallNameToken, withMallName } from './mall-name'
import { loadMessages, loadNamespace } from './messages'

describe.each(locales)('the messages in %s', (locale) => {
  it('call the mall by its name, everywhere', async () => {
    const messages = await loadMessages(locale, 'Quay & Sons')
    expect(JSON.stringify(messages)).not.toContain(mallNameToken)
    expect(messages.common.mall).toBe('Quay & Sons')
    expect(JSON.stringify(messages.mail)).toContain('Quay & Sons')
  })

  it('are written anew when the mall is called otherwise', async () => {
    const first = await loadMessages(locale, 'Quay & Sons')
    expect(await loadMessages(locale, 'Quay & Sons')).toBe(first)
    expect((await loadMessages(locale, 'Elm Row')).common.mall).toBe('Elm Row')
  })

  it('say of a refusal what its file says: nothing there names the mall', async () => {
    expect(JSON.stringify(await loadNamespace(locale, 'errors'))).not.toContain(mallNameToken)
  })
})

it('a name stands in a message as it was entered, whatever signs it has', () => {
  const message = `{count, plural, one {# shop in ${mallNameToken}} other {# shops in ${mallNameToken}}}`
  const names = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(names, (given) => {
      const { data } = updateMallProfileInput.safeParse({ name: given })
      if (!data?.name) return
      const t = createTranslator({ locale: 'en', messages: withMallName({ message, plain: mallNameToken }, data.name) })
      expect(t('message', { count: 2 })).toBe(`2 shops in ${data.name}`)
      expect(t('plain')).toBe(data.name)
    }),
  )
})
