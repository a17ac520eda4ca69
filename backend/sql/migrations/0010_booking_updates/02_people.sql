-- Beside a time stands what the other side's clock shows.
CREATE OR REPLACE FUNCTION oh_person_json(person uuid) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE
RETURN (
  SELECT json_build_object(
    'id', p.user_id,
    'name', coalesce(p.name, ''),
    'title', p.title,
    'company', coalesce(p.company, c.name),
    'avatarUrl', p.avatar_url,
    'reputationTier', coalesce(u.reputation_tier, 'silver'),
    'timeZone', p.time_zone)
  FROM user_profiles p
  LEFT JOIN users u ON u.id = p.user_id
  LEFT JOIN portfolio_companies c ON c.id = p.portfolio_company_id
  WHERE p.user_id = person);

-- It is written on everybody's card.
SELECT oh_refresh_cards(array_agg(user_id)) FROM user_profiles HAVING count(*) > 0;
