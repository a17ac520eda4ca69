SELECT m.id, m.template, m.status, m.attempts, m.last_error FROM mail_outbox m WHERE m.id = :id FOR UPDATE
