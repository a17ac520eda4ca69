SELECT oh_untold_json(n)::text AS json FROM untold_news n WHERE n.failure_id = :id
