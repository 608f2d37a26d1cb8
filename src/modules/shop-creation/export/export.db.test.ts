import { beforeAll, describe, expect, it, vi } from 'vitest'
import { newId } from '@/lib/ids'
import { inShop } from '@/platform/db/shop'
import { storage } from '@/platform/storage'
import { openZip } from '@/platform/zip'
import { createCategory } from '@/shop/catalog/commands/categories'
import { writeProductStates } from '@/shop/catalog/commands/write-states'
import { blankProduct, blankVariant } from '@/shop/catalog/constants'
import type { ProductState, VariantState } from '@/shop/catalog/types'
import { asOwner } from '@/testing/database'
import { createShop, type TestShop } from '@/testing/shops'
import { beginExport, deleteExport } from './commands/runs'
import { writeExport } from './commands/write-export'
import { findExport, getExportFile, listExports } from './queries'
import { beginExportInput } from './schema'
import type { ExportFilter, ExportFormat } from './types'

vi.hoisted(() => {
  process.env.MEDIA_DIR = `${process.env.TMPDIR ?? '/tmp'}/mallwright-test-export-${process.pid}`
})

const actor = { kind: 'staff', id: newId(), name: 'Mira Sandoval' } as const

async function addProduct(
  shop: TestShop,
  fields: Partial<ProductState>,
  variants: Partial<VariantState>[],
): Promise<void> {
  const after: ProductState = {
    ...blankProduct(newId(), 'thing'),
    ...fields,
    variants: variants.map((variant) => ({ ...blankVariant(newId(), []), ...variant })),
  }
  await inShop(shop.scope, (tx) =>
    writeProductStates(tx, shop.scope, [{ before: null, after }], { actor: 'test', kind: 'import' }),
  )
}

async function exported(shop: TestShop, format: ExportFormat, filter: Partial<ExportFilter> = {}): Promise<string> {
  const { runId } = await beginExport(shop.scope, actor, beginExportInput.parse({ format, filter }))
  await writeExport(shop.scope, runId)
  const { key } = await getExportFile(shop.scope, runId)
  const file = await storage().get(key)
  return Buffer.concat((await file?.stream.toArray()) ?? []).toString('utf8')
}

let shop: TestShop
let shelf: { id: string }

beforeAll(async () => {
  shop = await createShop()
  const home = await createCategory(shop.scope, actor, { title: 'Home, garden', handle: '', parentId: null })
  shelf = await createCategory(shop.scope, actor, { title: 'Lamps > small', handle: '', parentId: home.id })
  await addProduct(
    shop,
    {
      handle: 'moon-lamp',
      title: '=HYPERLINK("x")',
      descriptionHtml: '<p>Washi,\n"split" bamboo</p>',
      tags: ['paper, thin', 'light'],
      status: 'active',
      publishedAt: '2026-03-01T09:00:00.000Z',
      categoryIds: [shelf.id],
      options: [{ name: 'Size', values: ['L', 'S'] }],
    },
    [
      { options: ['S'], sku: '-S', priceMinor: 4600, compareAtMinor: 5800, costMinor: 2100, onHand: 12 },
      { options: ['L'], sku: "'=L", priceMinor: 5, onHand: -2, continueSelling: true },
    ],
  )
  await addProduct(shop, { handle: 'rope', title: 'Rope', status: 'draft' }, [{ tracked: false }])
})

describe('an export', () => {
  it('as the own file holds everything, and nothing a spreadsheet would run', async () => {
    const text = await exported(shop, 'own')
    const [head = '', ...rest] = text.split('\r\n')
    expect(head).toMatch(/^\uFEFFhandle,title,description_html,/)
    const rows = rest.join('\r\n')
    expect(rows).toContain(
      `moon-lamp,"'=HYPERLINK(""x"")","<p>Washi,\n""split"" bamboo</p>",,,"paper\\, thin, light","Home\\, garden > Lamps \\> small",active,2026-03-01T09:00:00.000Z`,
    )
    expect(rows).toContain(`,S,,,,,"L, S",,,'-S,,46.00,58.00,21.00,`)
    expect(rows).toContain(`,,''=L,,0.05,,,`)
    expect(rows).toMatch(/,-2,,,,*\r\nrope/)
  })

  it('as Shopify’s file has its newer headers', async () => {
    const [head, first, second, third] = (await exported(shop, 'shopify')).replace('Washi,\n', 'Washi ').split('\r\n')
    expect(head).toMatch(/^\uFEFFTitle,URL handle,Description,Vendor,Type,Tags,Published on online store,Status,SKU/)
    expect(first).toContain(`TRUE,Active,'-S,,Size,S,`)
    expect(first).toContain(',46.00,58.00,21.00,TRUE,,shopify,12,DENY,0,g,TRUE,manual,')
    expect(second).toMatch(/^,moon-lamp,,,,,,,''=L,,,L,/)
    expect(second).toContain(',shopify,-2,CONTINUE,')
    expect(third).toContain('Rope,rope,,,,,FALSE,Draft,,,Title,Default Title,')
  })

  it('as a workbook opens as one', async () => {
    const { runId } = await beginExport(shop.scope, actor, beginExportInput.parse({ format: 'xlsx' }))
    await writeExport(shop.scope, runId)
    const { key, contentType } = await getExportFile(shop.scope, runId)
    expect(contentType).toContain('spreadsheetml')
    const zip = await openZip(key, { maxEntries: 20, maxEntryBytes: 1e6, maxBytes: 1e6 })
    const sheet = await zip.text('xl/worksheets/sheet1.xml')
    expect(sheet).toContain('<t xml:space="preserve">=HYPERLINK("x")</t>')
    expect(sheet).toContain('<v>46.00</v>')
    expect(sheet.match(/<row /g)).toHaveLength(4)
    zip.close()
  })

  it('takes only what was asked for', async () => {
    expect(await exported(shop, 'own', { status: 'draft' })).not.toContain('moon-lamp')
    const filed = await exported(shop, 'own', { categoryId: shelf.id })
    expect(filed).toContain('moon-lamp')
    expect(filed).not.toContain('rope')
    await expect(
      beginExport(shop.scope, actor, beginExportInput.parse({ format: 'own', filter: { categoryId: newId() } })),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('is seen and fetched by its own shop alone, and gone when it is deleted', async () => {
    const { runId } = await beginExport(shop.scope, actor, beginExportInput.parse({ format: 'own' }))
    await expect(getExportFile(shop.scope, runId)).rejects.toMatchObject({ code: 'EXPORT_GONE' })
    await writeExport(shop.scope, runId)
    expect(await findExport(shop.scope, runId)).toMatchObject({ state: 'done', total: 2, done: 2, rows: 3 })
    const other = await createShop()
    await expect(getExportFile(other.scope, runId)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(deleteExport(other.scope, actor, runId)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await listExports(other.scope)).toEqual([])
    const { key } = await getExportFile(shop.scope, runId)
    await deleteExport(shop.scope, actor, runId)
    expect(await storage().head(key)).toBeNull()
  })

  it('goes after its days', async () => {
    const { runId } = await beginExport(shop.scope, actor, beginExportInput.parse({ format: 'own' }))
    await writeExport(shop.scope, runId)
    const { key } = await getExportFile(shop.scope, runId)
    await asOwner(`update export_run set created_at = created_at - interval '8 days' where id = $1`, [runId])
    await beginExport(shop.scope, actor, beginExportInput.parse({ format: 'own' }))
    expect(await storage().head(key)).toBeNull()
    await expect(findExport(shop.scope, runId)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
