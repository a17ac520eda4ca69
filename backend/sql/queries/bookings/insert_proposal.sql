INSERT INTO reschedule_proposals (id, booking_id, time_slot_id, start_time, end_time, proposed_by, message, created_at)
VALUES (:id, :booking, :slot, :start, :end, :actor, :message, :now)
