-- Of these hashes (in hex) those that no row names.
SELECT hash FROM unnest(:hashes::text[]) AS hash
WHERE NOT EXISTS (SELECT FROM files f WHERE f.sha256 = decode(hash, 'hex'))
