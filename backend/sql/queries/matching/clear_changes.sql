DELETE FROM match_changes
