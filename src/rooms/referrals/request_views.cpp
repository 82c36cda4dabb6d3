#include "rooms/referrals/request_views.h"

#include <algorithm>

#include "campus/layout/cards.h"
#include "campus/layout/charts.h"
#include "campus/layout/form_help.h"
#include "campus/layout/forms.h"
#include "campus/layout/people.h"
#include "campus/layout/states.h"
#include "campus/layout/writing.h"
#include "campus/navigation/navigation.h"
#include "platform/base/utf8.h"
#include "platform/base/working_days.h"
#include "platform/i18n/dates_in_time.h"
#include "platform/i18n/moments.h"
#include "rooms/referrals/joint_texts.h"
#include "rooms/referrals/line_views.h"
#include "rooms/referrals/paths.h"
#include "rooms/referrals/request_texts.h"

namespace koers::referrals::views {

using namespace html;
using layout::Kind;
namespace texts = request_texts;

namespace {

constexpr std::size_t beginning_shown = 110;  // bytes of a question in a list

std::string shortened(const std::string& words) {
  if (words.size() <= beginning_shown) return words;
  return std::string(beginning(words, beginning_shown)) + " …";
}

std::string wait_words(const http::Visit& visit, const ReferralRow& row) {
  const int days = working_days(day_of(row.asked_at), visit.today);
  return days == 0 ? visit.say(texts::waits_today) : visit.say_count(texts::waits, days);
}

// What is to be done with it.
std::string to_do(const http::Visit& visit, const ReferralRow& row) {
  if (row.state == ReferralState::closed && row.closed_at) {
    return visit.say(texts::closed_on, i18n::day_month(visit.language, day_of(*row.closed_at), visit.today));
  }
  if (row.state == ReferralState::asked) return wait_words(visit, row);
  if (has_talk_ahead(row, visit.today)) {
    return visit.say(texts::planned_on, i18n::near_day(visit.language, *row.contact_on, visit.today));
  }
  if (row.first_contact_on) {
    return visit.say(texts::spoken_on, i18n::day_month(visit.language, *row.first_contact_on, visit.today));
  }
  return layout::join(
      {visit.say(row.contact_on ? texts::was_it_held : texts::plan_it), wait_words(visit, row)});
}

Html end_of(const http::Visit& visit, const ReferralRow& row) {
  if (row.state == ReferralState::closed) return {};
  if (row.is_new) return layout::tag(visit.say(texts::is_new));
  const bool late = !row.first_contact_on && working_days(day_of(row.asked_at), visit.today) > contact_within;
  return late ? layout::state(words::State::attention, visit.say(texts::too_long_wait)) : Html();
}

Html list_of(const http::Visit& visit, std::string_view id, const i18n::Text& title,
             const std::vector<ReferralRow>& rows, const layout::ListPart& part = {}) {
  if (rows.empty()) return {};
  Html all;
  for (const ReferralRow& row : rows) {
    const std::string name = people::Person{{}, row.given_name, row.infix, row.family_name}.full_name();
    all += layout::row({.lead = has_talk_ahead(row, visit.today)
                                    ? layout::date_block(visit.language, *row.contact_on)
                                    : layout::avatar(name),
                        .title = name,
                        .href = paths::request(row.id),
                        .more = fragment(shortened(row.question), br(),
                                         when(!row.group.empty(), [&] { return fragment(row.group, " · "); }),
                                         b(to_do(visit, row))),
                        .end = end_of(visit, row)});
  }
  const auto count = std::max<std::size_t>(rows.size(), static_cast<std::size_t>(part.total()));
  return layout::list_card(id, visit.say(title), all, layout::tag(std::to_string(count)),
                           part.ways(visit.language, paths::requests()));
}

}  // namespace

Html requests_page(http::Visit& visit, const RequestsPage& page) {
  const std::string title = visit.say(texts::title);
  const int waiting = static_cast<int>(page.waiting.size());
  std::string lead =
      waiting == 0 ? visit.say(texts::lead_none_new) : visit.say_count(texts::lead_new, waiting);
  if (!page.mine.empty()) {
    lead += " " + visit.say_count(texts::lead_mine, static_cast<int>(page.mine.size()));
  }
  Html content = layout::page_head({.title = title, .lead = fragment(lead)});
  if (page.waiting.empty() && page.mine.empty()) {
    content += layout::empty_state(visit.say(texts::none), visit.say(texts::none_line));
  }
  // What waits for somebody goes before what is done.
  const Html open = fragment(list_of(visit, "nieuw", texts::section_new, page.waiting),
                             list_of(visit, "van-mij", texts::section_mine, page.mine));
  const Html closed = list_of(visit, "afgerond", texts::section_closed, page.closed, page.closed_part);
  content += open.empty() || closed.empty() ? layout::stack(5, fragment(open, closed))
                                            : layout::beside(open, closed, layout::Width::l);
  return navigation::page(visit, {.title = title, .place = "/aanvragen"}, content);
}

// ---- one request

namespace {

Html course_card(http::Visit& visit, const RequestPage& page) {
  const std::string& counsellor = page.referral.by_counsellor;
  const std::string sent =
      counsellor.empty() ? visit.say(texts::line_sent, page.student.given_name)
                         : visit.say(joint_texts::line_sent_specialist, page.student.given_name, counsellor);
  Html all = li.cls("sub")(layout::join({sent, i18n::moment_words(visit.language, page.referral.asked_at)}));
  for (const ReferralLine& line : page.lines) {
    const std::string title =
        layout::join({line_for_specialist(visit, line), i18n::moment_words(visit.language, line.written_at)});
    if (line.kind != LineKind::said) {
      all += li.cls("sub")(title);
      continue;
    }
    const bool mine = line.author_id == page.me.id;
    const bool hers = line.author_id == page.student.id;
    all += li(layout::says({.who = mine   ? page.me.full_name()
                                   : hers ? page.student.full_name()
                                          : line.author().full_name(),
                            .line = fragment(title),
                            .words = line.words,
                            .quoted = false,
                            .mine = mine}));
  }
  Html content = fragment(layout::section_head("verloop", visit.say(texts::course)),
                          ul.cls("plain-list stack gap-3")(all));
  if (page.standing == Standing::in_hand) content += message_fold(visit, page);
  return layout::card({.labelled_by = "verloop"}, content);
}

Html question_card(http::Visit& visit, const RequestPage& page) {
  const std::string& name = page.student.given_name;
  const std::string asked =
      visit.say(texts::asked_on, i18n::moment_words(visit.language, page.referral.asked_at));
  return section.cls("card prep")
      .aria("labelledby", "vraag")(div.cls("stack gap-2")(
          layout::eyebrow("lifebuoy-fill", asked), p.cls("words").id("vraag")(page.referral.question),
          page.referral.tried.empty()
              ? layout::sub(visit.say(texts::did_nothing_said, name))
              : layout::labelled(visit.say(texts::did_already, name), page.referral.tried),
          when(!page.referral.by_counsellor.empty(),
               [&] {
                 return layout::sub(visit.say(joint_texts::asked_with, page.referral.by_counsellor, name));
               }),
          layout::labelled(visit.say(texts::outcome), page.referral.outcome)));
}

// How many working days there are left until the first contact, or how many it took.
Html wait_card(http::Visit& visit, const RequestPage& page) {
  const Referral& one = page.referral;
  if (!one.is_open() && !one.first_contact_days) return {};
  const int days =
      one.first_contact_days ? *one.first_contact_days : working_days(day_of(one.asked_at), visit.today);
  const bool late = days > contact_within;
  const auto state = late ? words::State::attention : words::State::good;
  const int shown = one.first_contact_days ? days : late ? days - contact_within : contact_within - days;
  const auto& words = one.first_contact_days ? texts::spoke_after
                      : late                 ? texts::days_late
                                             : texts::days_left;
  return layout::card(
      {.labelled_by = "wachten"},
      fragment(h2.id("wachten")(visit.say_count(words, shown)),
               layout::meter(state, std::min(days, contact_within), std::nullopt, contact_within, true),
               layout::sub(visit.say(texts::within_days, contact_within))));
}

Html who_knows_card(http::Visit& visit, const RequestPage& page) {
  const Html words =
      page.counsellor.empty()
          ? p(visit.say(texts::no_counsellor, page.student.given_name))
          : p(layout::icon(page.referral.counsellor_may_know ? layout::Icon("eye-fill")
                                                             : layout::Icon("lock-simple-fill")),
              " ",
              visit.say(
                  page.referral.counsellor_may_know ? texts::counsellor_knows : texts::counsellor_knows_not,
                  page.counsellor));
  return layout::card({.labelled_by = "wie-weet"},
                      fragment(layout::section_head("wie-weet", visit.say(texts::who_knows)), words));
}

Html head_of(http::Visit& visit, const RequestPage& page) {
  const std::string name = page.student.full_name();
  Html action;
  if (page.standing == Standing::in_hand && page.referral.opens_file) {
    action = layout::button_link({.label = visit.say(texts::file_of, page.student.given_name),
                                  .href = paths::file(page.student.id),
                                  .icon = layout::Icon("folder-open-fill")});
  }
  return header.cls("person-head")(layout::avatar(name, layout::Size::huge),
                                   div(h1(visit.say(texts::request_of, name)), p.cls("lead")(page.study)),
                                   div.cls("stack gap-2")(action));
}

}  // namespace

Html request_page(http::Visit& visit, const RequestPage& page) {
  const std::string title = visit.say(texts::request_of, page.student.full_name());
  // What can be done comes right after the question, also on a phone.
  const Html wide = fragment(question_card(visit, page), layout::card(stations_of(visit, page.referral)),
                             action_cards(visit, page), course_card(visit, page));
  const Html narrow = fragment(wait_card(visit, page), who_knows_card(visit, page));
  const Html content = fragment(layout::crumbs(visit.language, {{visit.say(texts::title), paths::requests()}},
                                               page.student.full_name()),
                                head_of(visit, page), layout::beside(wide, narrow));
  return navigation::page(visit, {.title = title, .place = "/aanvragen"}, content);
}

}  // namespace koers::referrals::views
