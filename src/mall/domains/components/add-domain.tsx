'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useErrorText } from '@/i18n/use-error-text'
import { useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { Section } from '@/ui/section'

/** Enters a name; what to do next stands beside it in the list. */
export function AddDomain() {
  const t = useTranslations('settings.domains')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const errorText = useErrorText()
  const [host, setHost] = useState('')
  const add = useMutation(
    trpc.domains.add.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries(trpc.domains.pathFilter())
        setHost('')
      },
    }),
  )
  return (
    <Section title={t('add')}>
      <form
        className="grid gap-3"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          add.mutate({ host })
        }}
      >
        <p className="m">{t('addText')}</p>
        <Field label={t('name')} error={add.error ? errorText(add.error) : undefined}>
          <Input
            inputMode="url"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            placeholder="shop.example.com"
            value={host}
            onChange={(event) => setHost(event.currentTarget.value)}
          />
        </Field>
        <Button type="submit" variant="primary" busy={add.isPending} disabled={host.trim() === ''}>
          {t('addIt')}
        </Button>
      </form>
    </Section>
  )
}
