-- What remains may stand below what goes: then it takes its place first.
UPDATE taxonomy t SET parent_id = (SELECT g.parent_id FROM taxonomy g WHERE g.id = :tag) WHERE t.id = :into
