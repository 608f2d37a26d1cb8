import { Prisma } from '@/generated/prisma/client'
import type { ShopScope } from '@/platform/db/scope'

/** What the product `p` tells a reader of another language, see `lib/product-words`; null for the shop's own one. */
export const toldOf = ({ reading }: ShopScope): Prisma.Sql =>
  reading
    ? Prisma.sql`jsonb_build_object('main', ${reading.main}::text, 'words', p.words -> ${reading.locale}::text)`
    : Prisma.sql`NULL::jsonb`

/** The product's name as the reader sees it, to sort by. */
export const titleOf = ({ reading }: ShopScope): Prisma.Sql =>
  reading
    ? Prisma.sql`coalesce(nullif(p.words #>> ARRAY[${reading.locale}::text, 'title'], ''), p.title)`
    : Prisma.sql`p.title`

/** The name of the category `c` as the reader sees it. */
export const shelfTitleOf = ({ reading }: ShopScope): Prisma.Sql =>
  reading ? Prisma.sql`coalesce(nullif(c.titles ->> ${reading.locale}::text, ''), c.title)` : Prisma.sql`c.title`

/** The language of that name where it is not the reader's. */
export const shelfLangOf = ({ reading }: ShopScope): Prisma.Sql =>
  reading
    ? Prisma.sql`CASE WHEN coalesce(c.titles ->> ${reading.locale}::text, '') = '' THEN ${reading.main}::text END`
    : Prisma.sql`NULL::text`
