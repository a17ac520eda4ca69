SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name, 'address', address, 'notes', notes) ORDER BY lower(name)), '[]')
  FROM locations
 WHERE is_active AND deleted_at IS NULL
