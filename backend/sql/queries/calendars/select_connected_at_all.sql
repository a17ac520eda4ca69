-- Whether anybody has a calendar here.
SELECT EXISTS (SELECT FROM calendar_integrations c WHERE c.is_connected) AS connected
