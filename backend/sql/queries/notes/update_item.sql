UPDATE booking_action_items
SET body = coalesce(:body, body), owner_id = coalesce(:owner, owner_id),
    visibility = coalesce(:visibility::note_visibility, visibility),
    due_date = CASE WHEN :has_due::boolean THEN :due::date ELSE due_date END,
    done_at = CASE WHEN :done::boolean IS NULL THEN done_at WHEN :done::boolean THEN coalesce(done_at, :now) END,
    done_by = CASE WHEN :done::boolean IS NULL THEN done_by WHEN :done::boolean THEN coalesce(done_by, :actor) END
WHERE id = :id
