-- What its people are still to be told of a booking is told now.
SELECT oh_tell_news(0, :booking) AS told
