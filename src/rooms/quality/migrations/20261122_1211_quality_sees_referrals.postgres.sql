-- What is kept in memory of the facts must hear of requests to the specialist too.

CREATE TRIGGER quality_sees_insert_of_referrals_facts AFTER INSERT ON referrals_out_student_facts
  FOR EACH ROW EXECUTE FUNCTION quality_note_change();

CREATE TRIGGER quality_sees_update_of_referrals_facts AFTER UPDATE ON referrals_out_student_facts
  FOR EACH ROW EXECUTE FUNCTION quality_note_change();

CREATE TRIGGER quality_sees_delete_of_referrals_facts AFTER DELETE ON referrals_out_student_facts
  FOR EACH ROW EXECUTE FUNCTION quality_note_change();
