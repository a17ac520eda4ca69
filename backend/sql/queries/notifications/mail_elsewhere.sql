-- To another address than the account's. Needs the system's rights.
SELECT oh_mail_elsewhere(:id, :log_id, :kind::notification_type, :template, :recipient, :address, :address_key, :metadata::jsonb,
                         :data::jsonb, :valid_until, :now)
