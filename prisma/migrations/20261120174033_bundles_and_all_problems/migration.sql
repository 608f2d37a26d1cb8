-- CreateTable
CREATE TABLE "import_issue_lot" (
    "shop_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "issues" JSONB NOT NULL,

    CONSTRAINT "import_issue_lot_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "bundle_run" (
    "shop_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_key" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "origin" JSONB NOT NULL DEFAULT '{}',
    "report" JSONB NOT NULL DEFAULT '[]',
    "chosen" TEXT[],
    "error" JSONB,
    "products_run_id" UUID,
    "lease" UUID,
    "started_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "bundle_run_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateIndex
CREATE INDEX "import_issue_lot_shop_id_run_id_id_idx" ON "import_issue_lot"("shop_id", "run_id", "id");

-- CreateIndex
CREATE INDEX "bundle_run_shop_id_created_at_idx" ON "bundle_run"("shop_id", "created_at" DESC);

-- AddForeignKey
ALTER TABLE "import_issue_lot" ADD CONSTRAINT "import_issue_lot_shop_id_run_id_fkey" FOREIGN KEY ("shop_id", "run_id") REFERENCES "import_run"("shop_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Row-level security and grants for the new tables of a shop
SELECT mallwright_protect_shop_table('import_issue_lot');
SELECT mallwright_protect_shop_table('bundle_run');
