INSERT INTO text_models (model, texts, rarity, used_at) VALUES (:model, :texts, :rarity, :now)
ON CONFLICT (model) DO UPDATE SET texts = excluded.texts, rarity = excluded.rarity, used_at = excluded.used_at
