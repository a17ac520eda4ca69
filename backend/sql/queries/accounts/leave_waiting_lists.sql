UPDATE waiting_list SET left_at = :now WHERE (mentee_id = :id OR mentor_id = :id) AND left_at IS NULL
