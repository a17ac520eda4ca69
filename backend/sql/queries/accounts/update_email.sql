-- Mail to the old address may have failed; that says nothing of the new one. What still is to be sent follows.
WITH moved AS (
  UPDATE users SET email_sealed = :email_sealed, email_index = :email_index, key_version = :key_version,
                   mail_failing_since = NULL, mail_failure = NULL, email_changed_here = :changed_here,
                   version = version + 1
  WHERE id = :id
  RETURNING id, email_sealed, key_version
)
SELECT oh_move_mails(m.id, m.email_sealed, m.key_version) AS moved FROM moved m
