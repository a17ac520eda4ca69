SELECT oh_release_slot(:slot, :now) AS released
