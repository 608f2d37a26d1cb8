import type { CSSProperties, ReactNode } from 'react'
import { cornerRadius } from '../../../design/constants'
import { designStyle, isDark } from '../../../design/rules'
import { templateOf } from '../../../templates/components/registry'
import { TemplateStyles } from '../template-styles'
import type { Visit } from '../visit'
import { Notice } from './notice'

type Props = { visit: Visit /** of the page first shown, without its language */; path: string; children: ReactNode }

/** Colours and letters of the design for the whole document. All values are computed by the design's rules. */
function DesignTokens({ visit }: { visit: Visit }) {
  const tokens = Object.entries(designStyle(visit.design, visit.locale)).map(([name, value]) => `${name}:${value}`)
  const css = `:root{color-scheme:${isDark(visit.design) ? 'dark' : 'light'};${tokens.join(';')}}`
  // biome-ignore lint/security/noDangerouslySetInnerHtml: names and values are computed by the design's rules
  return <style dangerouslySetInnerHTML={{ __html: css }} />
}

/** What the retailer says otherwise than the template: the sheet `arrangements` knows these names. */
function arrangementOf(design: Visit['design']) {
  const { corners, density, header, footer } = design
  const said = (value: string) => (value === 'own' ? undefined : value)
  return {
    'data-dark': isDark(design) ? '' : undefined,
    'data-density': said(density),
    'data-header': said(header),
    'data-footer': said(footer),
    style: corners === 'own' ? undefined : ({ '--rad': `${cornerRadius[corners]}px` } as CSSProperties),
  }
}

/** Everything around a page: the shop's colours and letters, its notice, header and footer. */
export function StorefrontFrame({ visit, path, children }: Props) {
  const { Header, Footer } = templateOf(visit)
  return (
    <>
      <DesignTokens visit={visit} />
      <TemplateStyles template={visit.design.template} fonts={visit.design.fonts} locale={visit.locale} />
      <div className={`template ${visit.design.template}`} {...arrangementOf(visit.design)}>
        <a className="skip" href="#main">
          {visit.t('nav.skip')}
        </a>
        <Notice visit={visit} />
        <Header visit={visit} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Footer visit={visit} path={path} />
      </div>
    </>
  )
}
