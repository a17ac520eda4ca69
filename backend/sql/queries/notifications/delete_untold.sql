DELETE FROM untold_news WHERE failure_id = :id AND failed_at IS NOT NULL
