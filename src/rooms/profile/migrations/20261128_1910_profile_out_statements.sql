-- What other rooms may know of what students say of themselves, and of the experiences that prove it.
CREATE VIEW profile_out_statements AS
SELECT institution_id, student_id, id, part, word, own_name, let_go_at
FROM portfolio_self_statements;

CREATE VIEW profile_out_proofs AS
SELECT institution_id, student_id, statement_id, experience_id
FROM portfolio_self_proofs;
