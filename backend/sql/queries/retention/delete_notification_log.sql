SELECT oh_forget_notification_log(:before, :most) AS many
