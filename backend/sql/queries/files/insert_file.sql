INSERT INTO files (id, owner_id, kind, name, media_type, size_bytes, sha256, state, avatar_id, pixels, width, height,
                   crop, source, source_url, created_at, updated_at)
VALUES (:id, :owner, :kind::file_kind, :name, :media_type, :size, :sha256, :state::file_state, :avatar, :pixels, :width,
        :height, :crop::jsonb, :source::avatar_source, :source_url, :now, :now)
