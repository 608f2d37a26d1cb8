'use client'

import { useTranslations } from 'next-intl'
import { TextButton } from '@/ui/link-button'
import { useSignOut } from './use-sign-out'

/** The way out where there is no frame around the page. */
export function SignOutButton() {
  const t = useTranslations('desk.account')
  return <TextButton onClick={useSignOut()}>{t('signOut')}</TextButton>
}
