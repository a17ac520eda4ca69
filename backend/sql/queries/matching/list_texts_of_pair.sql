SELECT t.user_id, t.part, t.is_sparse, t.vector FROM oh_texts_of_pair(:one, :other, :model) t
