-- CreateTable
CREATE TABLE "shop_page" (
    "shop_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "section" TEXT NOT NULL,
    "handle" TEXT NOT NULL,
    "titles" JSONB NOT NULL,
    "bodies" JSONB NOT NULL,
    "seo_titles" JSONB NOT NULL,
    "seo_texts" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(3),
    "ends_at" TIMESTAMPTZ(3),
    "pinned" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by" TEXT NOT NULL,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "shop_page_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "shop_legal" (
    "shop_id" UUID NOT NULL,
    "country" CHAR(2) NOT NULL,
    "values" JSONB NOT NULL,
    "published" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by" TEXT NOT NULL,

    CONSTRAINT "shop_legal_pkey" PRIMARY KEY ("shop_id")
);

-- CreateIndex
CREATE INDEX "shop_page_shop_id_section_published_at_idx" ON "shop_page"("shop_id", "section", "published_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "shop_page_shop_id_section_handle_key" ON "shop_page"("shop_id", "section", "handle");

-- Row-level security and grants for the new tables of a shop
SELECT mallwright_protect_shop_table('shop_page');
SELECT mallwright_protect_shop_table('shop_legal');

ALTER TABLE shop_page ADD CONSTRAINT shop_page_section_known CHECK (section IN ('page', 'policy', 'notice'));
ALTER TABLE shop_page ADD CONSTRAINT shop_page_state_known CHECK (state IN ('draft', 'published'));
ALTER TABLE shop_page ADD CONSTRAINT shop_page_published_at CHECK (state = 'draft' OR published_at IS NOT NULL);
ALTER TABLE shop_page ADD CONSTRAINT shop_page_ends_later CHECK (ends_at IS NULL OR published_at IS NULL OR ends_at > published_at);

-- Shops that stand already get the new part as a shop that is opened gets it: switched on
INSERT INTO shop_switch (shop_id, key, state, until, updated_at, updated_by)
SELECT id, 'shop-creation.pages', 'on', NULL, now(), 'Mallwright' FROM shop
ON CONFLICT DO NOTHING;
