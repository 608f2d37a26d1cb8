'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'
import { isLocale, type Locale, localeNames, locales } from '@/lib/locales'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import type { Outputs } from '@/server/root'
import { DefinitionList } from '@/ui/definition-list'
import { setSingleKeys, useSingleKeys } from '@/ui/desk/single-keys'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { SaveBar } from '@/ui/save-bar'
import { Section } from '@/ui/section'
import { Select } from '@/ui/select'
import { Status } from '@/ui/status'
import { SwitchRow } from '@/ui/switch'
import { isTheme, type Theme } from '@/ui/theme'
import { ThemeSwitch } from '@/ui/theme-switch'
import { useToast } from '@/ui/toast'
import { useDraft } from '@/ui/use-draft'
import { chooseLocale, chooseTheme } from '../account-menu'
import { ResendConfirmation } from '../resend-confirmation'
import { PasswordForm } from './password-form'
import { type Session, SessionList } from './session-list'

type Me = NonNullable<Outputs['identity']['me']>

/** The person's own things: name, language, password, and where they are signed in. */
export function AccountPage({ me, sessions }: { me: Me; sessions: Session[] }) {
  return (
    <div className="settings__two">
      <div>
        <Profile me={me} />
        <SessionList initial={sessions} />
      </div>
      <aside>
        <PasswordForm />
        <DeskOnDevice />
      </aside>
    </div>
  )
}

function Profile({ me }: { me: Me }) {
  const t = useTranslations('settings')
  const c = useTranslations('common')
  const trpc = useTRPC()
  const router = useRouter()
  const toast = useToast()
  const current = useLocale()
  const draft = useDraft<{ name: string; locale: Locale }>({
    name: me.name,
    locale: isLocale(current) ? current : 'en',
  })
  const { values, set } = draft
  const save = useMutation(
    trpc.identity.updateProfile.mutationOptions({
      onSuccess: () => {
        if (draft.isChanged('locale')) return chooseLocale(values.locale)
        router.refresh()
        draft.discard()
        toast.show({ title: t('saved'), tone: 'ok' })
      },
      onError: (error) => toast.show({ title: t('failed'), description: readApiError(error).message, tone: 'bad' }),
    }),
  )
  const names = { name: t('account.name'), locale: t('account.language') }
  return (
    <Section title={t('account.profile')}>
      <div className="fields">
        <Field label={t('account.name')} hint={t('account.nameHint')}>
          <Input
            autoComplete="name"
            maxLength={120}
            value={values.name}
            edited={draft.isChanged('name')}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
        </Field>
        <Field label={t('account.language')}>
          <Select
            value={values.locale}
            edited={draft.isChanged('locale')}
            options={locales.map((locale) => ({ value: locale, label: localeNames[locale] }))}
            onValueChange={(locale) => isLocale(locale) && set({ locale })}
          />
        </Field>
      </div>
      <DefinitionList
        className="mt-4"
        align="start"
        facts={[
          {
            term: t('account.email'),
            value: me.emailConfirmed ? (
              me.email
            ) : (
              <span className="fx flex-wrap">
                {me.email}
                <Status kind="attention">{t('account.unconfirmed')}</Status>
                <ResendConfirmation email={me.email} />
              </span>
            ),
          },
        ]}
      />
      {draft.changed.length > 0 ? (
        <SaveBar
          count={t('changes', { count: draft.changed.length })}
          detail={draft.changed.map((name) => names[name]).join(', ')}
          blocked={values.name.trim() === '' ? t('fix', { fields: names.name }) : undefined}
          discardLabel={c('discard')}
          saveLabel={c('save')}
          saving={save.isPending}
          onDiscard={draft.discard}
          onSave={() => save.mutate({ name: values.name.trim(), locale: values.locale })}
        />
      ) : null}
    </Section>
  )
}

const neverChanges = () => () => {}
const themeNow = (): Theme => {
  const { theme } = document.documentElement.dataset
  return isTheme(theme) ? theme : 'system'
}

function DeskOnDevice() {
  const t = useTranslations('settings.account')
  const c = useTranslations('common.theme')
  const singleKeys = useSingleKeys()
  const router = useRouter()
  const theme = useSyncExternalStore(neverChanges, themeNow, () => 'system' as const)
  return (
    <Section title={t('desk')}>
      <SwitchRow
        label={t('singleKeys')}
        hint={t('singleKeysHint')}
        checked={singleKeys}
        onCheckedChange={setSingleKeys}
      />
      <div className="mt-3">
        <ThemeSwitch
          label={c('label')}
          words={{ light: c('light'), dark: c('dark'), system: c('system') }}
          value={theme}
          onValueChange={(next) => {
            chooseTheme(next)
            router.refresh()
          }}
        />
      </div>
    </Section>
  )
}
