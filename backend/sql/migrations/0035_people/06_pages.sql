-- Where a page of a list ended: what the list is sorted by, and who was last. Base64 that may stand in an
-- address; services/listcursor reads it.
CREATE FUNCTION oh_cursor(keys json) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN rtrim(translate(encode(convert_to(keys::text, 'UTF8'), 'base64'), E'+/\n', '-_'), '=');
REVOKE EXECUTE ON FUNCTION oh_cursor(json) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_cursor(json) TO officehours_app;
