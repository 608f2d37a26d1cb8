-- AlterTable
ALTER TABLE "product" ADD COLUMN     "custom_values" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "members_only" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "price_from" TIMESTAMPTZ(3),
ADD COLUMN     "price_until" TIMESTAMPTZ(3),
ADD COLUMN     "published_until" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "variant" ADD COLUMN     "member_price_minor" BIGINT,
ADD COLUMN     "planned_price_minor" BIGINT,
ADD COLUMN     "shipping_class" TEXT,
ADD COLUMN     "tax_class" TEXT,
ADD COLUMN     "usual_compare_at_minor" BIGINT,
ADD COLUMN     "usual_price_minor" BIGINT;

-- AlterTable
ALTER TABLE "order_line" ADD COLUMN     "tax_rate_bp" INTEGER;

-- CreateTable
CREATE TABLE "tax_class" (
    "shop_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "rate_bp" INTEGER NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "tax_class_pkey" PRIMARY KEY ("shop_id","key")
);

-- CreateTable
CREATE TABLE "shipping_class" (
    "shop_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "surcharge_minor" BIGINT NOT NULL,
    "per_piece" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "shipping_class_pkey" PRIMARY KEY ("shop_id","key")
);

-- CreateTable
CREATE TABLE "custom_field" (
    "shop_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "kind" TEXT NOT NULL,
    "unit" TEXT NOT NULL DEFAULT '',
    "choices" JSONB NOT NULL DEFAULT '[]',
    "category_id" UUID,
    "is_facet" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "custom_field_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "product_relation" (
    "shop_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "related_id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "product_relation_pkey" PRIMARY KEY ("shop_id","product_id","related_id")
);

-- CreateIndex
CREATE INDEX "custom_field_shop_id_category_id_idx" ON "custom_field"("shop_id", "category_id");

-- CreateIndex
CREATE UNIQUE INDEX "custom_field_shop_id_key_key" ON "custom_field"("shop_id", "key");

-- CreateIndex
CREATE INDEX "product_relation_shop_id_related_id_idx" ON "product_relation"("shop_id", "related_id");

-- CreateIndex
CREATE INDEX "variant_shop_id_gtin_idx" ON "variant"("shop_id", "gtin");

-- AddForeignKey
ALTER TABLE "custom_field" ADD CONSTRAINT "custom_field_shop_id_category_id_fkey" FOREIGN KEY ("shop_id", "category_id") REFERENCES "category"("shop_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "product_relation" ADD CONSTRAINT "product_relation_shop_id_product_id_fkey" FOREIGN KEY ("shop_id", "product_id") REFERENCES "product"("shop_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_relation" ADD CONSTRAINT "product_relation_shop_id_related_id_fkey" FOREIGN KEY ("shop_id", "related_id") REFERENCES "product"("shop_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "variant" ADD CONSTRAINT "variant_shop_id_tax_class_fkey" FOREIGN KEY ("shop_id", "tax_class") REFERENCES "tax_class"("shop_id", "key") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "variant" ADD CONSTRAINT "variant_shop_id_shipping_class_fkey" FOREIGN KEY ("shop_id", "shipping_class") REFERENCES "shipping_class"("shop_id", "key") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- Row-level security and grants for the new tables of a shop
SELECT mallwright_protect_shop_table('tax_class');
SELECT mallwright_protect_shop_table('shipping_class');
SELECT mallwright_protect_shop_table('custom_field');
SELECT mallwright_protect_shop_table('product_relation');

-- The clock looks for what begins or ends next, over all shops.
CREATE INDEX product_published_until_idx ON product (published_until) WHERE published_until IS NOT NULL;
CREATE INDEX product_price_from_idx ON product (price_from) WHERE price_from IS NOT NULL;
CREATE INDEX product_price_until_idx ON product (price_until) WHERE price_until IS NOT NULL;

ALTER TABLE variant ADD CONSTRAINT variant_other_prices CHECK (
  (member_price_minor IS NULL OR member_price_minor >= 0) AND (planned_price_minor IS NULL OR planned_price_minor >= 0)
  AND (usual_price_minor IS NULL OR usual_price_minor >= 0));
ALTER TABLE tax_class ADD CONSTRAINT tax_class_rate CHECK (rate_bp BETWEEN 0 AND 5000);
ALTER TABLE shipping_class ADD CONSTRAINT shipping_class_surcharge CHECK (surcharge_minor >= 0);
ALTER TABLE custom_field ADD CONSTRAINT custom_field_kind_known CHECK (kind IN ('text', 'number', 'choice', 'boolean', 'date'));
ALTER TABLE product_relation ADD CONSTRAINT product_relation_other CHECK (product_id <> related_id);

-- Shops in which planned prices begin or end by `until`, or goods appeared or went since `since`. Runs as the mall's
-- role, because the clock asks for all shops at once; it tells ids of shops and nothing else.
CREATE FUNCTION catalog_shops_due(since timestamptz, until timestamptz) RETURNS TABLE (shop_id uuid, prices boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT due.shop_id, bool_or(due.prices) FROM (
    SELECT p.shop_id, true AS prices FROM product p WHERE p.price_from <= until OR p.price_until <= until
    UNION ALL SELECT p.shop_id, false FROM product p WHERE p.published_at > since AND p.published_at <= until
    UNION ALL SELECT p.shop_id, false FROM product p WHERE p.published_until > since AND p.published_until <= until
  ) due GROUP BY 1
$$;
GRANT mallwright_mall TO CURRENT_USER;
GRANT CREATE ON SCHEMA public TO mallwright_mall;
ALTER FUNCTION catalog_shops_due(timestamptz, timestamptz) OWNER TO mallwright_mall;
REVOKE CREATE ON SCHEMA public FROM mallwright_mall;
REVOKE EXECUTE ON FUNCTION catalog_shops_due(timestamptz, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION catalog_shops_due(timestamptz, timestamptz) TO mallwright_app, mallwright_mall;
