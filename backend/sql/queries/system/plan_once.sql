-- Ahead of statements that say `plan: once`, for the rest of the transaction. Left to itself
-- PostgreSQL takes a plan for each set of parameters for cheaper, and does not count what planning costs.
SELECT set_config('plan_cache_mode', 'force_generic_plan', true)
