import type { ReactNode } from 'react'
import { designStyle, firstDesign } from '../../../design/rules'
import { TemplateStyles } from '../template-styles'

/** A page of a shop that is not open: readable, without anything of the shop's own looks. */
export function PlainFrame({ locale, children }: { locale: string; children: ReactNode }) {
  const design = firstDesign('gallery')
  const tokens = Object.entries(designStyle(design, locale)).map(([name, value]) => `${name}:${value}`)
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: names and values are computed by the design's rules */}
      <style dangerouslySetInnerHTML={{ __html: `:root{${tokens.join(';')}}` }} />
      <TemplateStyles template={design.template} fonts={design.fonts} locale={locale} />
      <div className="template gallery">
        <div />
        <div />
        <main id="main">{children}</main>
      </div>
    </>
  )
}
