#include "rooms/referrals/line_views.h"

#include <algorithm>

#include "platform/i18n/dates.h"
#include "rooms/referrals/asking_texts.h"
#include "rooms/referrals/request_texts.h"

namespace koers::referrals::views {

namespace {

namespace student = asking_texts;
namespace specialist = request_texts;

// The places to fill are: who did it, the day or to whom it was passed on, and the time of the day.
struct LineLook {
  LineKind kind;
  layout::Icon icon;
  i18n::Text to_student;
  i18n::Text to_student_himself;  // of what the student did
  i18n::Text to_specialist;
};
constexpr LineLook looks[] = {
    {LineKind::taken, "handshake-fill", student::line_taken, student::line_taken, specialist::line_taken},
    {LineKind::planned, "calendar-check-fill", student::line_planned, student::line_planned,
     specialist::line_planned},
    {LineKind::spoken, "chats-circle-fill", student::line_spoken, student::line_spoken,
     specialist::line_spoken},
    {LineKind::said, "paper-plane-tilt-fill", student::line_said, student::line_you_said,
     specialist::line_said},
    {LineKind::passed_on, "user-fill", student::line_passed, student::line_passed, specialist::line_passed},
    {LineKind::closed, "check-circle-fill", student::line_closed, student::line_closed,
     specialist::line_closed},
    {LineKind::withdrawn, "arrows-clockwise-fill", student::line_withdrawn, student::line_withdrawn,
     specialist::line_withdrawn},
    {LineKind::opened, "arrows-clockwise-fill", student::line_opened, student::line_you_opened,
     specialist::line_opened}};

const LineLook& look_of(LineKind kind) {
  return *std::find_if(std::begin(looks), std::end(looks),
                       [&](const LineLook& one) { return one.kind == kind; });
}

std::string fill(const http::Visit& visit, const ReferralLine& line, const i18n::Text& words,
                 const i18n::Text& somebody) {
  const std::string who = line.given_name.empty() ? visit.say(somebody) : line.given_name;
  const std::string day = line.happens_on ? i18n::long_day(visit.language, *line.happens_on) : line.words;
  return visit.say(words, who, day, i18n::time_of_day(visit.language, line.minute.value_or(0)));
}

}  // namespace

std::string line_for_student(const http::Visit& visit, const ReferralLine& line, bool mine) {
  const LineLook& look = look_of(line.kind);
  return fill(visit, line, mine ? look.to_student_himself : look.to_student, student::somebody);
}

std::string line_for_specialist(const http::Visit& visit, const ReferralLine& line) {
  return fill(visit, line, look_of(line.kind).to_specialist, specialist::somebody);
}

layout::Icon icon_of(LineKind kind) { return look_of(kind).icon; }

}  // namespace koers::referrals::views
