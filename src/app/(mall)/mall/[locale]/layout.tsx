import '@/ui/fonts.css'
import '@/ui/portal.css'
import type { ReactNode } from 'react'
import { Document } from '@/app/_frame/document'
import { mallTitle } from '@/app/_frame/mall-title'

export const generateMetadata = mallTitle

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <Document sells namespaces={['portal', 'signup', 'member', 'auth', 'checkout', 'shop']}>
      {children}
    </Document>
  )
}
