'use client'

import { ArrowRight, Check } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/ui/button'
import { cn } from '@/ui/cn'
import { css } from '@/ui/illustration/core/colour'
import { templateKeys, templates } from '../../templates/components/offers'
import { TemplateThumb } from '../../templates/components/thumb'
import type { WizardValues } from '../types'

type Props = {
  values: WizardValues
  onChange: (part: Partial<WizardValues>) => void
  onBack: () => void
  onNext: () => void
}

export function TemplateStep({ values, onChange, onBack, onNext }: Props) {
  const t = useTranslations('signup')
  const { palettes } = templates[values.template]
  return (
    <form
      className="su__form"
      onSubmit={(event) => {
        event.preventDefault()
        onNext()
      }}
    >
      <h1>{t('template.title')}</h1>
      <p className="muted">{t('template.text')}</p>
      <fieldset className="tpls tpls--two">
        <legend className="vh">{t('steps.template')}</legend>
        {templateKeys.map((key) => (
          <label key={key} className={cn('tpl', values.template === key && 'is-on')}>
            <input
              type="radio"
              name="template"
              checked={values.template === key}
              onChange={() => onChange({ template: key, palette: templates[key].palettes[0].key })}
            />
            <TemplateThumb template={key} />
            <span>
              <b>{t(`template.names.${key}`)}</b>
              <small>{t(`template.lines.${key}`)}</small>
            </span>
            {values.template === key && (
              <i>
                <Check className="ic" aria-hidden="true" />
              </i>
            )}
          </label>
        ))}
      </fieldset>
      <fieldset className="su__colours">
        <legend>{t('template.colours')}</legend>
        <div className="pals">
          {palettes.map((palette) => (
            <label key={palette.key} className={cn('pal', values.palette === palette.key && 'is-on')}>
              <input
                type="radio"
                name="palette"
                checked={values.palette === palette.key}
                onChange={() => onChange({ palette: palette.key })}
              />
              <svg viewBox="0 0 3 1" preserveAspectRatio="none" aria-hidden="true">
                {(['ground', 'accent', 'ink'] as const).map((name, index) => (
                  <rect key={name} x={index} width="1.02" height="1" fill={css(palette.tokens[name])} />
                ))}
              </svg>
              {t(`template.palettes.${palette.key}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="su__ft">
        <Button type="button" size="lg" onClick={onBack}>
          {t('back')}
        </Button>
        <span className="su__next">
          <Button variant="primary" type="submit">
            {t('template.use', { name: t(`template.names.${values.template}`) })}{' '}
            <ArrowRight className="ic" aria-hidden="true" />
          </Button>
          <small>{t('template.nextHint')}</small>
        </span>
      </div>
    </form>
  )
}
