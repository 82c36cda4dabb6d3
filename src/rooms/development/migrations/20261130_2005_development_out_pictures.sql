-- When student and counsellor had both confirmed a picture, for whoever counts that.
CREATE VIEW development_out_pictures AS
  SELECT institution_id, student_id, confirmed_on FROM guidance_pictures WHERE confirmed_on IS NOT NULL;
