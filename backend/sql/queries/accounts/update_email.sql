-- Mail to the old address may have failed; that says nothing of the new one.
UPDATE users SET email_sealed = :email_sealed, email_index = :email_index, key_version = :key_version,
                 mail_failing_since = NULL, mail_failure = NULL
WHERE id = :id
