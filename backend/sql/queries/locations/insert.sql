INSERT INTO locations (id, name, address, notes, created_at) VALUES (:id, :name, :address, :notes, :now)
