import type { ReactNode } from 'react'
import { frameMetadata, frameViewport, SiteFrame } from '@/app/site-frame'

export const generateMetadata = frameMetadata
export const viewport = frameViewport

export default function SpanishLayout({ children }: { children: ReactNode }) {
  return <SiteFrame language="es">{children}</SiteFrame>
}
