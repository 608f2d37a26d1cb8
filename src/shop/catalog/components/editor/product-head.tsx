'use client'

import { useQueryClient } from '@tanstack/react-query'
import { Archive, ArchiveRestore, ChevronDown, ChevronUp, Copy, Ellipsis, ExternalLink, Trash2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { readApiError, useTRPC, useTRPCClient } from '@/platform/trpc-client'
import { AlertDialog } from '@/ui/alert-dialog'
import { IconButton } from '@/ui/button'
import { useDesk } from '@/ui/desk/desk-context'
import { LinkButton, LinkIconButton } from '@/ui/link-button'
import { Menu } from '@/ui/menu'
import { PageHeader } from '@/ui/page-header'
import { useToast } from '@/ui/toast'
import type { DeskProduct } from '../../types'

type Props = { product: DeskProduct; title: string; onChanged: () => void; canEdit: boolean }

/** Where one is, the neighbours in the catalogue, the product in the shop, and what can be done with it as a whole. */
export function ProductHead({ product, title, onChanged, canEdit }: Props) {
  const t = useTranslations('catalog')
  const { shop } = useDesk()
  const { state, categories, previous, next } = product
  const base = `/${shop.slug}/catalogue`
  const inShop = state.status === 'active' && state.publishedAt !== null
  const frontHref = `${shop.frontUrl.replace(/\/$/, '')}/products/${encodeURIComponent(state.handle)}`
  return (
    <PageHeader
      title={title || t('untitled')}
      crumbs={[
        { href: base, label: t('title') },
        ...categories.slice(0, 1).map(({ id, title: label }) => ({ href: `${base}?category=${id}`, label })),
      ]}
      crumbsLabel={t('crumbs')}
      actions={
        <>
          {previous ? (
            <LinkIconButton
              className="max-sm:hidden"
              label={t('previous', { title: previous.title })}
              href={`${base}/${previous.id}`}
            >
              <ChevronUp className="i" />
            </LinkIconButton>
          ) : null}
          {next ? (
            <LinkIconButton
              className="max-sm:hidden"
              label={t('next', { title: next.title })}
              href={`${base}/${next.id}`}
            >
              <ChevronDown className="i" />
            </LinkIconButton>
          ) : null}
          {inShop ? (
            <LinkButton
              href={frontHref}
              className="max-sm:hidden"
              target="_blank"
              rel="noopener"
              icon={<ExternalLink className="i" />}
            >
              {t('seeInShop')}
            </LinkButton>
          ) : null}
          {canEdit ? <MoreMenu product={product} frontHref={inShop ? frontHref : null} onChanged={onChanged} /> : null}
        </>
      }
    />
  )
}

type MoreProps = { product: DeskProduct; frontHref: string | null; onChanged: () => void }

function MoreMenu({ product, frontHref, onChanged }: MoreProps) {
  const t = useTranslations('catalog')
  const c = useTranslations('common')
  const client = useTRPCClient()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const router = useRouter()
  const toast = useToast()
  const { shop } = useDesk()
  const [deleting, setDeleting] = useState(false)
  const { id, title, status } = product.state
  const refresh = () => void queries.invalidateQueries(trpc.catalog.pathFilter())

  async function setStatus(next: 'draft' | 'archived', undo: 'active' | 'draft' | 'archived'): Promise<void> {
    try {
      await client.catalog.desk.setStatus.mutate({ ids: [id], status: next })
      const back = () =>
        void client.catalog.desk.setStatus
          .mutate({ ids: [id], status: undo })
          .then(onChanged)
          .then(refresh)
      toast.show({
        title: t(next === 'archived' ? 'acts.archived' : 'acts.restored', { title }),
        tone: 'ok',
        undo: { label: c('undo'), onUndo: back },
      })
      onChanged()
      refresh()
    } catch (error) {
      toast.show({ title: readApiError(error).message, tone: 'bad' })
    }
  }

  async function remove(): Promise<void> {
    try {
      await client.catalog.desk.remove.mutate({ id })
      toast.show({ title: t('acts.deleted', { title }), tone: 'ok' })
      refresh()
      router.push(`/${shop.slug}/catalogue`)
    } catch (error) {
      toast.show({ title: readApiError(error).message, tone: 'bad' })
    }
  }

  async function duplicate(): Promise<void> {
    try {
      const copy = await client.catalog.desk.duplicate.mutate({ id, title: t('acts.copyOf', { title }).slice(0, 255) })
      toast.show({ title: t('acts.duplicated', { title }), tone: 'ok' })
      refresh()
      router.push(`/${shop.slug}/catalogue/${copy.id}`)
    } catch (error) {
      toast.show({ title: readApiError(error).message, tone: 'bad' })
    }
  }

  const copy = { label: t('acts.duplicate'), icon: <Copy className="i" />, onSelect: () => void duplicate() }
  const archive = {
    label: t('acts.archive'),
    icon: <Archive className="i" />,
    onSelect: () => void setStatus('archived', status),
  }
  const restore = {
    label: t('acts.restore'),
    icon: <ArchiveRestore className="i" />,
    onSelect: () => void setStatus('draft', status),
  }
  return (
    <>
      <Menu
        trigger={
          <IconButton label={c('more')} variant="plain">
            <Ellipsis className="i" />
          </IconButton>
        }
        groups={[
          ...(frontHref
            ? [{ items: [{ label: t('seeInShop'), icon: <ExternalLink className="i" />, href: frontHref }] }]
            : []),
          { items: [copy, status === 'archived' ? restore : archive] },
          {
            items: [
              {
                label: t('acts.delete'),
                hint: status === 'active' ? t('acts.deleteHint') : undefined,
                icon: <Trash2 className="i" />,
                danger: true,
                disabled: status === 'active',
                onSelect: () => setDeleting(true),
              },
            ],
          },
        ]}
      />
      <AlertDialog
        open={deleting}
        onOpenChange={setDeleting}
        title={t('acts.deleteTitle', { title })}
        description={t('acts.deleteAbout')}
        cancelLabel={c('cancel')}
        confirmLabel={t('acts.delete')}
        onConfirm={remove}
      />
    </>
  )
}
