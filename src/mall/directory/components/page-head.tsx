import type { ReactNode } from 'react'

/** The head of a plain page of the portal: where, what, how many. */
export function MallPageHead({
  title,
  text,
  crumb,
}: {
  title: ReactNode
  text?: ReactNode
  crumb?: { href: string; label: string }
}) {
  return (
    <div className="mall-head wrap">
      {crumb && (
        <a className="mall-head__up" href={crumb.href}>
          {crumb.label}
        </a>
      )}
      <h1>{title}</h1>
      {text && <p>{text}</p>}
    </div>
  )
}
