#include "rooms/support/agreement_views.h"

#include <algorithm>

#include "campus/layout/components.h"
#include "campus/layout/form_help.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/support/forms.h"
#include "rooms/support/limits.h"
#include "rooms/support/paths.h"
#include "rooms/support/views.h"

namespace koers::support::views {

using namespace html;
using http::Visit;
using time_limits::TimeLimits;
using words::State;
using Page = AgreementPage;

namespace {

std::string name_in(const Page& page, Id<people::Person> person) {
  return person == page.whole().student.id ? page.whole().student.given_name
                                           : page.whole().officer.given_name;
}

// ---- parts

Html asked_part(const Visit& visit, const Page& page) {
  const std::string& words = page.agreement().asked_words;
  if (words.empty()) return {};
  const std::string who = page.seat.is_student()
                              ? visit.say(texts::you_asked)
                              : visit.say(texts::they_asked, page.whole().student.given_name);
  return layout::card(fragment(layout::sub(who), layout::own_words(words)));
}

Html change_part(Visit& visit, const Page& page) {
  if (!page.agreement().may_change()) return {};
  const Html add = when(page.whole().lines.size() < most_lines, [&] {
    return line_form.fold(visit, visit.say(texts::add_line), page.returned.or_start(line_form),
                          {.action = paths::act(page.id(), "regels"), .submit = visit.say(texts::save)});
  });
  const Html works = works_form.fold(visit, visit.say(texts::works_change),
                                     page.returned.or_edit(works_form, {page.agreement().works_words}),
                                     {.action = paths::one(page.id()), .submit = visit.say(texts::save)});
  const Html note =
      when(!page.whole().signatures.empty(), [&] { return layout::sub(visit.say(texts::signatures_go)); });
  const Html follows =
      when(page.agreement().follows.value != 0, [&] { return layout::sub(visit.say(texts::follows)); });
  return fragment(follows, add, works, note);
}

}  // namespace

forms::Givens sign_givens(Visit& visit, const Page& page) {
  const bool is_officer = !page.seat.is_student();
  const int age = TimeLimits::of(visit).now(age_to_sign_alone);
  return {{"leeftijd", {.name = std::to_string(age), .leave_out = is_officer}},
          {"ouder", {.leave_out = is_officer}}};
}

namespace {

Html sign_part(Visit& visit, const Page& page) {
  const bool may = page.agreement().may_change() && !page.whole().lines.empty() &&
                   !page.whole().signed_by(page.seat.voice());
  if (!may) return {};
  SignDraft draft;
  draft.text_hash = page.whole().text_hash();
  if (!page.seat.is_student()) draft.name = page.whole().officer.full_name();
  const std::string from = TimeLimits::of(visit).words(visit, age_to_sign_alone);
  const Html age = page.seat.is_student() ? p(visit.say(texts::sign_age, from))
                                          : layout::sub(visit.say(texts::sign_look, from));
  const Html meanwhile = when(page.is_meanwhile, [&] {
    return layout::notice(State::attention, visit.say(texts::changed_meanwhile));
  });
  return layout::card({.labelled_by = "teken"},
                      fragment(layout::section_head("teken", visit.say(texts::sign_title)), meanwhile, age,
                               sign_form.show(visit, page.returned.or_start(sign_form, draft),
                                              {.action = paths::act(page.id(), "tekenen"),
                                               .submit = visit.say(texts::sign),
                                               .button = {.icon = layout::Icon("check-bold"), .big = true}},
                                              sign_givens(visit, page))));
}

Html evaluation_part(Visit& visit, const Page& page) {
  Html all;
  if (page.agreement().may_evaluate(visit.today, TimeLimits::of(visit).now(months_before_evaluation))) {
    const Day due = *page.agreement().evaluate_by;
    WordsDraft draft;
    for (const Evaluation& one : page.whole().evaluations) {
      if (one.due_on == due) draft.words = page.seat.is_student() ? one.student_words : one.officer_words;
    }
    all += layout::card({.labelled_by = "werkt-het"},
                        fragment(layout::section_head("werkt-het", visit.say(texts::evaluate_title)),
                                 p(visit.say(texts::evaluate_line, views::day_words(visit, due))),
                                 evaluation_form.show(visit, page.returned.or_start(evaluation_form, draft),
                                                      {.action = paths::act(page.id(), "terugkijken"),
                                                       .submit = visit.say(texts::save)})));
  }
  Html earlier;
  for (const Evaluation& one : page.whole().evaluations) {
    if (!one.evaluated_on) continue;
    earlier += div.cls("stack gap-2")(
        b(i18n::day_with_year(visit.language, *one.evaluated_on)),
        layout::labelled(visit.say(texts::student_said, page.whole().student.given_name), one.student_words),
        layout::labelled(visit.say(texts::student_said, page.whole().officer.given_name), one.officer_words));
  }
  if (!earlier.empty()) all += layout::fold(span(visit.say(texts::looked_back)), layout::stack(4, earlier));
  return all;
}

}  // namespace

forms::Givens show_givens(const Page& page) {
  std::vector<layout::Option> options;
  for (const AgreementLine& one : page.whole().lines) options.push_back({text(one.id), one.what});
  return {{"welke-regel", {.options = options}}};
}

namespace {

Html show_part(Visit& visit, const Page& page) {
  if (!page.seat.is_student() || page.agreement().state != AgreementState::in_force) return {};
  Html rows;
  for (const ShownLine& one : page.whole().shown) {
    if (!one.is_open(visit.today)) continue;
    rows += li(layout::between(fragment(
        div(b(one.receiver),
            layout::sub(visit.say(texts::shown_until, one.what, views::day_words(visit, one.until_on)))),
        layout::post_button(paths::stop_showing(page.id(), one.id), visit.say(texts::shown_stop),
                            {.kind = layout::Kind::quiet, .small = true, .about = one.receiver}))));
  }
  const bool reads = page.agreement().guide_reads;
  rows += li(layout::between(
      fragment(layout::sub(visit.say(reads ? texts::guide_reads : texts::guide_reads_not)),
               layout::post_button(paths::act(page.id(), "begeleider").with("leest", reads ? "nee" : "ja"),
                                   visit.say(reads ? texts::stop_guide : texts::let_guide),
                                   {.kind = layout::Kind::line, .small = true}))));
  return layout::card(
      {.labelled_by = "laat"},
      fragment(layout::section_head("laat", visit.say(texts::show_title)),
               layout::sub(visit.say(texts::show_lead)), ul.cls("support-lines")(rows),
               show_form.fold(
                   visit, visit.say(texts::show_title), page.returned.or_start(show_form),
                   {.action = paths::act(page.id(), "laat-zien"), .submit = visit.say(texts::show_button)},
                   show_givens(page))));
}

// How it ends.
Html end_part(Visit& visit, const Page& page) {
  const Agreement& of = page.agreement();
  if (of.state == AgreementState::in_force) {
    return fragment(
        layout::cluster(layout::post_button(paths::act(page.id(), "veranderen"),
                                            visit.say(texts::change_agreement),
                                            {.kind = layout::Kind::line, .small = true})),
        stop_form.fold(visit, visit.say(texts::stop), page.returned.or_start(stop_form),
                       {.action = paths::act(page.id(), "stoppen"), .submit = visit.say(texts::stop)}));
  }
  if (of.may_change() && page.seat.is_student()) {
    return layout::cluster(layout::post_button(paths::act(page.id(), "weg"), visit.say(texts::throw_away),
                                               {.kind = layout::Kind::quiet, .small = true}));
  }
  if (of.may_change()) {
    return refuse_form.fold(
        visit, visit.say(texts::refuse), page.returned.or_start(refuse_form),
        {.action = paths::act(page.id(), "weigeren"), .submit = visit.say(texts::refuse)});
  }
  const std::string on = views::day_words(visit, of.ended_on.value_or(visit.today));
  if (of.state == AgreementState::ended && !of.ended_by) return layout::sub(visit.say(texts::replaced, on));
  const i18n::Text& by = of.state == AgreementState::refused ? texts::refused_by : texts::stopped_by;
  return layout::card(
      fragment(p(visit.say(by, name_in(page, of.ended_by), on)), layout::own_words(of.ended_words)));
}

}  // namespace

html::Html agreement_page(http::Visit& visit, const Page& page) {
  const bool is_student = page.seat.is_student();
  const std::string title = visit.say(
      texts::agreement_of, is_student ? page.whole().officer.full_name() : page.whole().student.full_name());
  const auto drop = page.agreement().may_change() ? paths::drop_line : nullptr;
  const Html complain = when(
      is_student, [&] { return layout::sub(visit.say(texts::complain, page.whole().officer.given_name)); });
  const Html content =
      fragment(views::style_sheet(),
               layout::crumbs(visit.language,
                              {{visit.say(texts::row), is_student ? paths::own() : paths::all()}}, title),
               layout::page_head({.title = title, .lead = fragment(visit.say(texts::lead))}),
               layout::cluster(layout::who_sees(visit.language, layout::Reach::one,
                                                visit.say(texts::only_two, page.other()))),
               asked_part(visit, page),
               views::lines_card(visit, page.whole(), change_part(visit, page), drop), sign_part(visit, page),
               evaluation_part(visit, page), show_part(visit, page), end_part(visit, page), complain);
  const std::string_view place = is_student ? "/ik" : "/ondersteuning";
  return navigation::page(visit, {.title = title, .place = place, .width = layout::PageWidth::narrow},
                          content);
}

}  // namespace koers::support::views
