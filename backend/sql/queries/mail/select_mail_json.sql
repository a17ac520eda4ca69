SELECT oh_mail_json(m)::text AS json FROM mail_outbox m WHERE m.id = :id
