"""The codes that files under content/ may use; the program knows the same ones (src/campus/words, src/rooms/quality)."""
COMPETENCIES = {"qualities", "motives", "exploration", "steering", "networking"}
MOVEMENTS = {"look_back", "make_sense", "look_ahead", "set_in_motion"}
PHASES = {"guided", "together", "self"}
SECTORS = {"zorg", "techniek", "horeca", "economie", "ict", "bouw", "groen", "sport", "uiterlijke_verzorging",
           "logistiek", "mobiliteit", "entree"}
ROLES = {"student", "counsellor", "trainer", "specialist", "coordinator", "team_leader", "board", "alumnus", "trusted",
         "researcher", "administrator", "teacher", "exam_office",
         "support"}
OPERATORS = {"at_least": {"count", "score"}, "at_most": {"count", "score"}, "at_most_fact": {"count"},
             "is": {"code", "boolean"}, "is_not": {"code"}, "within_days": {"day"}, "not_within_days": {"day"},
             "before_days": {"day"}, "in_school_year": {"day"}, "known": None}
