INSERT INTO locations (id, name, address, notes) VALUES (:id, :name, :address, :notes)
