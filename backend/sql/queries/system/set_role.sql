-- The server's own work inside a request's transaction (SystemRights), and back.
SELECT set_config('oh.role', :role, true)
