SELECT e.id, e.user_id, e.ready_at IS NOT NULL AS done, u.email_sealed, p.phone_sealed,
       (oh_person_data(e.user_id) || oh_person_accounts(e.user_id) || oh_person_addresses(e.user_id))::text AS data
FROM data_exports e
JOIN users u ON u.id = e.user_id
LEFT JOIN user_profiles p ON p.user_id = u.id
WHERE e.id = :id
FOR UPDATE OF e
