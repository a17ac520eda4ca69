SELECT oh_exception_json(r, :now)::text AS json FROM tier_override_requests r WHERE r.id = :id
