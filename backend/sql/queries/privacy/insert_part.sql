INSERT INTO data_export_parts (export_id, number, content_sealed) VALUES (:id, :number, :content)
