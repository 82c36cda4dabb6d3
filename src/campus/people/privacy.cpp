// The personal data of campus: who somebody is, what they do and study, who guides them, who looked, and
// where they are signed in (the sessions and links of platform/auth, which knows no people).
#include "campus/facts/changes.h"
#include "campus/people/personal_data.h"

namespace koers::people {

namespace {

void erase_fact_changes(sql::Transaction& tx, Id<organisation::Institution> institution, Id<Person> person) {
  facts::note_erased(tx, institution, person.value);
}

}  // namespace

constexpr PersonalTable personal[] = {
    {.name = "person",
     .table = "campus_people",
     .columns = "id given_name infix family_name email number language",
     .person = "id"},
    {"roles", "campus_roles", "id role unit_kind unit_id begins_on ends_on", "person_id"},
    {"enrolments", "campus_enrolments",
     "id programme_id team_id school_id group_id pathway level# first_year# started_on "
     "ended_on"},
    {.name = "guides",
     .table = "campus_guides",
     .columns = "id person_id& kind begins_on ends_on reason handover_note in_confidence?",
     .erase_also = "person_id = $2"},
    {.name = "looks",
     .table = "campus_looks",
     .columns = "looked_at viewer_id&",
     .erase_also = "viewer_id = $2"},
    {.name = "opened_things",
     .table = "campus_opened_things",
     .columns = "thing_id opened_on looked_at viewer_id&",
     .erase_also = "viewer_id = $2"},
    {"accepted_forms", "campus_accepted_forms", "form_key! answer accepted_at", "person_id"},
    {.name = "notices",
     .table = "campus_notices",
     .columns = "kind thing_id reader about_id& made_at read_at mailed_at",
     .person = "recipient_id",
     .erase_also = "about_id = $2"},
    {"quiet_kinds", "campus_quiet_kinds", "kind", "person_id"},
    {"mail_choice", "campus_mail_choices", "rhythm minute_of_day# changed_at", "person_id"},
    {"mail_quiet_kinds", "campus_mail_quiet_kinds", "kind", "person_id"},
    {"letters", "campus_letters", "kind thing_id made_at due_at tries# state ended_at last_error",
     "person_id"},
    {"closed_mailbox", "campus_closed_mailboxes", "address closed_at", "person_id"},
    {"personas", "campus_personas", "name role about_nl about_en position#", "person_id"},
    {.name = "time_limits",
     .table = "campus_time_limits",
     .columns = "limit_key id kind value# reason changed_at checked_by$ checked_on",
     .person = "changed_by",
     .erase = Erasure::person},
    {.name = "fact_changes",
     .table = "campus_fact_changes",
     .columns = "subject version#",
     .person = "subject_id",
     .erase_by = erase_fact_changes},
    {.name = "sessions",
     .table = "auth_sessions",
     .columns = "view device created_at seen_at",
     .person = "subject_id",
     .held_back = "token_hash: whoever had the token would be signed in"},
    {.name = "passkeys",
     .table = "auth_passkeys",
     .columns = "id name algorithm# key_id public_key counter# created_at used_at removed_at",
     .person = "subject_id"},
    {.name = "sign_in_links",
     .table = "auth_links",
     .columns = "purpose created_at ends_at uses# most_uses# used_at withdrawn_at",
     .person = "subject_id",
     .held_back = "token_hash: whoever had the token would be signed in"},
};

std::span<const PersonalTable> personal_tables() { return personal; }

}  // namespace koers::people
