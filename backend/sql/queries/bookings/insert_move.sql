INSERT INTO booking_moves (id, booking_id, from_slot_id, to_slot_id, from_start, from_end, to_start, to_end, proposal_id,
                           from_mentor_id, to_mentor_id, moved_by, reason, created_at)
VALUES (:id, :booking, :from_slot, :to_slot, :from_start, :from_end, :to_start, :to_end, :proposal,
        :from_mentor, :to_mentor, :actor, :reason, :now)
