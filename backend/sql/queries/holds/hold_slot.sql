SELECT h.state, h.held_until, p.time_zone
FROM oh_hold_slot(:slot, :until, make_interval(secs => :longest), :now) h
LEFT JOIN user_profiles p ON p.user_id = :user
