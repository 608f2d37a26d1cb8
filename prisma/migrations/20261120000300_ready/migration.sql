-- /api/ready compares the migrations that came with the program with those the database has.
DO $$
BEGIN
  IF to_regclass('public._prisma_migrations') IS NOT NULL THEN
    GRANT SELECT ON _prisma_migrations TO mallwright_mall;
  END IF;
END $$;
