DELETE FROM jobs WHERE id = :id AND status = 'dead'
