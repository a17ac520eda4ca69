-- metadata.airtable names the columns that the base supplied. Without a new phone number the old one stays.
INSERT INTO user_profiles AS p (user_id, name, title, headline, company, portfolio_company_id, bio, goals, seniority,
  acceptance_policy, time_zone, phone_sealed, key_version, metadata, created_at)
SELECT t.user_id, t.name, t.title, t.headline, t.company, t.portfolio_company_id, t.bio, t.goals, t.seniority,
  t.acceptance_policy, t.time_zone, decode(t.phone_sealed, 'hex'), coalesce(t.key_version, 1),
  jsonb_build_object('airtable', t.from_base), :now
FROM jsonb_to_recordset(:rows::jsonb) AS t (user_id uuid, name text, title text, headline text, company text,
  portfolio_company_id uuid, bio text, goals text, seniority text, acceptance_policy text, time_zone text,
  phone_sealed text, key_version integer, from_base jsonb)
ON CONFLICT (user_id) DO UPDATE
SET name = excluded.name, title = excluded.title, headline = excluded.headline, company = excluded.company,
  portfolio_company_id = excluded.portfolio_company_id, bio = excluded.bio, goals = excluded.goals,
  seniority = excluded.seniority, acceptance_policy = excluded.acceptance_policy,
  time_zone = excluded.time_zone, phone_sealed = coalesce(excluded.phone_sealed, p.phone_sealed),
  key_version = CASE WHEN excluded.phone_sealed IS NULL THEN p.key_version ELSE excluded.key_version END,
  metadata = p.metadata || excluded.metadata
