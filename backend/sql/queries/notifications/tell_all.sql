-- In the transaction of its cause: the same to several people, mail, log and list as each prefers.
SELECT oh_notify_all(:ids, :log_ids, :note_ids, :kind::notification_type, :templates, :recipients, :mail_always, :in_app,
                     :data::jsonb, :now) AS told
