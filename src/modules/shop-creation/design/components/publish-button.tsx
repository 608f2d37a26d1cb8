'use client'

import { CalendarClock, ChevronDown, Link2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button, ButtonSplit, IconButton } from '@/ui/button'
import { Menu } from '@/ui/menu'

type Props = { busy: boolean; disabled: boolean; onPublish: () => void; onPlan: () => void; onShare: () => void }

/** Publishing now, and beside it publishing at a time and showing the draft to others. */
export function PublishButton({ busy, disabled, onPublish, onPlan, onShare }: Props) {
  const t = useTranslations('design')
  return (
    <ButtonSplit>
      <Button variant="primary" shortcut="⌘⇧P" busy={busy} disabled={disabled} onClick={onPublish}>
        {t('publish')}
      </Button>
      <Menu
        trigger={
          <IconButton variant="primary" label={t('publishMore')}>
            <ChevronDown className="i" />
          </IconButton>
        }
        groups={[
          {
            items: [
              {
                label: t('plan.open'),
                hint: t('plan.openHint'),
                icon: <CalendarClock className="i" />,
                onSelect: onPlan,
              },
              { label: t('share.open'), hint: t('share.openHint'), icon: <Link2 className="i" />, onSelect: onShare },
            ],
          },
        ]}
      />
    </ButtonSplit>
  )
}
