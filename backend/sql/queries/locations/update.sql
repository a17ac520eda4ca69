UPDATE locations SET name = :name, address = :address, notes = :notes, is_active = :active WHERE id = :id
