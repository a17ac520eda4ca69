SELECT oh_release_lapsed_holds(make_interval(secs => :longest), :now) AS released
