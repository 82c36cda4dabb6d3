-- Pages that a student made tell who steers, over two school years (docs/decisions/0006).
ALTER TABLE publication_out_student_facts ADD COLUMN portfolio_pages_year BIGINT NOT NULL DEFAULT 0;
ALTER TABLE publication_out_student_facts ADD COLUMN portfolio_pages_last_year BIGINT NOT NULL DEFAULT 0;
