UPDATE files SET state = 'refused', problem = :problem::file_problem, sha256 = NULL WHERE id = :id
