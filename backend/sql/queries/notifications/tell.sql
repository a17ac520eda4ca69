-- In the transaction of its cause: mail, log and list, as the recipient prefers.
SELECT oh_notify(:id, :log_id, :note_id, :kind::notification_type, :template, :recipient, :mail_always, :in_app, :metadata::jsonb,
                 :data::jsonb, :dedupe_key, :booking, :valid_until, :now) AS told
