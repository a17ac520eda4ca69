SELECT oh_enqueue_job(:id, :kind, :payload::jsonb, :unique_key, :priority, :run_at, :max_attempts, :now) AS id
