'use client'

import { useMutation } from '@tanstack/react-query'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useErrorText } from '@/i18n/use-error-text'
import { initials } from '@/lib/initials'
import { useTRPC } from '@/platform/trpc-client'
import { AwningSign } from '@/ui/awning'
import { Button } from '@/ui/button'
import { type Column, ListTable } from '@/ui/list-table'
import { Sparkline } from '@/ui/sparkline'
import { useToast } from '@/ui/toast'
import type { ShopRow } from '../types'
import { Ago } from './ago'
import { ModuleLamps } from './module-lamps'
import { useOfficeFormat } from './office-format'
import { Standing } from './standing'

/** The shops of the mall: sign, state, modules, thirty days of sales. */
export function ShopsList({ rows, host }: { rows: readonly ShopRow[]; host: string }) {
  const t = useTranslations('admin.shops')
  const router = useRouter()
  const { place, money } = useOfficeFormat()
  const open = (shop: ShopRow) => router.push(`/shops/${shop.id}`)

  const columns: Column<ShopRow>[] = [
    { key: 'shop', head: t('shop'), cell: (shop) => <ShopName shop={shop} host={host} />, title: (shop) => shop.name },
    { key: 'state', head: t('state'), width: '158px', cell: (shop) => <Standing {...shop} /> },
    { key: 'region', head: t('region'), width: '104px', cell: (shop) => place(shop.region), className: 'm office-w' },
    { key: 'trade', head: t('trade'), width: '128px', cell: (shop) => place(shop.trade), className: 'm office-w' },
    { key: 'modules', head: t('modules'), width: '144px', cell: (shop) => <ModuleLamps lamps={shop.lamps} /> },
    { key: 'sales', head: t('sales'), width: '188px', numeric: true, cell: (shop) => <Sales shop={shop} /> },
    {
      key: 'last',
      head: t('lastOrder'),
      width: '176px',
      numeric: true,
      className: 'm',
      cell: (shop) => <LastOrder shop={shop} />,
    },
  ]
  return (
    <ListTable
      label={t('title')}
      className="office-shops"
      columns={columns}
      rows={rows}
      keyOf={(shop) => shop.id}
      nameOf={(shop) => shop.name}
      density={52}
      onOpen={open}
      phoneRow={(shop) => ({
        title: (
          <span className="fx">
            <Sign shop={shop} /> {shop.name}
          </span>
        ),
        line: <ModuleLamps lamps={shop.lamps} />,
        end: shop.salesMinor > 0 ? money(shop.salesMinor, shop.currency) : t('noneYet'),
        endLine:
          shop.standing === 'open' && shop.lastOrderAt ? (
            <Ago className="q" at={shop.lastOrderAt} />
          ) : (
            <Standing {...shop} />
          ),
      })}
    />
  )
}

function Sign({ shop }: { shop: Pick<ShopRow, 'name' | 'front' | 'standing'> }) {
  const isShut = shop.standing === 'suspended' || shop.standing === 'closed'
  return <AwningSign letters={initials(shop.name)} colors={shop.front.awning} off={isShut} size="sm" />
}

function ShopName({ shop, host }: { shop: ShopRow; host: string }) {
  return (
    <span className="fx">
      <Sign shop={shop} />
      <span className="el">
        <Link className="b" href={`/shops/${shop.id}`}>
          {shop.name}
        </Link>
        <br />
        <span className="q s12">
          {shop.slug}.{host}
        </span>
      </span>
    </span>
  )
}

function Sales({ shop }: { shop: ShopRow }) {
  const t = useTranslations('admin.shops')
  const { money } = useOfficeFormat()
  if (shop.sales.every((minor) => minor === 0)) return <span className="q">{t('noneYet')}</span>
  return (
    <>
      <span className="b">{money(shop.salesMinor, shop.currency)}</span>{' '}
      <Sparkline values={shop.sales} label={t('salesLine', { amount: money(shop.salesMinor, shop.currency) })} />
    </>
  )
}

function LastOrder({ shop }: { shop: ShopRow }) {
  const t = useTranslations('admin.shops')
  if (shop.standing === 'applied') {
    return (
      <span className="office-acts">
        <Button size="sm" render={<Link href={`/shops/${shop.id}`} />}>
          {t('look')}
        </Button>
        <ApproveButton shopId={shop.id} name={shop.name} />
      </span>
    )
  }
  return shop.lastOrderAt ? <Ago at={shop.lastOrderAt} /> : t('noOrder')
}

/** Lets a shop take orders before its owner has confirmed the e-mail. */
export function ApproveButton({ shopId, name, size = 'sm' }: { shopId: string; name: string; size?: 'sm' | 'md' }) {
  const t = useTranslations('admin.shops')
  const router = useRouter()
  const trpc = useTRPC()
  const toast = useToast()
  const errorText = useErrorText()
  const approve = useMutation(
    trpc.admin.approveShop.mutationOptions({
      onSuccess: () => {
        toast.show({ title: t('approved', { name }), tone: 'ok' })
        router.refresh()
      },
      onError: (error) => toast.show({ title: errorText(error), tone: 'bad' }),
    }),
  )
  return (
    <Button
      size={size}
      variant={size === 'md' ? 'primary' : 'plain'}
      busy={approve.isPending}
      onClick={() => approve.mutate({ shopId })}
    >
      {t('approve')}
    </Button>
  )
}
