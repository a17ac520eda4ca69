-- The directory of mentees is walked in every order, as the mentors' is.
CREATE INDEX mentee_cards_name_descending_idx ON mentee_cards (search_name DESC, mentee_id) WHERE is_listed;

-- How many match is remembered until one of the cards changes in what is filtered by. When somebody was last active is no such thing.
CREATE TRIGGER mentee_cards_come_or_go AFTER INSERT OR DELETE ON mentee_cards
  FOR EACH ROW EXECUTE FUNCTION oh_row_has_changed('mentees');
CREATE TRIGGER mentee_cards_change AFTER UPDATE ON mentee_cards
  FOR EACH ROW WHEN (old.is_listed IS DISTINCT FROM new.is_listed OR old.reputation_tier IS DISTINCT FROM new.reputation_tier
                     OR old.company_id IS DISTINCT FROM new.company_id OR old.tags IS DISTINCT FROM new.tags
                     OR old.haystack IS DISTINCT FROM new.haystack OR old.search IS DISTINCT FROM new.search)
  EXECUTE FUNCTION oh_row_has_changed('mentees');
