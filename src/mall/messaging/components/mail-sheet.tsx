'use client'

import { useMutation } from '@tanstack/react-query'
import { Send, X } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useErrorText } from '@/i18n/use-error-text'
import { useTRPC } from '@/platform/trpc-client'
import type { Outputs } from '@/server/root'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { Segmented } from '@/ui/segmented'
import { useToast } from '@/ui/toast'
import { MailState } from './mail-list'

type View = 'html' | 'text'

/** One mail as its receiver sees it. The frame it stands in runs no scripts and knows nothing of this page. */
export function MailSheet({
  mail,
  closeHref,
  isKept,
  when,
}: {
  mail: Outputs['mail']['get']
  closeHref: string
  isKept: boolean
  when: string
}) {
  const t = useTranslations('admin.mail')
  const [view, setView] = useState<View>('html')
  return (
    <aside className="mail-sheet" aria-label={mail.subject}>
      <header>
        <div className="gr">
          <h2>{mail.subject}</h2>
          <p className="q s12">{t('line', { to: mail.toAddress, kind: mail.kind, locale: mail.locale, at: when })}</p>
        </div>
        <Link className="btn bare sm ic" href={closeHref} scroll={false} aria-label={t('close')}>
          <X className="i" />
        </Link>
      </header>
      <div className="mail-sheet__bar">
        <MailState {...mail} isKept={isKept} />
        <span className="gr" />
        <Segmented
          label={t('view')}
          value={view}
          onValueChange={setView}
          segments={[
            { value: 'html', label: t('asSent') },
            { value: 'text', label: t('asText') },
          ]}
        />
        {mail.html ? <Resend id={mail.id} /> : null}
      </div>
      {mail.error ? <Callout tone="bad">{mail.error}</Callout> : null}
      <Body mail={mail} view={view} />
    </aside>
  )
}

function Body({ mail, view }: { mail: Outputs['mail']['get']; view: View }) {
  const t = useTranslations('admin.mail')
  if (!mail.html) return <Callout tone="flat">{t('erased')}</Callout>
  if (view === 'text') return <pre className="mail-sheet__text">{mail.text}</pre>
  return (
    <iframe
      className="mail-sheet__html"
      title={mail.subject}
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      srcDoc={withOutsideLinks(mail.html)}
    />
  )
}

/** Links of the mail open in a page of their own. */
const withOutsideLinks = (html: string) => html.replace(/<head>/i, '<head><base target="_blank">')

function Resend({ id }: { id: string }) {
  const t = useTranslations('admin.mail')
  const trpc = useTRPC()
  const router = useRouter()
  const toast = useToast()
  const errorText = useErrorText()
  const resend = useMutation(
    trpc.mail.resend.mutationOptions({
      onSuccess: () => {
        toast.show({ title: t('resent'), tone: 'ok' })
        router.refresh()
      },
      onError: (error) => toast.show({ title: errorText(error), tone: 'bad' }),
    }),
  )
  return (
    <Button size="sm" icon={<Send className="i" />} busy={resend.isPending} onClick={() => resend.mutate({ id })}>
      {t('resend')}
    </Button>
  )
}
