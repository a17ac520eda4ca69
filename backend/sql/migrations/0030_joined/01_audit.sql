-- Tables that are younger than the rule: what coordinators change of them is in the audit log, too.
SELECT oh_audit_watch('files', 'INSERT OR UPDATE OR DELETE');
SELECT oh_audit_watch('uploads', 'INSERT OR UPDATE OR DELETE');
SELECT oh_audit_watch('exports', 'INSERT OR UPDATE OR DELETE');
