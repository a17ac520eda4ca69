-- What failed for good and waits for a coordinator is a queue as well: one line when something enters
-- or leaves it. PostgreSQL folds equal notices of a transaction into one.
CREATE FUNCTION oh_live_failure_changed() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  PERFORM oh_live_notify(jsonb_build_object('t', 'queues', 'q', TG_ARGV[0]));
  RETURN NULL;
END
$$;
CREATE TRIGGER jobs_live_update AFTER UPDATE OF status ON jobs FOR EACH ROW
WHEN (OLD.status IS DISTINCT FROM NEW.status AND (OLD.status = 'dead' OR NEW.status = 'dead'))
EXECUTE FUNCTION oh_live_failure_changed('jobs');
CREATE TRIGGER jobs_live_delete AFTER DELETE ON jobs FOR EACH ROW
WHEN (OLD.status = 'dead')
EXECUTE FUNCTION oh_live_failure_changed('jobs');
CREATE TRIGGER mail_outbox_live_update AFTER UPDATE OF status ON mail_outbox FOR EACH ROW
WHEN (OLD.status IS DISTINCT FROM NEW.status AND (OLD.status = 'failed' OR NEW.status = 'failed'))
EXECUTE FUNCTION oh_live_failure_changed('mail');
