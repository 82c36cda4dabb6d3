-- Who may know of somebody in the network: me, counsellor (whoever guides the student at the moment of looking).
ALTER TABLE course_contacts ADD COLUMN audience TEXT NOT NULL DEFAULT 'me';
