-- On whose behalf the transaction runs, and how values look. Lasts as long as the transaction:
-- nothing is left behind for the next user of the connection, also where a pooler hands it on.
-- Compiling a statement takes PostgreSQL seconds where running it takes milliseconds.
SELECT set_config('oh.user_id', :user, true), set_config('oh.role', :role, true), set_config('oh.origin', :role, true),
  set_config('oh.request_id', :request, true), set_config('statement_timeout', :timeout, true),
  set_config('TimeZone', 'UTC', true), set_config('DateStyle', 'ISO', true),
  set_config('bytea_output', 'hex', true), set_config('jit', 'off', true)
