SELECT w.texts, w.rarity FROM oh_word_rarity(:model) w
