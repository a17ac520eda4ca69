-- How many events were told; fewer than as many as asked for when no more were left.
SELECT oh_tell_news(:most) AS told
