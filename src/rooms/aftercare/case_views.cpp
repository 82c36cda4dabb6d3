#include "rooms/aftercare/case_views.h"

#include "campus/layout/components.h"
#include "campus/layout/form_help.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "platform/i18n/word_list.h"
#include "rooms/aftercare/forms.h"
#include "rooms/aftercare/paths.h"

namespace koers::aftercare::views {

using namespace html;
using http::Visit;
using words::State;

namespace {

std::string when_said(const Visit& visit, Day day) {
  return i18n::day_month(visit.language, day, visit.today);
}
bool is_running(const Visit& visit, const CasePage& page) {
  return page.seat.whole().of.runs_on(visit.today);
}

Html why_card(const Visit& visit, const CasePage& page) {
  const Case& of = page.seat.whole().of;
  Html over;
  if (!is_running(visit, page)) {
    over = p(visit.say(texts::is_over, i18n::day_with_year(visit.language, of.over_on)));
    if (of.stopped_by) {
      const auto& whole = page.seat.whole();
      over += layout::labelled(
          visit.say(texts::stopped_with,
                    of.stopped_by == whole.student.id ? whole.student.given_name : whole.guide.given_name),
          of.stopped_words);
    }
  }
  return layout::card(
      {.labelled_by = "waarom"},
      fragment(layout::section_head("waarom", visit.say(texts::why_title),
                                    layout::tag(visit.say(texts::until, when_said(visit, of.ends_on)))),
               b(visit.say(texts::reasons[static_cast<std::size_t>(of.reason)])), layout::own_words(of.words),
               over));
}

Html contact_line(const Visit& visit, const CasePage& page, const Contact& one) {
  Html end;
  if (!page.seat.is_student() && one.author_id == page.seat.me() && is_running(visit, page)) {
    end =
        layout::post_button(paths::drop_contact(page.seat.whole().of.id, one.id), visit.say(texts::take_back),
                            {.kind = layout::Kind::quiet, .small = true, .about = one.words});
  }
  const std::string how = visit.say(texts::channels[static_cast<std::size_t>(one.channel)]);
  return div.cls("stack gap-2")(
      layout::between(fragment(b(layout::join({when_said(visit, one.held_on), how})), end)),
      layout::paragraphs(one.words),
      when(!one.step.empty(), [&] { return layout::sub(visit.say(texts::step_is, one.step)); }));
}

Html contacts_card(Visit& visit, const CasePage& page) {
  const auto& all = page.seat.whole().contacts;
  Html lines = each(all, [&](const Contact& one) { return contact_line(visit, page, one); });
  if (all.empty()) lines = layout::sub(visit.say(texts::contacts_none));
  Html form;
  if (!page.seat.is_student() && is_running(visit, page)) {
    form = contact_form.fold(
        visit, visit.say(texts::record),
        page.returned.or_start(contact_form, ContactDraft{.held_on = visit.today}),
        {.action = paths::act(page.seat.whole().of.id, "contact"), .submit = visit.say(texts::save)});
  }
  return layout::card(
      {.labelled_by = "contact"},
      fragment(layout::section_head("contact", visit.say(texts::contacts)), form, layout::stack(4, lines)));
}

Html ask_line(const Visit& visit, const Ask& one) {
  const std::string month = visit.say_count(texts::after_months, one.month);
  if (!one.answer) return li(month, ": ", visit.say(texts::not_answered));
  return li(month, ": ", b(visit.say(texts::answers[static_cast<std::size_t>(*one.answer)])),
            when(!one.words.empty(), [&] { return layout::own_words(one.words); }));
}

// "Koers vraagt dit na 1, 3, 6 en 12 maanden."
std::string when_asked(Visit& visit, const CaseSeat& seat) {
  const auto& limits = time_limits::TimeLimits::of(visit, seat.institution());
  const auto months = months_to_ask(limits, seat.whole().of);
  if (months.empty()) return visit.say(texts::asks_never);
  if (months.size() == 1) return visit.say(texts::asks_line, visit.say_count(texts::in_months, months[0]));
  i18n::WordList all;
  for (const int month : months) all.add(std::to_string(month));
  return visit.say(texts::asks_line, visit.say(texts::several_months, all.in_sentence(visit.language)));
}

Html asks_card(Visit& visit, const CasePage& page) {
  const WholeCase& whole = page.seat.whole();
  Html form, link;
  if (page.seat.is_student() && whole.open_ask() && is_running(visit, page)) {
    form = answer_form.show(
        visit, page.returned.or_start(answer_form),
        {.action = paths::act(whole.of.id, "antwoord"), .submit = visit.say(texts::answer_send)});
  }
  if (!page.seat.is_student()) {
    link = fragment(
        layout::sub(visit.say(texts::make_link_line, whole.student.given_name)),
        layout::cluster(layout::post_button(paths::act(whole.of.id, "link"), visit.say(texts::make_link),
                                            {.kind = layout::Kind::line, .small = true})));
  }
  const Html lines = whole.asks.empty()
                         ? layout::sub(when_asked(visit, page.seat))
                         : ul(each(whole.asks, [&](const Ask& one) { return ask_line(visit, one); }));
  return layout::card({.labelled_by = "vraag"},
                      fragment(layout::section_head("vraag", visit.say(texts::asks)), form, lines, link));
}

std::string state_of(const Visit& visit, const CaseHandover& one) {
  switch (one.state) {
    case HandoverState::asked:
      return visit.say(one.ground == HandoverGround::law ? texts::state_by_law : texts::state_asked);
    case HandoverState::agreed:
      return visit.say(texts::state_agreed, when_said(visit, one.answered_on.value_or(one.made_on)));
    case HandoverState::refused:
      return visit.say(texts::state_refused, when_said(visit, one.answered_on.value_or(one.made_on)));
    case HandoverState::given:
      return visit.say(texts::state_given, when_said(visit, one.given_on.value_or(one.made_on)));
  }
  return "";
}

Html handover_line(const Visit& visit, const CasePage& page, const CaseHandover& one) {
  const auto id = page.seat.whole().of.id;
  const bool is_law = one.ground == HandoverGround::law;
  Html ways;
  if (page.seat.is_student() && !is_law && one.state == HandoverState::asked) {
    ways = layout::cluster(
        fragment(layout::post_button(paths::handover(id, one.id, "ja"), visit.say(texts::say_yes),
                                     {.small = true, .about = one.receiver}),
                 layout::post_button(paths::handover(id, one.id, "nee"), visit.say(texts::say_no),
                                     {.kind = layout::Kind::line, .small = true, .about = one.receiver})));
  }
  const bool may_give = one.state == HandoverState::agreed || (is_law && one.state == HandoverState::asked);
  if (!page.seat.is_student() && may_give) {
    ways = layout::cluster(
        layout::post_button(paths::handover(id, one.id, "gegeven"), visit.say(texts::given),
                            {.kind = layout::Kind::line, .small = true, .about = one.receiver}));
  }
  return div.cls("stack gap-2")(layout::between(fragment(b(visit.say(texts::to_whom, one.receiver)),
                                                         layout::tag(state_of(visit, one)))),
                                layout::own_words(one.portion),
                                when(is_law, [&] { return layout::sub(visit.say(texts::by_law, one.law)); }),
                                ways);
}

Html handovers_card(Visit& visit, const CasePage& page) {
  const WholeCase& whole = page.seat.whole();
  Html form;
  if (!page.seat.is_student()) {
    form = handover_form.fold(
        visit, visit.say(texts::hand_over), page.returned.or_start(handover_form),
        {.action = paths::act(whole.of.id, "overdragen"), .submit = visit.say(texts::ask_handover)});
  }
  if (page.seat.is_student() && whole.handovers.empty()) return {};
  return layout::card(
      {.labelled_by = "overdragen"},
      fragment(
          layout::section_head("overdragen", visit.say(texts::handovers)),
          layout::sub(visit.say(texts::handovers_line, whole.student.given_name)),
          layout::stack(4, each(whole.handovers,
                                [&](const CaseHandover& one) { return handover_line(visit, page, one); })),
          form));
}

// The school account ends; this goes on.
Html way_in(const Visit& visit, const CasePage& page) {
  if (!page.seat.is_student() || !is_running(visit, page)) return {};
  return layout::card({.surface = layout::Surface::flush},
                      layout::rows(layout::row({.lead = layout::thumb("key-fill"),
                                                .title = visit.say(texts::own_key),
                                                .href = url("/privacy/inloggen"),
                                                .line = visit.say(texts::own_key_line)})));
}

}  // namespace

Html case_page(Visit& visit, const CasePage& page) {
  const WholeCase& whole = page.seat.whole();
  const bool is_student = page.seat.is_student();
  const std::string& other = is_student ? whole.guide.given_name : whole.student.given_name;
  const std::string title =
      is_student ? visit.say(texts::own_title) : visit.say(texts::case_of, whole.student.full_name());
  const Html stop = when(is_running(visit, page), [&] {
    return stop_form.fold(visit, visit.say(texts::stop), page.returned.or_start(stop_form),
                          {.action = paths::act(whole.of.id, "stop"), .submit = visit.say(texts::stop)});
  });
  const Url up = is_student ? url("/ik") : paths::all();
  // What asks something of its reader stands first.
  const Html asks = asks_card(visit, page), contacts = contacts_card(visit, page),
             handovers = handovers_card(visit, page), why = why_card(visit, page);
  const Html parts = is_student ? fragment(asks, handovers, way_in(visit, page), contacts, why)
                                : fragment(contacts, asks, handovers, why);
  const Html content = fragment(
      layout::crumbs(visit.language, {{visit.say(is_student ? texts::me : texts::aftercare), up}}, title),
      layout::page_head({.title = title,
                         .lead = fragment(visit.say(!is_student     ? texts::case_lead
                                                    : other.empty() ? texts::own_lead_nobody
                                                                    : texts::own_lead,
                                                    other))}),
      layout::cluster(
          layout::who_sees(visit.language, layout::Reach::one, visit.say(texts::only_two, other))),
      parts, stop);
  return navigation::page(
      visit, {.title = title, .place = is_student ? "/ik" : "/studenten", .width = layout::PageWidth::narrow},
      content);
}

Html answer_card(Visit& visit, const forms::Answers& answers, const Url& action) {
  return layout::card(answer_form.show(
      visit, answers,
      {.action = action, .submit = visit.say(texts::answer_send), .button = {.big = true, .wide = true}}));
}

}  // namespace koers::aftercare::views
