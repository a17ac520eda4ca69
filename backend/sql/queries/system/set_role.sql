-- The server's rights inside a request's transaction (systemrights.h), and back; `origin`: whose act it is.
SELECT set_config('oh.role', :role, true), set_config('oh.origin', :origin, true)
