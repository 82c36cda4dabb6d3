-- Publication keeps facts of students too: what is kept in memory of the facts must hear of them.

CREATE TRIGGER quality_sees_insert_of_publication_facts AFTER INSERT ON publication_out_student_facts
  FOR EACH ROW EXECUTE FUNCTION quality_note_change();

CREATE TRIGGER quality_sees_update_of_publication_facts AFTER UPDATE ON publication_out_student_facts
  FOR EACH ROW EXECUTE FUNCTION quality_note_change();

CREATE TRIGGER quality_sees_delete_of_publication_facts AFTER DELETE ON publication_out_student_facts
  FOR EACH ROW EXECUTE FUNCTION quality_note_change();
