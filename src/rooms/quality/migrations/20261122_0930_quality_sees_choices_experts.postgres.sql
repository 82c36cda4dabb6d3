-- Choices and experts keep facts of students of their own: what is kept in memory of the facts must hear of them.

CREATE TRIGGER quality_sees_insert_of_choices_facts AFTER INSERT ON choices_out_student_facts
  FOR EACH ROW EXECUTE FUNCTION quality_note_change();

CREATE TRIGGER quality_sees_update_of_choices_facts AFTER UPDATE ON choices_out_student_facts
  FOR EACH ROW EXECUTE FUNCTION quality_note_change();

CREATE TRIGGER quality_sees_delete_of_choices_facts AFTER DELETE ON choices_out_student_facts
  FOR EACH ROW EXECUTE FUNCTION quality_note_change();

CREATE TRIGGER quality_sees_insert_of_experts_facts AFTER INSERT ON experts_out_student_facts
  FOR EACH ROW EXECUTE FUNCTION quality_note_change();

CREATE TRIGGER quality_sees_update_of_experts_facts AFTER UPDATE ON experts_out_student_facts
  FOR EACH ROW EXECUTE FUNCTION quality_note_change();

CREATE TRIGGER quality_sees_delete_of_experts_facts AFTER DELETE ON experts_out_student_facts
  FOR EACH ROW EXECUTE FUNCTION quality_note_change();
