import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./src/server/page-messages.ts')

const security = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  { key: 'Permissions-Policy', value: 'camera=(self), microphone=(), geolocation=(self)' },
]

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  agentRules: false,
  reactStrictMode: true,
  // `npm test` checks the types of everything; a first start need not pay half a minute for it again.
  typescript: { ignoreBuildErrors: true },
  // The small server in front compresses and caches.
  compress: true,
  serverExternalPackages: ['pg-boss', 'nodemailer', 'pino', 'react-email'],
  // Pictures are made in their sizes when they are taken; nothing is resized on demand.
  images: { unoptimized: true },
  experimental: { proxyClientMaxBodySize: '110mb' },
  headers: async () => [{ source: '/:path*', headers: security }],
}

export default withNextIntl(config)
