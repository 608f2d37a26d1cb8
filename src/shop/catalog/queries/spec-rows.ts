import { Prisma } from '@/generated/prisma/client'
import type { CustomFieldView, CustomValues, SpecView } from '../types'

/** What a row tells of a product's own characteristics. */
export type SpecColumns = { customValues: CustomValues; fields: CustomFieldView[] }

/**
 * Characteristics of all goods and of those filed where the product `p` is, or above: as JSON, in the shop's order. The
 * way up is walked only where a characteristic is bound to a category.
 */
export const fieldsOfProduct = Prisma.sql`
  WITH RECURSIVE above AS (
    SELECT c.id, c.parent_id FROM product_category pc JOIN category c ON c.shop_id = pc.shop_id AND c.id = pc.category_id
    WHERE pc.shop_id = p.shop_id AND pc.product_id = p.id
    UNION SELECT c.id, c.parent_id FROM category c JOIN above ON above.parent_id = c.id WHERE c.shop_id = p.shop_id)
  SELECT coalesce(json_agg(json_build_object('key', f.key, 'names', f.names, 'kind', f.kind, 'unit', f.unit, 'choices', f.choices)
    ORDER BY f.position, f.key), '[]')
  FROM custom_field f
  WHERE f.shop_id = p.shop_id AND jsonb_exists(p.custom_values, f.key) AND (f.category_id IS NULL OR f.category_id IN (SELECT id FROM above))`

/** Characteristics with the product's values; of a choice only what was chosen is told. */
export const readSpecs = ({ customValues, fields }: SpecColumns): SpecView[] =>
  fields.flatMap((field): SpecView[] => {
    const value = customValues[field.key]
    if (value === undefined) return []
    return [{ ...field, choices: field.choices.filter(({ key }) => key === value), value }]
  })
