import '@/mall/operator/components/office.css'
import type { ReactNode } from 'react'
import { orPage, readOffice } from '@/app/(admin)/_office'
import { OfficeShell } from '@/mall/operator/components/office-shell'
import { sessionCaller } from '@/server/caller'

/** The frame of the mall's office; whoever is no operator is sent to the door. */
export default async function Layout({ children }: { children: ReactNode }) {
  const figures = await readOffice()
  const [me, isRunning] = await orPage(async () => {
    const caller = await sessionCaller()
    return Promise.all([caller.identity.me(), caller.admin.isRunning()])
  })
  return (
    <OfficeShell name={me?.name ?? ''} figures={figures} isRunning={isRunning}>
      {children}
    </OfficeShell>
  )
}
