-- Times that are over. Otherwise whoever's calendar can't be read would keep them.
UPDATE calendar_busy SET times = times - tstzmultirange(tstzrange(NULL, :before))
WHERE lower(times) < :before
