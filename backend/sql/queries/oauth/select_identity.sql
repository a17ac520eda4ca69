SELECT i.id, i.user_id FROM external_identities i WHERE i.issuer = :issuer AND i.subject = :subject
