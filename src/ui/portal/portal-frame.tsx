import { Search } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { SkipLink } from '../access'
import { AwningStrip, MallMark } from '../awning'
import { cn } from '../cn'
import { PortalFooter, type PortalFooterProps } from './portal-footer'
import { TradesRow } from './trades-row'

export type PortalLink = { href: string; label: string }

export type PortalSearch = {
  /** Where the form goes, with `q` and `scope` in the address. */
  action: string
  placeholder: string
  submitLabel: string
  scopeLabel: string
  scopes: readonly { value: string; label: string }[]
}

export type PortalFrameProps = {
  mallName: string
  homeHref: string
  labels: { skip: string; trades: string }
  search: PortalSearch
  /** Two-line tools at the right: area, member, cart. Each is a PortalTool; what is personal is a client island. */
  tools: ReactNode
  /** The same for a phone: member and cart without words … */
  phoneTools: ReactNode
  /** … and the area as a bar of its own. */
  phoneArea: ReactNode
  trades: readonly PortalLink[]
  /** Stand apart at the end of the trades row: regional malls, open a shop. */
  asides: readonly PortalLink[]
  footer: Omit<PortalFooterProps, 'mallName' | 'homeHref'>
  /** The footer follows a band directly. */
  flushFooter?: boolean
  children: ReactNode
}

/** Every page of the mall's public face, under its awning. Holds nothing personal, so the page can be cached for all. */
export function PortalFrame(props: PortalFrameProps) {
  const {
    mallName,
    homeHref,
    labels,
    search,
    tools,
    phoneTools,
    phoneArea,
    trades,
    asides,
    footer,
    flushFooter = false,
    children,
  } = props
  const logo = (
    <Link className="logo" href={homeHref}>
      <MallMark />
      {mallName}
    </Link>
  )
  return (
    <>
      <SkipLink>{labels.skip}</SkipLink>
      <header>
        <div className="hd">
          <AwningStrip id="awning-wide" />
          <div className="wrap hd__row">
            {logo}
            <SearchForm {...search} />
            <div className="tools">{tools}</div>
          </div>
          <TradesRow className="nav wrap" label={labels.trades} links={trades} asides={asides} />
        </div>
        <div className="hd__m">
          <AwningStrip id="awning-phone" />
          <div className="hm">
            {logo}
            <span className="hm__t">{phoneTools}</span>
          </div>
          <div className="hm__s">
            <SearchForm {...search} compact />
          </div>
          {phoneArea}
          <TradesRow className="hm__n" label={labels.trades} links={[...trades, ...asides]} asides={[]} />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <PortalFooter {...footer} mallName={mallName} homeHref={homeHref} flush={flushFooter} />
    </>
  )
}

function SearchForm({
  action,
  placeholder,
  submitLabel,
  scopeLabel,
  scopes,
  compact = false,
}: PortalSearch & { compact?: boolean }) {
  return (
    <search>
      <form className="search" action={action}>
        {compact || scopes.length < 2 ? null : (
          <span className="search__scope">
            <select name="scope" aria-label={scopeLabel} defaultValue={scopes[0]?.value}>
              {scopes.map((scope) => (
                <option key={scope.value} value={scope.value}>
                  {scope.label}
                </option>
              ))}
            </select>
          </span>
        )}
        <input
          className="search__q"
          type="search"
          name="q"
          placeholder={placeholder}
          aria-label={submitLabel}
          autoComplete="off"
          enterKeyHint="search"
        />
        <button type="submit" className="search__go" aria-label={submitLabel}>
          <Search className="ic" />
        </button>
      </form>
    </search>
  )
}

/** A tool of the header: icon and two lines; on phones give `label` and no children. */
export function PortalTool({
  href,
  icon,
  over,
  children,
  label,
  badge,
  className,
}: {
  href: string
  icon: ReactNode
  /** Small first line: "Your area". */
  over?: ReactNode
  children?: ReactNode
  label?: string
  /** A count on the icon. */
  badge?: ReactNode
  className?: string
}) {
  return (
    <Link className={cn('tool', className)} href={href} aria-label={label}>
      {badge === undefined ? (
        icon
      ) : (
        <span className="cartic">
          {icon}
          {badge ? <b>{badge}</b> : null}
        </span>
      )}
      {children ? (
        <span>
          {over ? <small>{over}</small> : null}
          {children}
        </span>
      ) : null}
    </Link>
  )
}
