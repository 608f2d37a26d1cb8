import '@/ui/fonts.css'
import '@/ui/desk.css'
import type { ReactNode } from 'react'
import { Document } from '@/app/_frame/document'
import { mallTitle } from '@/app/_frame/mall-title'

export const generateMetadata = mallTitle

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
        'export',
        'redirects',
        'design',
        'pages',
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
