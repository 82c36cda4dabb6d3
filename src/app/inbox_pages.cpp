// /meldingen: what happened that the visitor should know, newest first, and which kinds he wants to hear of.
#include "app/inbox_pages.h"

#include <algorithm>

#include "app/inbox_texts.h"
#include "app/mail/mail_texts.h"
#include "app/pages.h"
#include "app/rooms.h"
#include "campus/forms/forms.h"
#include "campus/layout/cards.h"
#include "campus/layout/form_help.h"
#include "campus/layout/list_part.h"
#include "campus/layout/states.h"
#include "campus/layout/writing.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates.h"
#include "rooms/dialogue/dialogue.h"
#include "rooms/experiences/experiences.h"
#include "rooms/guidance/guidance.h"

namespace koers::app {
namespace {

using namespace html;
using http::Response;
using http::Visit;
using people::SignedIn;
namespace texts = inbox_texts;

constexpr int notices_per_page = 50;
constexpr int most_on_home = 3;

Html notice_row(const Visit& visit, const inbox::Kind& kind, const inbox::Notice& notice) {
  const std::string when = i18n::near_day(visit.language, day_of(notice.made_at), visit.today);
  return layout::row({.lead = layout::thumb(kind.icon),
                      .title = visit.say(kind.title, notice.given_name),
                      .href = kind.leads_to(notice.thing, notice.about),
                      .line = layout::join({visit.say(kind.line, notice.given_name), when}),
                      .end = notice.read_at ? Html() : layout::tag(visit.say(texts::is_new))});
}

Html notice_rows(const Visit& visit, const std::vector<inbox::Notice>& notices) {
  return each(notices, [&](const inbox::Notice& notice) {
    const auto kind = notice_kind(notice.kind);
    return kind ? notice_row(visit, *kind, notice) : Html();
  });
}

}  // namespace

Html to_do(Visit& visit, const people::Student& me, const std::vector<guidance::StudentConversation>& talks) {
  const Html all = fragment(dialogue::after_talk_card(visit, talks, me.identity().institution.smallest_group),
                            experiences::asking_cards(visit, me));
  if (all.empty()) return {};
  return section.cls("stack gap-3")
      .aria("labelledby", "nu-doen")(layout::section_head("nu-doen", visit.say(texts::also)), all);
}

namespace {

// ---- which kinds somebody wants to hear of

struct KindChoice {
  std::vector<std::string> heard;
};
constexpr auto kind_form = forms::form<KindChoice>(
    forms::choices<&KindChoice::heard>("soort", {.label = texts::kinds, .hidden_label = true}));

// Of what the visitor may get now: those that he may switch off, and those that he always gets.
struct OfferedKinds {
  std::vector<layout::Option> optional;
  std::vector<std::string> always;
};
OfferedKinds offered_kinds(const Visit& visit, const SignedIn& me) {
  OfferedKinds offered;
  for (const inbox::Kind& kind : notice_kinds()) {
    if (!inbox::may_get(me.identity(), kind)) continue;
    const std::string name = visit.say(kind.name);
    if (kind.may_be_quiet) {
      offered.optional.push_back({std::string(kind.code), name});
    } else {
      offered.always.push_back(name);
    }
  }
  return offered;
}

KindChoice heard_kinds(const OfferedKinds& offered, const std::vector<std::string>& quiet) {
  KindChoice choice;
  for (const layout::Option& kind : offered.optional) {
    if (std::find(quiet.begin(), quiet.end(), kind.value) == quiet.end()) choice.heard.push_back(kind.value);
  }
  return choice;
}

Html kinds_fold(Visit& visit, const OfferedKinds& offered, const forms::Answers& answers) {
  Html content = fragment(
      p(visit.say(texts::kinds_line)),
      kind_form.show(visit, answers, {.action = url("/meldingen/soorten"), .submit = visit.say(texts::save)},
                     {{"soort", {.options = offered.optional}}}));
  for (const std::string& name : offered.always) content += layout::sub(visit.say(texts::always, name));
  return layout::fold(span(visit.say(texts::kinds)), layout::stack(4, content), answers.was_refused());
}

Response inbox_page(Visit& visit, const SignedIn& me, const OfferedKinds& offered,
                    const forms::Answers& answers) {
  const layout::ListPart part(visit, "berichten", notices_per_page,
                              inbox::count_notices(visit.db(), me.identity(), visit.today));
  const auto notices = inbox::notices_of(visit.db(), me.identity(), visit.today, part.window());
  const bool any_new = inbox::unread(visit) > 0;
  Html to_do_now;
  if (me.identity().enrolment) {
    const auto student = people::Student::admit(visit);
    to_do_now = to_do(visit, student, guidance::own_talks(visit.db(), student, visit.today));
  }
  Html content =
      layout::page_head({.title = visit.say(texts::notices),
                         .actions = when(any_new, [&] {
                           return layout::post_button(url("/meldingen/gelezen"), visit.say(texts::all_read),
                                                      {.kind = layout::Kind::plain, .small = true});
                         })});
  if (!notices.empty()) {
    content += div.id("berichten")
                   .cls("stack gap-3")(layout::card({.surface = layout::Surface::flush},
                                                    layout::rows(notice_rows(visit, notices))),
                                       part.ways(visit.language, url("/meldingen")));
  } else if (to_do_now.empty()) {
    content += layout::empty_state(visit.say(texts::all_caught_up), visit.say(texts::all_caught_up_line));
  }
  content += to_do_now;
  if (me.identity().is(people::Role::counsellor) || me.identity().is(people::Role::specialist)) {
    content += shared_card(visit, people::Guide::admit(visit));
  }
  content += kinds_fold(visit, offered, answers);
  content += layout::card({.surface = layout::Surface::flush},
                          layout::rows(layout::row({.lead = layout::thumb("envelope-simple-fill"),
                                                    .title = visit.say(mail_texts::by_mail),
                                                    .href = url("/meldingen/mail"),
                                                    .line = visit.say(mail_texts::by_mail_line)})));
  return http::page(
      navigation::page(visit, {.title = visit.say(texts::notices), .width = layout::PageWidth::narrow},
                       content),
      answers.status());
}

Response show(Visit& visit, const SignedIn& me) {
  const auto offered = offered_kinds(visit, me);
  const auto heard = heard_kinds(offered, inbox::quiet_kinds(visit.db(), me));
  return inbox_page(visit, me, offered, kind_form.edit(heard));
}

Response read_all(Visit& visit, const SignedIn& me) {
  visit.write([&](sql::Transaction& tx) { inbox::read_all(tx, me, visit.now); });
  return http::see_other(url("/meldingen"), visit.say(texts::all_read_done));
}

// What the visitor cannot get now stays as it was.
Response save_kinds(Visit& visit, const SignedIn& me) {
  const auto offered = offered_kinds(visit, me);
  std::vector<std::string> quiet;
  const auto typed = kind_form.change(
      visit,
      [&](sql::Transaction& tx) {
        tx.lock(me.id().value);
        quiet = inbox::quiet_kinds(tx, me);
        return heard_kinds(offered, quiet);
      },
      [&](sql::Transaction& tx, const KindChoice& choice) {
        for (const layout::Option& kind : offered.optional) {
          std::erase(quiet, kind.value);
          const auto& heard = choice.heard;
          if (std::find(heard.begin(), heard.end(), kind.value) == heard.end()) quiet.push_back(kind.value);
        }
        inbox::keep_quiet(tx, me, quiet);
      },
      {{"soort", {.options = offered.optional}}});
  if (!typed.holds()) return inbox_page(visit, me, offered, typed);
  return http::see_other(url("/meldingen"), visit.say(texts::saved));
}

}  // namespace

std::vector<inbox::Kind> notice_kinds() {
  std::vector<inbox::Kind> all;
  for (const rooms::Room* room : all_rooms()) {
    all.insert(all.end(), room->notice_kinds.begin(), room->notice_kinds.end());
  }
  return all;
}

std::optional<inbox::Kind> notice_kind(std::string_view code) {
  for (const rooms::Room* room : all_rooms()) {
    for (const inbox::Kind& kind : room->notice_kinds) {
      if (kind.code == code) return kind;
    }
  }
  return std::nullopt;
}

Html unread_part(Visit& visit) {
  auto notices = inbox::newest_unread(visit, notices_per_page);
  std::erase_if(notices, [](const inbox::Notice& one) { return !notice_kind(one.kind); });
  if (notices.empty()) return {};
  if (notices.size() > most_on_home) notices.resize(most_on_home);
  const Html all = layout::more_link(visit.say(texts::see_all, inbox::unread(visit)), url("/meldingen"));
  return section.cls("stack gap-3")
      .aria("labelledby", "nieuw")(
          layout::section_head("nieuw", visit.say(texts::new_for_you), all),
          layout::card({.surface = layout::Surface::flush}, layout::rows(notice_rows(visit, notices))));
}

void add_inbox_routes(http::Router& router) {
  router.get<SignedIn>("/meldingen", show);
  router.post<SignedIn>("/meldingen/gelezen", read_all);
  router.post<SignedIn>("/meldingen/soorten", save_kinds);
}

}  // namespace koers::app
