'use client'

import { useQueryClient } from '@tanstack/react-query'
import { Ellipsis, ExternalLink, Trash2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { readApiError, useTRPC, useTRPCClient } from '@/platform/trpc-client'
import { IconButton } from '@/ui/button'
import { useDesk } from '@/ui/desk/desk-context'
import { LinkButton } from '@/ui/link-button'
import { Menu } from '@/ui/menu'
import { PageHeader } from '@/ui/page-header'
import { useToast } from '@/ui/toast'
import { pathOf } from '../rules'
import type { DeskPage, Section } from '../types'
import { StandingMark } from './standing'
import { placeOf } from './use-page-save'

type Props = { page: DeskPage | null; section: Section; title: string; canEdit: boolean }

/** Where one is, whether visitors see the text, and what can be done with it as a whole. */
export function PageHead({ page, section, title, canEdit }: Props) {
  const t = useTranslations('pages.desk')
  const c = useTranslations('common')
  const { shop } = useDesk()
  const remove = useRemove(section)
  const place = placeOf(section)
  const front = page && `${shop.frontUrl.replace(/\/$/, '')}${pathOf(section, encodeURIComponent(page.handle))}`
  return (
    <PageHeader
      title={title || t(`untitled.${section}`)}
      crumbs={[{ href: `/${shop.slug}/${place}`, label: t(place === 'pages' ? 'pagesTitle' : 'noticesTitle') }]}
      crumbsLabel={t('crumbs')}
      state={page ? <StandingMark {...page} boxed /> : null}
      actions={
        page ? (
          <>
            {page.standing === 'shown' && front ? (
              <LinkButton
                href={front}
                className="max-sm:hidden"
                target="_blank"
                rel="noopener"
                icon={<ExternalLink className="i" />}
              >
                {t('seeInShop')}
              </LinkButton>
            ) : null}
            {canEdit ? (
              <Menu
                trigger={
                  <IconButton label={c('more')} variant="plain">
                    <Ellipsis className="i" />
                  </IconButton>
                }
                groups={[
                  {
                    items: [
                      {
                        label: t('delete'),
                        icon: <Trash2 className="i" />,
                        danger: true,
                        onSelect: () => void remove(page.id, title),
                      },
                    ],
                  },
                ]}
              />
            ) : null}
          </>
        ) : null
      }
    />
  )
}

/** Into the bin and back to the list; taken back by one press. */
function useRemove(section: Section) {
  const t = useTranslations('pages.desk')
  const c = useTranslations('common')
  const client = useTRPCClient()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const router = useRouter()
  const toast = useToast()
  const { shop } = useDesk()
  const refresh = () => queries.invalidateQueries(trpc.pages.desk.list.pathFilter())
  const failed = (error: unknown) => void toast.show({ title: readApiError(error).message, tone: 'bad' })
  return async (id: string, title: string) => {
    try {
      await client.pages.desk.remove.mutate({ id })
      await refresh()
      router.push(`/${shop.slug}/${placeOf(section)}`)
      toast.show({
        title: t('deleted', { title }),
        tone: 'ok',
        undo: {
          label: c('undo'),
          onUndo: () => void client.pages.desk.restore.mutate({ id }).then(refresh, failed),
        },
      })
    } catch (error) {
      failed(error)
    }
  }
}
