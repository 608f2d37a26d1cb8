-- AlterTable
ALTER TABLE "import_run" ADD COLUMN     "lease" UUID,
ADD COLUMN     "mapping" JSONB;

-- CreateTable
CREATE TABLE "redirect" (
    "shop_id" UUID NOT NULL,
    "from_path" TEXT NOT NULL,
    "to_path" TEXT NOT NULL DEFAULT '',
    "product_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "redirect_pkey" PRIMARY KEY ("shop_id","from_path")
);

-- CreateTable
CREATE TABLE "import_mapping" (
    "shop_id" UUID NOT NULL,
    "signature" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "import_mapping_pkey" PRIMARY KEY ("shop_id","signature")
);

-- CreateTable
CREATE TABLE "export_run" (
    "shop_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "format" TEXT NOT NULL,
    "filter" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_key" TEXT NOT NULL,
    "bytes" BIGINT NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "rows" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT NOT NULL DEFAULT '',
    "started_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "export_run_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateIndex
CREATE INDEX "redirect_shop_id_product_id_idx" ON "redirect"("shop_id", "product_id");

-- CreateIndex
CREATE INDEX "export_run_shop_id_created_at_idx" ON "export_run"("shop_id", "created_at" DESC);

-- AddForeignKey
ALTER TABLE "redirect" ADD CONSTRAINT "redirect_shop_id_product_id_fkey" FOREIGN KEY ("shop_id", "product_id") REFERENCES "product"("shop_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Row-level security and grants for the new tables of a shop
SELECT mallwright_protect_shop_table('redirect');
SELECT mallwright_protect_shop_table('import_mapping');
SELECT mallwright_protect_shop_table('export_run');
