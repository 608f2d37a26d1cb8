'use client'

import { ExternalLink } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useTRPCClient } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { useToast } from '@/ui/toast'
import type { ShopSheet } from '../types'
import { ReasonDialog } from './reason-dialog'
import { ApproveButton } from './shops-list'

type Act = 'suspendShop' | 'restoreShop' | 'closeShop'

/** What the office may do with a shop now; each says before what it stops and keeps. */
export function ShopActs({ shop, frontUrl }: { shop: ShopSheet; frontUrl: string }) {
  const t = useTranslations('admin.shop')
  const client = useTRPCClient()
  const router = useRouter()
  const toast = useToast()
  const act = (name: Act) => async (reason: string) => {
    await client.admin[name].mutate({ shopId: shop.id, reason })
    toast.show({ title: t(`${name}.done`, { name: shop.name }), tone: 'ok' })
    router.refresh()
  }
  const dialog = (name: Act, trigger: React.ReactElement, isDangerous: boolean) => (
    <ReasonDialog
      trigger={trigger}
      title={t(`${name}.title`, { name: shop.name })}
      description={t(`${name}.text`)}
      actLabel={t(`${name}.act`)}
      isDangerous={isDangerous}
      act={act(name)}
    />
  )
  return (
    <>
      <Button icon={<ExternalLink className="i" />} render={<a href={frontUrl} target="_blank" rel="noreferrer" />}>
        {t('visit')}
      </Button>
      {shop.status === 'open'
        ? dialog('suspendShop', <Button variant="danger">{t('suspendShop.act')}</Button>, true)
        : null}
      {shop.status === 'suspended'
        ? dialog('closeShop', <Button variant="danger">{t('closeShop.act')}</Button>, true)
        : null}
      {shop.status === 'suspended'
        ? dialog('restoreShop', <Button variant="primary">{t('restoreShop.act')}</Button>, false)
        : null}
      {shop.standing === 'applied' ? <ApproveButton shopId={shop.id} name={shop.name} size="md" /> : null}
    </>
  )
}
