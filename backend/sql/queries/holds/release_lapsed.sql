SELECT oh_release_lapsed_holds(:now) AS released
