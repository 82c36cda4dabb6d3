// What a student brings to a conversation: experiences, a question, a wish, and somebody to trust.
#include "platform/base/error.h"
#include "rooms/guidance/conversation.h"
#include "rooms/guidance/guidance.h"

namespace koers::guidance {

using experiences::Experience;
using organisation::Institution;
using people::Person;

namespace {

std::vector<Wish> wishes_in(std::string_view rest) {
  std::vector<Wish> found;
  while (!rest.empty()) {
    const auto space = rest.find(' ');
    if (const auto known = from_code<Wish>(rest.substr(0, space))) found.push_back(*known);
    rest.remove_prefix(space == std::string_view::npos ? rest.size() : space + 1);
  }
  return found;
}

std::string codes_of(const std::vector<Wish>& wishes) {
  std::string codes;
  for (const Wish wish : wishes) codes += (codes.empty() ? "" : " ") + std::string(code(wish));
  return codes;
}

}  // namespace

std::vector<Wish> Conversation::wishes() const { return wishes_in(wish); }

constexpr sql::Statement update_preparation{"guidance.update_preparation", R"(
    UPDATE guidance_conversations SET question = $4, wish = $5, prepared_at = $6, companion = $7, companion_relation = $8
    WHERE institution_id = $1 AND student_id = $2 AND id = $3 AND state IN ('planned', 'open'))"};

constexpr sql::Statement delete_from_table{"guidance.delete_from_table", R"(
    DELETE FROM guidance_conversation_experiences
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3)"};

constexpr sql::Statement insert_on_table{"guidance.insert_on_table", R"(
    INSERT INTO guidance_conversation_experiences (institution_id, student_id, conversation_id, experience_id)
    VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING)"};

constexpr sql::Statement select_preparation{"guidance.select_preparation", R"(
    SELECT question, wish, companion, companion_relation FROM guidance_conversations
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

Preparation preparation_of(sql::Reader& reader, const Seat& seat) {
  struct Columns {
    std::string question, wish, companion;
    std::optional<Relation> companion_relation;
  };
  auto found = reader.one<Columns>(select_preparation, seat.institution(), seat.conversation().student_id,
                                   seat.conversation().id);
  if (!found) throw NotFound("the conversation is gone");
  return {std::move(found->question), wishes_in(found->wish), experiences_on_table(reader, seat),
          std::move(found->companion), found->companion_relation};
}

Preparation locked_preparation(sql::Transaction& tx, const Seat& seat) {
  tx.lock(seat.conversation().student_id.value);
  return preparation_of(tx, seat);
}

void prepare(sql::Transaction& tx, const Seat& seat, const Preparation& preparation, Instant now, Day today) {
  const Conversation& conversation = seat.conversation();
  const auto institution = seat.institution();
  tx.lock(conversation.student_id.value);
  if (tx.run(update_preparation, institution, conversation.student_id, conversation.id, preparation.question,
             codes_of(preparation.wishes), now, preparation.companion, preparation.companion_relation) == 0) {
    throw Conflict("the conversation is over");
  }
  tx.run(delete_from_table, institution, conversation.student_id, conversation.id);
  for (const auto& experience :
       experiences::experiences_named(tx, institution, conversation.student_id, preparation.experiences)) {
    tx.run(insert_on_table, institution, conversation.student_id, conversation.id, experience.id);
  }
  tell_guide(tx, institution, conversation.student_id, conversation.id);
  refresh_facts(tx, institution, conversation.student_id, today);
}

constexpr sql::Statement select_on_table{"guidance.select_on_table", R"(
    SELECT experience_id FROM guidance_conversation_experiences
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 ORDER BY experience_id)"};

std::vector<Id<Experience>> experiences_on_table(sql::Reader& reader, const Seat& seat) {
  return reader.all<Id<Experience>>(select_on_table, seat.institution(), seat.conversation().student_id,
                                    seat.conversation().id);
}

}  // namespace koers::guidance
