INSERT INTO exports (id, requested_by, kind, format, filters, created_at)
VALUES (:id, :user, :kind, :format, :filters, :now)
