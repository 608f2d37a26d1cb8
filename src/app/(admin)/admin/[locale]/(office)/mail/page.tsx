import { relative } from 'node:path'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { flat, orPage, type QueryPage } from '@/app/(admin)/_office'
import { dayAndTime } from '@/lib/when'
import { MailList } from '@/mall/messaging/components/mail-list'
import { MailSheet } from '@/mall/messaging/components/mail-sheet'
import { mailPageSize, mailStates } from '@/mall/messaging/constants'
import { mailListInput } from '@/mall/messaging/schema'
import { ListFoot } from '@/mall/operator/components/list-foot'
import { SearchBox } from '@/mall/operator/components/search-box'
import { officeTimeZone } from '@/mall/operator/constants'
import { env } from '@/platform/env'
import { sessionCaller } from '@/server/caller'
import { Callout } from '@/ui/callout'
import { EmptyState } from '@/ui/empty-state'
import { PageHeader } from '@/ui/page-header'
import { TabLinks } from '@/ui/tab-links'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.mail'))('title') }
}

export default async function Page({ searchParams }: QueryPage) {
  const [t, locale, query] = await Promise.all([getTranslations('admin.mail'), getLocale(), searchParams.then(flat)])
  const input = mailListInput.parse(query)
  const [list, mail] = await orPage(async () => {
    const caller = await sessionCaller()
    return Promise.all([caller.mail.list(input), query.mail ? caller.mail.get({ id: query.mail }) : null])
  })
  const hrefWith = (change: Record<string, string | undefined>) => {
    const given = Object.entries({ q: input.q, state: input.state, page: query.page, ...change }).flatMap(
      ([key, value]) => (value ? [[key, value] as [string, string]] : []),
    )
    return given.length > 0 ? `/mail?${new URLSearchParams(given)}` : '/mail'
  }
  const when = (at: Date) => dayAndTime(at, locale, officeTimeZone, new Date())
  const isKept = !env.SMTP_URL
  const tabs = [
    {
      href: hrefWith({ state: undefined, page: undefined }),
      label: t('all'),
      count: list.counts.all,
      current: !input.state,
    },
    ...mailStates.map((state) => ({
      href: hrefWith({ state, page: undefined }),
      label: t(`states.${state === 'sent' && isKept ? 'kept' : state}`),
      count: list.counts[state],
      current: input.state === state,
    })),
  ]
  return (
    <>
      <PageHeader title={t('title')} count={list.counts.all} />
      <TabLinks links={tabs} label={t('tabs')} />
      <div className="office-filters">
        <SearchBox label={t('search')} />
        {isKept ? (
          <Callout tone="flat">{t('where', { folder: relative(process.cwd(), env.MAIL_DIR) || env.MAIL_DIR })}</Callout>
        ) : null}
      </div>
      <div className={`office-rule office-mails${mail ? ' open' : ''}`}>
        <div>
          {list.rows.length > 0 ? (
            <MailList
              rows={list.rows}
              openId={mail?.id ?? null}
              hrefOf={Object.fromEntries(list.rows.map((row) => [row.id, hrefWith({ mail: row.id })]))}
              closeHref={hrefWith({})}
              isKept={isKept}
              when={Object.fromEntries(list.rows.map((row) => [row.id, when(row.createdAt)]))}
            />
          ) : (
            <EmptyState center title={t(input.q || input.state ? 'none' : 'empty')}>
              {t(input.q || input.state ? 'noneHint' : 'emptyHint')}
            </EmptyState>
          )}
        </div>
        {mail ? (
          <MailSheet key={mail.id} mail={mail} closeHref={hrefWith({})} isKept={isKept} when={when(mail.createdAt)} />
        ) : null}
      </div>
      <ListFoot
        page={input.page}
        size={mailPageSize}
        total={list.total}
        hrefs={{ path: '/mail', query: { q: input.q, state: input.state } }}
      />
    </>
  )
}
