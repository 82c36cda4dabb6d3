// /studenten/{id}/hulp-buiten: what who guides asks a student, and how it stands.
#include "rooms/help/outside_views.h"

#include "campus/layout/components.h"
#include "campus/layout/form_help.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/help/instrument_views.h"
#include "rooms/help/outside_forms.h"
#include "rooms/help/paths.h"

namespace koers::help::views {

using namespace html;
using http::Visit;
using layout::Kind;
namespace texts = outside_texts;

namespace {

Html terms_of(const Visit& visit, const OutsideHelp& one) {
  std::vector<std::pair<std::string, Html>> facts{
      {visit.say(texts::the_question), layout::own_words(one.question)},
      {visit.say(texts::they_know), fragment(known_words(visit, one))},
      {visit.say(texts::holds_until), fragment(i18n::day_with_year(visit.language, one.until_on))}};
  if (!one.contact.empty()) facts.push_back({visit.say(texts::how), layout::paragraphs(one.contact)});
  return layout::fact_list(facts);
}

// What the guide can do now.
Html guide_actions(Visit& visit, const OutsidePage& page, const OutsideHelp& one) {
  const std::string& name = page.student.person().given_name;
  const std::string of = text(one.id);
  const auto to = [&](std::string_view what) { return paths::outside(page.student.id(), one.id, what); };
  const Html take_back = layout::post_button(to("terug"), visit.say(texts::take_back),
                                             {.kind = Kind::quiet, .small = true, .about = one.name});
  if (one.state == HelpState::asked) return layout::cluster(take_back);
  if (one.state == HelpState::parent) {
    return fragment(
        layout::notice(words::State::attention, visit.say(texts::parent_line, name, name)),
        parent_form.show(visit, page.returned.or_start(parent_form, {}, of),
                         {.action = to("ouder"), .submit = visit.say(texts::parent_save), .suffix = of}),
        layout::cluster(take_back));
  }
  if (!one.is_running()) return {};
  Html actions;
  if (one.holds(visit.today)) {
    actions += contact_form.fold(
        visit, visit.say(texts::contact_save), page.returned.or_start(contact_form, {.on = visit.today}, of),
        {.action = to("contact"), .submit = visit.say(texts::contact_save), .suffix = of},
        contact_givens(one));
    if (one.state == HelpState::contact) {
      actions += layout::cluster(
          layout::post_button(to("bezig"), visit.say(texts::busy_save), {.kind = Kind::plain}));
    }
  }
  return fragment(
      actions,
      report_form.fold(
          visit, visit.say(texts::report), page.returned.or_start(report_form, {.words = one.report}, of),
          {.action = to("terugkoppeling"), .submit = visit.say(texts::report_save, name), .suffix = of},
          report_givens(name)));
}

Html report_part(const Visit& visit, const OutsidePage& page, const OutsideHelp& one) {
  if (one.report.empty()) return {};
  return fragment(
      layout::labelled(visit.say(texts::came_back), one.report), when(one.waits_for_agreement(), [&] {
        return layout::sub(visit.say(texts::waits_for_agreement, page.student.person().given_name));
      }));
}

Html help_card(Visit& visit, const OutsidePage& page, const OutsideHelp& one) {
  const std::string heading = "hulp-" + text(one.id);
  return layout::card({.labelled_by = heading},
                      fragment(layout::section_head(heading, one.name, state_of(visit, one)),
                               way_of(visit, one), dates_of(visit, one), terms_of(visit, one),
                               report_part(visit, page, one), guide_actions(visit, page, one)));
}

Html earlier_help(Visit& visit, const OutsidePage& page) {
  Html all;
  for (const OutsideHelp& one : page.all) {
    if (!one.is_over()) continue;
    all += layout::fold(span.cls("between")(b(one.name), state_of(visit, one)),
                        layout::stack(3, fragment(dates_of(visit, one), terms_of(visit, one),
                                                  report_part(visit, page, one))));
  }
  return when(!all.empty(), [&] {
    return layout::card({.labelled_by = "eerder"},
                        fragment(layout::section_head("eerder", visit.say(texts::earlier)), all));
  });
}

Html ask_card(Visit& visit, const OutsidePage& page) {
  const std::string& name = page.student.person().given_name;
  const OutsideDraft draft{.address = page.picked, .until_on = visit.today + 90};
  return layout::card(
      {.labelled_by = "vraag-hulp"},
      fragment(layout::section_head("vraag-hulp", visit.say(texts::start),
                                    layout::more_link(visit.say(texts::to_directory), paths::directory())),
               outside_form.show(visit, page.returned.or_start(outside_form, draft),
                                 {.action = paths::outside(page.student.id()),
                                  .submit = visit.say(texts::ask, name),
                                  .button = {.icon = layout::Icon("paper-plane-tilt"), .wide = true}},
                                 outside_givens(name, page.addresses, visit.today))));
}

}  // namespace

Html outside_page(Visit& visit, const OutsidePage& page) {
  const people::Person& student = page.student.person();
  const std::string title = visit.say(texts::title_with, student.given_name);
  Html running;
  for (const OutsideHelp& one : page.all) {
    if (!one.is_over()) running += help_card(visit, page, one);
  }
  if (page.all.empty()) {
    running = layout::card(
        layout::empty_state(visit.say(texts::none), visit.say(texts::none_line, student.given_name)));
  }
  const Html content =
      fragment(layout::crumbs(visit.language,
                              {{visit.say(texts::my_students), url("/studenten")},
                               {student.full_name(), paths::file(student.id)}},
                              visit.say(texts::title)),
               layout::page_head({.title = title,
                                  .lead = fragment(visit.say(texts::lead, student.given_name), " ",
                                                   b(visit.say(texts::lead_nothing)))}),
               layout::beside(fragment(running, earlier_help(visit, page),
                                       shown_instruments(visit, page.instruments, student.given_name)),
                              ask_card(visit, page), layout::Width::l));
  return navigation::page(visit, {.title = title, .place = "/studenten"}, content);
}

}  // namespace koers::help::views
