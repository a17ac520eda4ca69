-- Ahead of statements that say `plan: walk`, for the rest of the transaction. Left to itself PostgreSQL takes a plan for each set
-- of parameters for cheaper, and does not count what planning costs; and not knowing the parameters it believes that next to
-- nothing passes the filters, so that reading and sorting everything looked as good as a walk along an index.
SELECT set_config('plan_cache_mode', 'force_generic_plan', true), set_config('enable_seqscan', 'off', true),
  set_config('enable_sort', 'off', true)
