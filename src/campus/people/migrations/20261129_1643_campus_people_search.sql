-- Names are folded when somebody searches (campus/people/search.h); the folded one is kept no more.
ALTER TABLE campus_people DROP COLUMN search_name;
