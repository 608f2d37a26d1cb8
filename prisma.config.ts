import { defineConfig } from 'prisma/config'

/**
 * For the `prisma` command where its engines can be downloaded (studio, migrate status). The scripts of this
 * repository do the same work without them.
 */
export default defineConfig({
  schema: 'prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://not-needed@127.0.0.1:5432/for-generate' },
})
