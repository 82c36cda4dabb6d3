-- What other rooms may know of photos, and of sound, film and drawings: that they are there, and the photos' small form.
CREATE VIEW attachments_out_pictures AS
SELECT institution_id, student_id, experience_id, id, small_key
FROM portfolio_pictures;

CREATE VIEW attachments_out_media AS
SELECT institution_id, student_id, experience_id, id
FROM portfolio_media;
