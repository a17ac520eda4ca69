-- As auth_select_session_state, of several people at once and with the system's rights; in their order.
SELECT EXISTS (SELECT FROM sessions s WHERE s.family_id = i.session AND s.user_id = i.person AND s.ended_at IS NULL) AS live,
       coalesce(u.is_active AND u.deleted_at IS NULL, false) AS active, u.role
FROM unnest(:sessions::uuid[], :users::uuid[]) WITH ORDINALITY AS i (session, person, place)
LEFT JOIN users u ON u.id = i.person
ORDER BY i.place
