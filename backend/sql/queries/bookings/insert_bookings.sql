-- Answers with what bookings_select_booking_json would say of each.
INSERT INTO bookings (id, time_slot_id, mentor_id, mentee_id, meeting_goal, materials_urls, meeting_type,
                      location, status, created_via, confirmed_by, confirmed_at, meeting_start_time, meeting_end_time,
                      created_at, created_by, updated_by)
SELECT b.id, b.slot, b.mentor, b.mentee, b.goal, b.materials, b.type,
       b.location, b.status, b.via, b."confirmedBy", CASE WHEN b."confirmedBy" IS NOT NULL THEN :now::timestamptz END, b.start, b."end",
       :now, b.by, b.by
FROM jsonb_to_recordset(:bookings::jsonb) AS b (id uuid, slot uuid, mentor uuid, mentee uuid, goal text, materials text[],
  type meeting_type, location text, status booking_status, via booking_origin, "confirmedBy" uuid,
  start timestamptz, "end" timestamptz, by uuid)
RETURNING id, oh_booking_shape(bookings, (SELECT c.person::text FROM person_cards c WHERE c.user_id = bookings.mentor_id),
                               (SELECT c.person::text FROM person_cards c WHERE c.user_id = bookings.mentee_id), NULL, :now) AS json
