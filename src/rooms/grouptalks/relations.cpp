// Who reads what a student writes on the board of a group talk, for /ik/begeleiding, which app composes.
#include "campus/layout/components.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/grouptalks/paths.h"
#include "rooms/grouptalks/record.h"
#include "rooms/grouptalks/texts.h"

namespace koers::grouptalks {
namespace {

struct BoardRead {
  Id<GroupTalk> id;
  std::string topic;
  Instant begun_at;
  bool is_open = false;
  std::string given_name, infix, family_name;  // of the guide
  std::int64_t others = 0;                     // students
};
// The open ones, and those where a name of the student stands on the board for good.
constexpr sql::Statement select_read{"grouptalks.select_boards_read", R"(
    SELECT t.id, t.topic, t.begun_at, t.closed_at IS NULL, COALESCE(g.given_name, ''), COALESCE(g.infix, ''),
           COALESCE(g.family_name, ''),
           (SELECT COUNT(*) FROM grouptalks_members o
            WHERE o.institution_id = m.institution_id AND o.talk_id = m.talk_id AND o.student_id <> m.student_id)
    FROM grouptalks_members m
    JOIN grouptalks_talks t ON t.institution_id = m.institution_id AND t.id = m.talk_id
    LEFT JOIN campus_people g ON g.institution_id = t.institution_id AND g.id = t.guide_id
    WHERE m.institution_id = $1 AND m.student_id = $2
      AND (t.closed_at IS NULL
           OR EXISTS (SELECT 1 FROM grouptalks_notes n
                      WHERE n.institution_id = t.institution_id AND n.talk_id = t.id AND n.author_id = $2
                        AND n.is_signed))
    ORDER BY t.begun_at DESC, t.id)"};

}  // namespace

std::vector<layout::Permission> own_relations(http::Visit& visit, const people::Student& me) {
  std::vector<layout::Permission> all;
  for (const BoardRead& one : visit.db().all<BoardRead>(select_read, me.institution(), me.id())) {
    const people::Person guide{{}, one.given_name, one.infix, one.family_name};
    const std::string name = guide.full_name();
    const std::string day = i18n::day_month(visit.language, day_of(one.begun_at), visit.today);
    const auto& why = one.is_open ? texts::relation_open : texts::relation_ended;
    all.push_back({.name = one.topic,
                   .line = visit.say_count(texts::relation_others, one.others),
                   .sees = {visit.say(one.is_open ? texts::relation_board : texts::relation_signed)},
                   .until = visit.say(texts::relation_since, day) + " " + visit.say(why, name),
                   .action = layout::button_link({.label = visit.say(texts::relation_look),
                                                  .href = paths::group_talk(one.id),
                                                  .kind = layout::Kind::line,
                                                  .small = true,
                                                  .about = one.topic}),
                   .in_picture = false});
  }
  return all;
}

}  // namespace koers::grouptalks
