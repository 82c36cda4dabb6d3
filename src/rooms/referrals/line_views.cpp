#include "rooms/referrals/line_views.h"

#include <algorithm>
#include <array>

#include "campus/layout/cards.h"
#include "platform/i18n/dates_in_time.h"
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

std::string fill(i18n::Language language, const ReferralLine& line, const i18n::Text& words,
                 const i18n::Text& somebody, Day today) {
  const std::string who = line.given_name.empty() ? i18n::say(language, somebody) : line.given_name;
  const std::string day = line.happens_on ? i18n::long_day(language, *line.happens_on, today) : line.words;
  return i18n::say(language, words, who, day, i18n::time_of_day(language, line.minute.value_or(0)));
}

}  // namespace

std::string line_for_student(i18n::Language language, const ReferralLine& line, bool mine, Day today) {
  const LineLook& look = look_of(line.kind);
  return fill(language, line, mine ? look.to_student_himself : look.to_student, student::somebody, today);
}

std::string line_for_specialist(const http::Visit& visit, const ReferralLine& line) {
  return fill(visit.language, line, look_of(line.kind).to_specialist, specialist::somebody, visit.today);
}

html::Html calendar_link(const http::Visit& visit, const html::Url& file) {
  return layout::button_link({.label = visit.say(specialist::into_calendar),
                              .href = file,
                              .icon = layout::Icon("calendar-plus-bold"),
                              .small = true});
}

html::Html stations_of(const http::Visit& visit, const Referral& one) {
  const auto on = [&](const std::optional<Day>& day) {
    return day ? i18n::day_month(visit.language, *day, visit.today) : std::string();
  };
  const auto at = [&](const std::optional<Instant>& when) {
    return on(when ? std::optional(day_of(*when)) : std::nullopt);
  };
  const bool closed = one.state == ReferralState::closed;
  const int reached = closed                                             ? 4
                      : one.is_free || one.state != ReferralState::taken ? 0
                      : one.first_contact_on                             ? 2
                                                                         : 1;
  const std::string talk = one.first_contact_on               ? on(one.first_contact_on)
                           : has_talk_ahead(one, visit.today) ? on(one.contact_on)
                                                              : std::string();
  const std::array steps{std::pair{asking_texts::step_sent, at(one.asked_at)},
                         std::pair{asking_texts::step_taken, reached > 0 ? at(one.taken_at) : std::string()},
                         std::pair{asking_texts::step_spoken, talk},
                         std::pair{asking_texts::step_done, closed ? at(one.closed_at) : std::string()}};
  std::vector<layout::Station> all;
  for (const auto& step : steps) {
    const int place = static_cast<int>(all.size());
    all.push_back({.label = visit.say(step.first),
                   .line = step.second,
                   .passed = place < reached    ? layout::Passed::done
                             : place == reached ? layout::Passed::now
                                                : layout::Passed::later});
  }
  return layout::stations(all, "year-path");
}

layout::Icon icon_of(LineKind kind) { return look_of(kind).icon; }

}  // namespace koers::referrals::views
