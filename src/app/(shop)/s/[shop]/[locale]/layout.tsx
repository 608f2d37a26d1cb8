import '@/modules/shop-creation/storefront/components/styles/storefront.css'
import '@/modules/shop-creation/storefront/components/styles/blocks.css'
import '@/modules/shop-creation/storefront/components/styles/blocks-more.css'
import '@/modules/shop-creation/storefront/components/styles/arrangements.css'
import '@/modules/shop-creation/storefront/components/styles/buying.css'
import '@/modules/shop-creation/storefront/components/styles/texts.css'
import '@/modules/shop-creation/storefront/components/styles/windows.css'
import type { ReactNode } from 'react'
import { Document } from '@/app/_frame/document'

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <Document themed={false} sells namespaces={['shop', 'checkout']}>
      {children}
    </Document>
  )
}
