'use client'

import { Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { iconUrl, mediaUrl } from '@/lib/media'
import { readApiError, useTRPCClient } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { toHex } from '@/ui/illustration/core/colour'
import { cornerKeys, densityKeys, footerKeys, headerKeys } from '../constants'
import { coloursOf } from '../rules'
import type { Design } from '../types'
import { ChoiceField } from './fields/common-fields'
import { UploadButton } from './picture-field'

type Props = { design: Design; onChange: (to: (design: Design) => Design, group?: string) => void }

/** Corners, rhythm, header and footer: the template's own, or another arrangement of the same. */
export function FrameFields({ design, onChange }: Props) {
  const t = useTranslations('design.frame')
  const words = <Key extends string>(keys: readonly Key[], of: string) =>
    keys.map((value) => ({ value, label: value === 'own' ? t('own') : t(`${of}.${value}` as 'corner.square') }))
  return (
    <>
      <ChoiceField
        label={t('corners')}
        value={design.corners}
        choices={words(cornerKeys, 'corner')}
        onChange={(corners) => onChange((before) => ({ ...before, corners }))}
      />
      <ChoiceField
        label={t('density')}
        value={design.density}
        choices={words(densityKeys, 'dense')}
        onChange={(density) => onChange((before) => ({ ...before, density }))}
      />
      <ChoiceField
        label={t('header')}
        value={design.header}
        choices={words(headerKeys, 'arrangement')}
        onChange={(header) => onChange((before) => ({ ...before, header }))}
      />
      <ChoiceField
        label={t('footer')}
        value={design.footer}
        choices={words(footerKeys, 'arrangement')}
        onChange={(footer) => onChange((before) => ({ ...before, footer }))}
      />
    </>
  )
}

/** Logo and the small picture of tabs: one upload gives both, and either can be changed alone. */
export function LogoFields({ design, onChange }: Props) {
  const t = useTranslations('design')
  const api = useTRPCClient()
  const [problem, setProblem] = useState('')
  const ground = toHex(coloursOf(design).ground)
  const asIcon = async (mediaId: string) => {
    setProblem('')
    try {
      await api.design.makeIcons.mutate({ mediaId, ground })
      onChange((before) => ({ ...before, iconMediaId: mediaId }))
    } catch (error) {
      setProblem(readApiError(error).message)
    }
  }
  const asLogo = (mediaId: string) => {
    onChange((before) => ({ ...before, logoMediaId: mediaId }))
    if (!design.iconMediaId) void asIcon(mediaId)
  }
  return (
    <>
      <Field label={t('logo')} hint={t('logoHint')}>
        <div className="fx dz-upload">
          {design.logoMediaId ? (
            <>
              <picture>
                <img src={mediaUrl(design.logoMediaId, 320)} alt="" height={40} />
              </picture>
              <Button
                size="sm"
                variant="bare"
                icon={<Trash2 className="i" />}
                onClick={() => onChange((before) => ({ ...before, logoMediaId: null }))}
              >
                {t('logoAway')}
              </Button>
            </>
          ) : null}
          <UploadButton label={t('logoUpload')} onStored={asLogo} />
        </div>
      </Field>
      <Field label={t('frame.icon')} hint={t('frame.iconHint')}>
        <div className="fx dz-upload">
          {design.iconMediaId ? (
            <>
              <picture>
                <img src={iconUrl(design.iconMediaId, '32')} alt="" width={32} height={32} />
              </picture>
              <picture>
                <img className="dz-home-icon" src={iconUrl(design.iconMediaId, '180')} alt="" width={48} height={48} />
              </picture>
              <Button
                size="sm"
                variant="bare"
                icon={<Trash2 className="i" />}
                onClick={() => onChange((before) => ({ ...before, iconMediaId: null }))}
              >
                {t('logoAway')}
              </Button>
            </>
          ) : null}
          <UploadButton label={t('logoUpload')} onStored={(mediaId) => void asIcon(mediaId)} />
        </div>
        {problem ? (
          <p className="fld__error" role="alert">
            {problem}
          </p>
        ) : null}
      </Field>
    </>
  )
}
