import '@/ui/fonts.css'
import '@/ui/desk.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Document } from '@/app/_frame/document'

export const metadata: Metadata = { title: { default: 'Harbor Street', template: '%s · Harbor Street' } }

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <Document
      namespaces={[
        'desk',
        'modules',
        'auth',
        'orders',
        'catalog',
        'import',
        'design',
        'settlement',
        'delivery',
        'marketing',
        'promotion',
        'settings',
        'signup',
      ]}
    >
      {children}
    </Document>
  )
}
