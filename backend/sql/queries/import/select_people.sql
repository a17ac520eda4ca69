SELECT coalesce(json_agg(json_build_object(
  'id', u.id, 'airtable_record_id', u.airtable_record_id, 'email_index', encode(u.email_index, 'hex'),
  'role', u.role, 'email_changed_here', u.email_changed_here, 'deleted', u.deleted_at IS NOT NULL, 'has_profile', p.id IS NOT NULL,
  'phone_sealed', encode(p.phone_sealed, 'hex'),
  'profile', json_build_object(
    'name', p.name, 'title', p.title, 'headline', p.headline, 'company', p.company,
    'portfolio_company_id', p.portfolio_company_id, 'bio', p.bio, 'goals', p.goals, 'seniority', p.seniority,
    'acceptance_policy', p.acceptance_policy, 'time_zone', coalesce(p.time_zone, 'UTC'),
    'from_base', coalesce(p.metadata -> 'airtable', '[]')),
  'urls', (SELECT coalesce(json_object_agg(l.url_type, l.url), '{}')
            FROM (SELECT DISTINCT ON (x.url_type) x.url_type, x.url FROM user_urls x
                  WHERE x.user_id = u.id AND x.url_type IN ('linkedin', 'website')
                  ORDER BY x.url_type, x.position, x.id) l))), '[]')
FROM users u
LEFT JOIN user_profiles p ON p.user_id = u.id
