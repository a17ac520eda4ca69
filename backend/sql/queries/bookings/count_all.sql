-- plan: walk
-- How many bookings of everybody's there are, by the index that the pages are walked along; those whose status is a question of
-- the time, which are the ones ahead, are looked at. Without a range there is an index with the statuses alone.
SELECT CASE WHEN :from::timestamptz IS NULL AND :to::timestamptz IS NULL THEN (
    SELECT count(*) FROM staff_bookings b WHERE cardinality(:status::text[]) = 0)
  + (SELECT count(*) FROM staff_bookings b
     WHERE b.status IN ('completed', 'canceled', 'expired') AND b.status = ANY (:status::booking_status[]))
  + (SELECT count(*)
     FROM (SELECT b.* FROM staff_bookings b WHERE ARRAY['pending', 'expired'] && :status::text[] AND b.status = 'pending' OFFSET 0) b
     WHERE oh_effective_status('pending', b.created_at, b.meeting_start_time, NULL, :now) = ANY (:status::booking_status[]))
  + (SELECT count(*)
     FROM (SELECT b.* FROM staff_bookings b WHERE ARRAY['confirmed', 'completed'] && :status::text[] AND b.status = 'confirmed' OFFSET 0) b
     WHERE oh_effective_status('confirmed', NULL, NULL, b.meeting_end_time, :now) = ANY (:status::booking_status[]))
  WHEN cardinality(:status::text[]) = 0 THEN (
    SELECT count(*) FROM staff_bookings b
    WHERE b.meeting_start_time >= coalesce(:from::timestamptz, '-infinity') AND b.meeting_start_time < coalesce(:to::timestamptz, 'infinity'))
  ELSE (
    SELECT count(*) FROM staff_bookings b
    WHERE ARRAY['completed', 'canceled', 'expired'] && :status::text[]
      AND b.status IN ('completed', 'canceled', 'expired') AND b.status = ANY (:status::booking_status[])
      AND b.meeting_start_time >= coalesce(:from::timestamptz, '-infinity') AND b.meeting_start_time < coalesce(:to::timestamptz, 'infinity'))
  + (SELECT count(*)
     FROM (SELECT b.* FROM staff_bookings b WHERE ARRAY['pending', 'expired'] && :status::text[] AND b.status = 'pending' OFFSET 0) b
     WHERE b.meeting_start_time >= coalesce(:from::timestamptz, '-infinity') AND b.meeting_start_time < coalesce(:to::timestamptz, 'infinity')
       AND oh_effective_status('pending', b.created_at, b.meeting_start_time, NULL, :now) = ANY (:status::booking_status[]))
  + (SELECT count(*)
     FROM (SELECT b.* FROM staff_bookings b WHERE ARRAY['confirmed', 'completed'] && :status::text[] AND b.status = 'confirmed' OFFSET 0) b
     WHERE b.meeting_start_time >= coalesce(:from::timestamptz, '-infinity') AND b.meeting_start_time < coalesce(:to::timestamptz, 'infinity')
       AND oh_effective_status('confirmed', NULL, NULL, b.meeting_end_time, :now) = ANY (:status::booking_status[]))
  END AS total
