'use client'

import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { readApiError, useTRPC, useTRPCClient } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { TextButton, TextLink } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { Section } from '@/ui/section'
import { SimpleTable } from '@/ui/table'
import { useToast } from '@/ui/toast'
import type { RedirectRow } from '../types'

const pageSize = 100

type Props = { initial: RedirectRow[]; tabs: ReactNode }

/** A hundred old addresses at a time. */
function useRedirects(q: string, initial: RedirectRow[]) {
  const client = useTRPCClient()
  const trpc = useTRPC()
  return useInfiniteQuery({
    queryKey: [...trpc.redirects.list.queryKey({ q }), 'pages'],
    queryFn: ({ pageParam }) => client.redirects.list.query({ q, after: pageParam }),
    initialPageParam: '',
    getNextPageParam: (last: RedirectRow[]) => (last.length < pageSize ? undefined : last.at(-1)?.fromPath),
    ...(q === '' ? { initialData: { pages: [initial], pageParams: [''] } } : {}),
  })
}

/** Old addresses that lead to where things stand now. */
export function RedirectsScreen({ initial, tabs }: Props) {
  const t = useTranslations('redirects')
  const { shop, can } = useDesk()
  const [q, setQ] = useState('')
  const redirects = useRedirects(q, initial)
  const rows = redirects.data?.pages.flat() ?? []
  return (
    <>
      <PageHeader
        title={t('title')}
        crumbs={[{ href: `/${shop.slug}/catalogue`, label: t('catalogue') }]}
        crumbsLabel={t('crumbs')}
      />
      {tabs}
      <div className="body pt-6!">
        <p className="m mb-5 max-w-[64ch]">{t('about')}</p>
        {can('catalog.edit') ? <AddRedirect /> : null}
        <Section title={t('list')}>
          <Field label={t('search')} hideLabel className="mb-3 max-w-80">
            <Input
              type="search"
              value={q}
              placeholder={t('search')}
              onChange={(event) => setQ(event.currentTarget.value)}
            />
          </Field>
          {rows.length === 0 ? <p className="q">{t(q ? 'nothing' : 'none')}</p> : <Rows rows={rows} />}
          {redirects.hasNextPage ? (
            <Button size="sm" busy={redirects.isFetchingNextPage} onClick={() => void redirects.fetchNextPage()}>
              {t('more')}
            </Button>
          ) : null}
        </Section>
      </div>
    </>
  )
}

function Rows({ rows }: { rows: readonly RedirectRow[] }) {
  const t = useTranslations('redirects')
  const { shop, can } = useDesk()
  const { dayAndTime } = useDeskFormat()
  const remove = useRemove()
  return (
    <SimpleTable
      flush
      label={t('list')}
      rows={rows}
      keyOf={(row) => row.fromPath}
      columns={[
        { key: 'from', head: t('from'), cell: (row) => <span title={row.fromPath}>{row.fromPath}</span> },
        {
          key: 'to',
          head: t('to'),
          cell: (row) =>
            row.productId ? (
              <TextLink href={`/${shop.slug}/catalogue/${row.productId}`} title={row.toPath}>
                {row.productTitle}
              </TextLink>
            ) : (
              <span title={row.toPath}>{row.toPath}</span>
            ),
        },
        {
          key: 'when',
          head: t('since'),
          width: '150px',
          numeric: true,
          className: 'q max-sm:hidden',
          cell: (row) => dayAndTime(row.createdAt),
        },
        {
          key: 'remove',
          head: <span className="vh">{t('remove')}</span>,
          width: '90px',
          numeric: true,
          cell: (row) =>
            can('catalog.edit') ? (
              <TextButton disabled={remove.isPending} onClick={() => remove.mutate({ fromPath: row.fromPath })}>
                {t('remove')}
              </TextButton>
            ) : null,
        },
      ]}
    />
  )
}

function useRemove() {
  const t = useTranslations('redirects')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const toast = useToast()
  return useMutation(
    trpc.redirects.remove.mutationOptions({
      onSettled: () => queries.invalidateQueries(trpc.redirects.pathFilter()),
      onError: (error) => {
        toast.show({ title: t('failure'), description: readApiError(error).message, tone: 'bad' })
      },
    }),
  )
}

function AddRedirect() {
  const t = useTranslations('redirects')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const add = useMutation(
    trpc.redirects.add.mutationOptions({
      onSuccess: async () => {
        setFrom('')
        setTo('')
        await queries.invalidateQueries(trpc.redirects.pathFilter())
      },
    }),
  )
  return (
    <form
      className="mb-8 grid items-end gap-3 sm:grid-cols-[1fr_1fr_auto]"
      onSubmit={(event) => {
        event.preventDefault()
        add.mutate({ fromPath: from, toPath: to })
      }}
    >
      <Field label={t('from')}>
        <Input required value={from} placeholder="/old-page" onChange={(event) => setFrom(event.currentTarget.value)} />
      </Field>
      <Field label={t('to')}>
        <Input required value={to} placeholder="/products" onChange={(event) => setTo(event.currentTarget.value)} />
      </Field>
      <Button type="submit" variant="primary" busy={add.isPending} disabled={!from || !to}>
        {t('add')}
      </Button>
      {add.error ? (
        <Callout tone="bad" live className="sm:col-span-3">
          {readApiError(add.error).code === 'BAD_REQUEST' ? t('notPath') : readApiError(add.error).message}
        </Callout>
      ) : null}
    </form>
  )
}
