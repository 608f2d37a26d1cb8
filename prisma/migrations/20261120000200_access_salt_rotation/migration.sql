-- The keys of past days are destroyed by whoever makes today's.
GRANT DELETE ON access_salt TO mallwright_app;
