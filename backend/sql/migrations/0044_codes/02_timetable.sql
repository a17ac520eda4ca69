-- What a periodic job goes by besides the database (a formula that is configured, say), as of the last start of a server.
ALTER TABLE periodic_jobs ADD COLUMN basis text NOT NULL DEFAULT '';
