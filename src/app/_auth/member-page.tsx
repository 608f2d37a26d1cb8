import '@/mall/identity/components/entrance.css'
import type { ReactNode } from 'react'

/** A page of the member's account, inside the portal's frame. */
export function MemberPage({
  title,
  lead,
  other,
  children,
}: {
  title: string
  lead?: ReactNode
  other?: ReactNode
  children: ReactNode
}) {
  return (
    <div className="account-page">
      <h1>{title}</h1>
      {lead ? <p>{lead}</p> : null}
      {children}
      {other ? <p className="account-page__other">{other}</p> : null}
    </div>
  )
}
