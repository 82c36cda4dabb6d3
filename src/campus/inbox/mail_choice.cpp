#include "campus/inbox/mail_choice.h"

namespace koers::inbox {

using organisation::Institution;
using people::Person;

constexpr sql::Statement select_choice{"campus.select_mail_choice", R"(
    SELECT rhythm, minute_of_day FROM campus_mail_choices WHERE institution_id = $1 AND person_id = $2)"};
constexpr sql::Statement select_quiet_by_mail{"campus.select_mail_quiet_kinds", R"(
    SELECT kind FROM campus_mail_quiet_kinds WHERE institution_id = $1 AND person_id = $2 ORDER BY kind)"};

MailChoice mail_choice_of(sql::Reader& reader, Id<Institution> institution, Id<Person> person, Day today) {
  struct Columns {
    Rhythm rhythm = Rhythm::daily;
    int minute_of_day = 0;
  };
  MailChoice choice;
  if (const auto chosen = reader.one<Columns>(select_choice, institution, person)) {
    choice = {.rhythm = chosen->rhythm, .minute_of_day = chosen->minute_of_day};
  } else if (people::enrolment_of(reader, institution, person, today)) {
    choice = {.rhythm = Rhythm::daily, .minute_of_day = usual_minute_of_students};
  } else {
    choice = {.rhythm = Rhythm::weekly, .minute_of_day = usual_minute_of_others};
  }
  choice.quiet = reader.all<std::string>(select_quiet_by_mail, institution, person);
  return choice;
}

constexpr sql::Statement upsert_choice{"campus.upsert_mail_choice", R"(
    INSERT INTO campus_mail_choices (institution_id, person_id, rhythm, minute_of_day, changed_at)
    VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (institution_id, person_id) DO UPDATE
    SET rhythm = excluded.rhythm, minute_of_day = excluded.minute_of_day, changed_at = excluded.changed_at)"};
constexpr sql::Statement delete_quiet_by_mail{"campus.delete_mail_quiet_kinds", R"(
    DELETE FROM campus_mail_quiet_kinds WHERE institution_id = $1 AND person_id = $2)"};
constexpr sql::Statement insert_quiet_by_mail{"campus.insert_mail_quiet_kinds", R"(
    INSERT INTO campus_mail_quiet_kinds (institution_id, person_id, kind)
    SELECT CAST($1 AS BIGINT), CAST($2 AS BIGINT), value FROM text_list($3) WHERE TRUE
    ON CONFLICT DO NOTHING)"};

void keep_mail_choice(sql::Transaction& tx, Id<Institution> institution, Id<Person> person,
                      const MailChoice& choice, Instant now) {
  tx.run(upsert_choice, institution, person, choice.rhythm, choice.minute_of_day, now);
  tx.run(delete_quiet_by_mail, institution, person);
  if (!choice.quiet.empty()) tx.run(insert_quiet_by_mail, institution, person, sql::text_list(choice.quiet));
}

constexpr sql::Statement select_mailbox{"campus.select_mailbox", R"(
    SELECT p.email, CASE WHEN c.address = p.email THEN 1 ELSE 0 END
    FROM campus_people p
    LEFT JOIN campus_closed_mailboxes c ON c.institution_id = p.institution_id AND c.person_id = p.id
    WHERE p.institution_id = $1 AND p.id = $2)"};

Mailbox mailbox_of(sql::Reader& reader, Id<Institution> institution, Id<Person> person) {
  struct Columns {
    std::optional<std::string> address;
    int is_closed = 0;
  };
  auto found = reader.one<Columns>(select_mailbox, institution, person);
  if (!found) return {};
  return {.address = std::move(found->address), .is_closed = found->is_closed == 1};
}

constexpr sql::Statement upsert_closed{"campus.upsert_closed_mailbox", R"(
    INSERT INTO campus_closed_mailboxes (institution_id, person_id, address, closed_at)
    VALUES ($1, $2, $3, $4)
    ON CONFLICT (institution_id, person_id) DO UPDATE
    SET address = excluded.address, closed_at = excluded.closed_at)"};

void close_mailbox(sql::Transaction& tx, Id<Institution> institution, Id<Person> person,
                   const std::string& address, Instant now) {
  tx.run(upsert_closed, institution, person, address, now);
}

constexpr sql::Statement delete_closed{"campus.delete_closed_mailbox", R"(
    DELETE FROM campus_closed_mailboxes WHERE institution_id = $1 AND person_id = $2)"};

void open_mailbox(sql::Transaction& tx, Id<Institution> institution, Id<Person> person) {
  tx.run(delete_closed, institution, person);
}

}  // namespace koers::inbox
