import type { ReactNode } from 'react'
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

/** Everything around a page: the shop's colours and letters, its notice, header and footer. */
export function StorefrontFrame({ visit, path, children }: Props) {
  const { Header, Footer } = templateOf(visit)
  return (
    <>
      <DesignTokens visit={visit} />
      <TemplateStyles template={visit.design.template} fonts={visit.design.fonts} locale={visit.locale} />
      <div className={visit.design.template} data-dark={isDark(visit.design) ? '' : undefined}>
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
