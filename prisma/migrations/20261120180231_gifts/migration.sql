-- AlterTable
ALTER TABLE "shop_order" ADD COLUMN     "extras" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "extras_minor" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "gift" JSONB;

-- AlterTable
ALTER TABLE "purchase" ADD COLUMN     "extras_minor" BIGINT NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "gift_offer" (
    "shop_id" UUID NOT NULL,
    "offer" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by" TEXT NOT NULL,

    CONSTRAINT "gift_offer_pkey" PRIMARY KEY ("shop_id")
);

-- CreateTable
CREATE TABLE "cart_gift" (
    "shop_id" UUID NOT NULL,
    "cart_id" UUID NOT NULL,
    "choice" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "cart_gift_pkey" PRIMARY KEY ("shop_id","cart_id")
);

-- CreateIndex
CREATE INDEX "cart_gift_cart_id_idx" ON "cart_gift"("cart_id");

-- Row-level security and grants for the new tables of a shop
SELECT mallwright_protect_shop_table('gift_offer');
SELECT mallwright_protect_shop_table('cart_gift');

-- Extras belong to what is paid
ALTER TABLE shop_order DROP CONSTRAINT shop_order_total;
ALTER TABLE shop_order ADD CONSTRAINT shop_order_total CHECK (total_minor = items_minor - discount_minor + shipping_minor + extras_minor AND extras_minor >= 0 AND total_minor >= 0 AND refunded_minor BETWEEN 0 AND total_minor);
ALTER TABLE purchase DROP CONSTRAINT purchase_total;
ALTER TABLE purchase ADD CONSTRAINT purchase_total CHECK (total_minor = items_minor - discount_minor + shipping_minor + extras_minor AND extras_minor >= 0 AND total_minor >= 0);

-- Shops that stand already get the new part as a shop that is opened gets it
INSERT INTO shop_switch (shop_id, key, state, until, updated_at, updated_by)
SELECT id, 'delivery.gift', 'on', NULL, now(), 'Mallwright' FROM shop
ON CONFLICT DO NOTHING;
