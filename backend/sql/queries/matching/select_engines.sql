SELECT s.engines FROM matching_state s
