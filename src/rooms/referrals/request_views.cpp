#include "rooms/referrals/request_views.h"

#include "campus/layout/cards.h"
#include "campus/layout/form_help.h"
#include "campus/layout/forms.h"
#include "campus/layout/people.h"
#include "campus/layout/states.h"
#include "campus/layout/writing.h"
#include "campus/navigation/navigation.h"
#include "platform/base/utf8.h"
#include "platform/base/working_days.h"
#include "platform/i18n/dates.h"
#include "platform/i18n/moments.h"
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
    return visit.say(texts::closed_on, i18n::day_month(visit.language, day_of(*row.closed_at)));
  }
  if (row.state == ReferralState::asked) return wait_words(visit, row);
  if (has_talk_ahead(row, visit.today)) {
    return visit.say(texts::planned_on, i18n::near_day(visit.language, *row.contact_on, visit.today));
  }
  if (row.first_contact_on) {
    return visit.say(texts::spoken_on, i18n::day_month(visit.language, *row.first_contact_on));
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
             const std::vector<ReferralRow>& rows) {
  if (rows.empty()) return {};
  Html all;
  for (const ReferralRow& row : rows) {
    const std::string name = people::Person{{}, row.given_name, row.infix, row.family_name}.full_name();
    all += layout::row(
        {.lead = layout::avatar(name),
         .title = name,
         .href = paths::request(row.id),
         .more = fragment(shortened(row.question), br(), layout::join({row.group, to_do(visit, row)})),
         .end = end_of(visit, row)});
  }
  return layout::list_card(id, visit.say(title), all, layout::tag(std::to_string(rows.size())));
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
  const Html mine = fragment(list_of(visit, "van-mij", texts::section_mine, page.mine),
                             list_of(visit, "afgerond", texts::section_closed, page.closed));
  const Html fresh = list_of(visit, "nieuw", texts::section_new, page.waiting);
  // Side by side on a laptop: what waits for anybody, and what is mine.
  content += mine.empty() || fresh.empty()
                 ? fragment(fresh, mine)
                 : div.cls("halves")(div.cls("stack")(fresh), div.cls("stack")(mine));
  return navigation::page(visit, {.title = title, .place = "/aanvragen"}, content);
}

// ---- one request

namespace {

Html course_card(http::Visit& visit, const RequestPage& page) {
  Html all = li.cls("sub")(layout::join({visit.say(texts::line_sent, page.student.given_name),
                                         i18n::moment_words(visit.language, page.referral.asked_at)}));
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
                                          : line.given_name,
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
  Html content = fragment(
      layout::eyebrow("lifebuoy-fill",
                      visit.say(texts::asked_on, i18n::moment_words(visit.language, page.referral.asked_at))),
      layout::own_words(page.referral.question));
  content += page.referral.tried.empty()
                 ? layout::sub(visit.say(texts::did_nothing_said, name))
                 : layout::labelled(visit.say(texts::did_already, name), page.referral.tried);
  content += layout::labelled(visit.say(texts::outcome), page.referral.outcome);
  return layout::card({.surface = layout::Surface::soft}, content);
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
  if (page.standing == Standing::in_hand) {
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
  const Html wide = fragment(question_card(visit, page), course_card(visit, page));
  const Html narrow = fragment(action_cards(visit, page), who_knows_card(visit, page));
  const Html content =
      fragment(layout::crumbs(visit.language, {{visit.say(texts::title), paths::requests()}},
                              page.student.full_name()),
               head_of(visit, page), layout::beside(layout::stack(4, wide), layout::stack(4, narrow)));
  return navigation::page(visit, {.title = title, .place = "/aanvragen"}, content);
}

}  // namespace koers::referrals::views
