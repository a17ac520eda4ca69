SELECT p.content_sealed FROM data_export_parts p WHERE p.export_id = :id AND p.number = :number
