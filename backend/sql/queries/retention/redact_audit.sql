-- The entries stay, and their chain; what they say goes.
SELECT oh_audit_forget(:before, :most, :now) AS many
