import '@/ui/fonts.css'
import '@/ui/portal.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Document } from '@/app/_frame/document'

export const metadata: Metadata = { title: { default: 'Harbor Street', template: '%s · Harbor Street' } }

export default function Layout({ children }: { children: ReactNode }) {
  return <Document namespaces={['portal', 'signup', 'member', 'auth', 'checkout', 'shop']}>{children}</Document>
}
