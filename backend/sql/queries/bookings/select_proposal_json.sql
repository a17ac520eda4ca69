SELECT oh_proposal_json(p)::text AS json
FROM reschedule_proposals p
WHERE p.id = :id
