UPDATE waiting_list_openings SET next_at = :next WHERE id = :opening
