-- The rest of the transaction is somebody's doing: the audit log has it as theirs.
SELECT set_config('oh.user_id', :user, true), set_config('oh.role', :role, true), set_config('oh.origin', :role, true)
