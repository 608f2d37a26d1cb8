-- AlterTable
ALTER TABLE "product" ADD COLUMN     "listed_in_mall" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "summary" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "import_change" ADD COLUMN     "version" INTEGER;

-- CreateIndex
CREATE INDEX "product_shop_id_status_price_min_minor_idx" ON "product"("shop_id", "status", "price_min_minor");

-- CreateIndex
CREATE INDEX "product_shop_id_updated_at_idx" ON "product"("shop_id", "updated_at");

-- Search by word pieces. The array operator is not leakproof, so row-level security keeps the app's role from using the
-- index with it. This lookup runs as the mall's role and applies the shop's context itself: no context, no rows.
CREATE FUNCTION catalog_products_with(wanted text[]) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER ROWS 100 SET search_path = public AS $$
  SELECT id FROM product
  WHERE shop_id = nullif(current_setting('app.shop_id', true), '')::uuid AND grams @> wanted
$$;
GRANT mallwright_mall TO CURRENT_USER;
GRANT CREATE ON SCHEMA public TO mallwright_mall;
ALTER FUNCTION catalog_products_with(text[]) OWNER TO mallwright_mall;
REVOKE CREATE ON SCHEMA public FROM mallwright_mall;
REVOKE EXECUTE ON FUNCTION catalog_products_with(text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION catalog_products_with(text[]) TO mallwright_app, mallwright_mall;
