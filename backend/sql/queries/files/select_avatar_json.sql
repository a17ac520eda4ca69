-- What is shown, and what is to be shown or could not be.
SELECT json_build_object(
  'avatarUrl', p.avatar_url, 'avatarSourceType', p.avatar_source_type,
  'state', coalesce(n.state, o.state), 'problem', n.problem,
  'sourceUrl', CASE WHEN n.id IS NOT NULL THEN n.source_url ELSE o.source_url END,
  'width', o.width, 'height', o.height, 'crop', o.crop)::text AS json
FROM user_profiles p
LEFT JOIN files o ON o.owner_id = p.user_id AND o.kind = 'avatar_original' AND o.state = 'ready'
LEFT JOIN files n ON n.owner_id = p.user_id AND n.kind = 'avatar_original' AND n.state <> 'ready'
WHERE p.user_id = :owner
