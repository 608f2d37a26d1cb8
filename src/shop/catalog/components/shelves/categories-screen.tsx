'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { ChevronDown, ChevronUp, Ellipsis, Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { localeNames, locales } from '@/lib/locales'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import { Button, IconButton } from '@/ui/button'
import { useDesk } from '@/ui/desk/desk-context'
import { EmptyState } from '@/ui/empty-state'
import { TextLink } from '@/ui/link-button'
import { Menu } from '@/ui/menu'
import { PageHeader } from '@/ui/page-header'
import { useToast } from '@/ui/toast'
import type { DeskCategoryNode } from '../../types'
import { CategoryDialog, type EditedCategory } from './category-dialog'

/** The shop's shelves as a tree: their order is the order in the shop's menu. */
export function CategoriesScreen({ initial, shopLocale }: { initial: DeskCategoryNode[]; shopLocale: string }) {
  const t = useTranslations('catalog.categories')
  const trpc = useTRPC()
  const { shop, can } = useDesk()
  const { data } = useQuery(trpc.catalog.desk.categories.queryOptions(undefined, { initialData: initial }))
  const [edited, setEdited] = useState<EditedCategory | null>(null)
  const canEdit = can('catalog.edit')
  const add = canEdit ? (
    <Button
      variant="primary"
      icon={<Plus className="i" />}
      onClick={() => setEdited({ id: null, title: '', titles: {}, handle: '', parentId: null })}
    >
      {t('new')}
    </Button>
  ) : null
  return (
    <>
      <PageHeader
        title={t('title')}
        crumbs={[{ href: `/${shop.slug}/catalogue`, label: t('catalogue') }]}
        crumbsLabel={t('crumbs')}
        actions={data.length > 0 ? add : null}
      />
      <div className="body">
        {data.length === 0 ? (
          <EmptyState big title={t('emptyTitle')} actions={add}>
            {t('emptyText')}
          </EmptyState>
        ) : (
          <Shelves nodes={data} depth={0} canEdit={canEdit} onEdit={setEdited} />
        )}
      </div>
      {edited ? (
        <CategoryDialog
          key={edited.id ?? 'new'}
          edited={edited}
          tree={data}
          shopLocale={shopLocale}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </>
  )
}

type ShelvesProps = {
  nodes: readonly DeskCategoryNode[]
  depth: number
  canEdit: boolean
  onEdit: (edited: EditedCategory) => void
}

function Shelves({ nodes, depth, canEdit, onEdit }: ShelvesProps) {
  return (
    <ul className={depth === 0 ? 'border-t border-rule' : 'ms-6'}>
      {nodes.map((node, index) => (
        <li key={node.id}>
          <Shelf node={node} first={index === 0} last={index === nodes.length - 1} canEdit={canEdit} onEdit={onEdit} />
          {node.children.length > 0 ? (
            <Shelves nodes={node.children} depth={depth + 1} canEdit={canEdit} onEdit={onEdit} />
          ) : null}
        </li>
      ))}
    </ul>
  )
}

type ShelfProps = { node: DeskCategoryNode; first: boolean; last: boolean } & Pick<ShelvesProps, 'canEdit' | 'onEdit'>

function Shelf({ node, first, last, canEdit, onEdit }: ShelfProps) {
  const t = useTranslations('catalog.categories')
  const { shop } = useDesk()
  const acts = useShelfActs(node)
  return (
    <div className="fx min-h-11 gap-1 border-b border-line">
      <TextLink href={`/${shop.slug}/catalogue?category=${node.id}`} className="b min-w-0 truncate text-ink!">
        {node.title}
      </TextLink>
      <span className="q truncate max-sm:hidden">{node.handle}</span>
      <Languages titles={node.titles} />
      <span className="gr" />
      <span className="q me-3">{t('products', { count: node.productCount })}</span>
      {canEdit ? (
        <>
          <IconButton
            size="sm"
            label={t('up', { title: node.title })}
            disabled={first || acts.busy}
            onClick={() => acts.move('up')}
          >
            <ChevronUp className="i" />
          </IconButton>
          <IconButton
            size="sm"
            label={t('down', { title: node.title })}
            disabled={last || acts.busy}
            onClick={() => acts.move('down')}
          >
            <ChevronDown className="i" />
          </IconButton>
          <Menu
            trigger={
              <IconButton size="sm" label={t('more', { title: node.title })}>
                <Ellipsis className="i" />
              </IconButton>
            }
            groups={[
              {
                items: [
                  {
                    label: t('edit'),
                    onSelect: () =>
                      onEdit({
                        id: node.id,
                        title: node.title,
                        titles: node.titles,
                        handle: node.handle,
                        parentId: node.parentId,
                      }),
                  },
                  {
                    label: t('addBelow'),
                    onSelect: () => onEdit({ id: null, title: '', titles: {}, handle: '', parentId: node.id }),
                  },
                ],
              },
              { items: [{ label: t('delete'), danger: true, onSelect: acts.remove }] },
            ]}
          />
        </>
      ) : null}
    </div>
  )
}

/** Languages besides the shop's own in which the shelf has a name. */
function Languages({ titles }: Pick<DeskCategoryNode, 'titles'>) {
  const t = useTranslations('catalog.words')
  const written = locales.filter((locale) => titles[locale])
  if (written.length === 0) return null
  const names = written.map((locale) => localeNames[locale]).join(', ')
  return (
    <span className="q s12 max-sm:hidden" title={t('alsoIn', { languages: names })}>
      {written.map((locale) => locale.toUpperCase()).join(' ')}
    </span>
  )
}

function useShelfActs(node: DeskCategoryNode) {
  const t = useTranslations('catalog.categories')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const toast = useToast()
  const options = {
    onSettled: () => queries.invalidateQueries(trpc.catalog.pathFilter()),
    onError: (error: unknown) => void toast.show({ title: readApiError(error).message, tone: 'bad' as const }),
  }
  const move = useMutation(trpc.catalog.desk.moveCategory.mutationOptions(options))
  const remove = useMutation(trpc.catalog.desk.removeCategory.mutationOptions(options))
  return {
    busy: move.isPending || remove.isPending,
    move: (direction: 'up' | 'down') => move.mutate({ id: node.id, direction }),
    remove: () =>
      remove.mutate(
        { id: node.id },
        { onSuccess: () => void toast.show({ title: t('deleted', { title: node.title }), tone: 'ok' }) },
      ),
  }
}
