'use client'

import { ChevronLeft, Printer } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/ui/button'
import { useDesk } from '@/ui/desk/desk-context'
import { useSingleKeys } from '@/ui/desk/single-keys'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { useShortcuts } from '@/ui/use-shortcuts'

/** Over the sheets on the screen; not printed. */
export function SlipsBar({ count }: { count: number }) {
  const t = useTranslations('orders.slips')
  const { shop } = useDesk()
  const print = () => window.print()
  useShortcuts({ p: print }, useSingleKeys() && count > 0)
  return (
    <PageHeader
      className="noprint tall"
      title={t('title')}
      count={t('count', { count })}
      actions={
        <>
          <LinkButton href={`/${shop.slug}/orders`} icon={<ChevronLeft className="i" />}>
            {t('back')}
          </LinkButton>
          <Button
            variant="primary"
            shortcut="P"
            icon={<Printer className="i" />}
            disabled={count === 0}
            onClick={print}
          >
            {t('print')}
          </Button>
        </>
      }
    />
  )
}
