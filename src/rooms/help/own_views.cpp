// /ik/hulp: what a student is asked about help outside the school, what runs, and what came of it.
#include "campus/layout/components.h"
#include "campus/layout/form_help.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/help/directory_texts.h"
#include "rooms/help/instrument_texts.h"
#include "rooms/help/outside_forms.h"
#include "rooms/help/outside_views.h"
#include "rooms/help/paths.h"

namespace koers::help::views {

using namespace html;
using http::Visit;
using layout::Kind;
namespace texts = outside_texts;

namespace {

std::string who_asked(const Visit& visit, const OutsideHelp& one) {
  return one.asked_by.empty() ? visit.say(texts::somebody) : one.asked_by;
}

std::string first_words(const Visit& visit, const OutsideHelp& one) {
  if (one.first_contact == FirstContact::student) return visit.say(texts::you_first);
  if (one.first_contact == FirstContact::together) return visit.say(texts::together_first);
  return visit.say(texts::guide_first, who_asked(visit, one));
}

// Exactly what would be known, by whom, until when.
Html own_terms(const Visit& visit, const OutsideHelp& one) {
  std::vector<std::pair<std::string, Html>> facts{
      {visit.say(texts::the_question), layout::own_words(one.question)},
      {visit.say(texts::they_know), fragment(known_words(visit, one))},
      {visit.say(texts::holds_until), fragment(i18n::day_with_year(visit.language, one.until_on))},
      {visit.say(texts::who_first), fragment(first_words(visit, one))}};
  if (!one.contact.empty()) facts.push_back({visit.say(texts::how), layout::paragraphs(one.contact)});
  return layout::fact_list(facts);
}

Html asked_card(Visit& visit, const OwnHelpPage& page, const OutsideHelp& one) {
  const std::string of = text(one.id), heading = "hulp-" + of;
  return layout::card(
      {.labelled_by = heading},
      fragment(layout::section_head(heading, visit.say(texts::wants, one.name)),
               p(visit.say(texts::asks_you, who_asked(visit, one))),
               layout::card({.surface = layout::Surface::flat}, own_terms(visit, one)),
               yes_form.show(visit, page.returned.or_start(yes_form, {}, of),
                             {.action = paths::own(one.id, "ja"),
                              .submit = visit.say(texts::yes),
                              .button = {.icon = layout::Icon("check-bold")},
                              .suffix = of}),
               layout::cluster(layout::post_button(paths::own(one.id, "nee"), visit.say(texts::no),
                                                   {.kind = Kind::line, .about = one.name}))));
}

// What a guide heard back, for the student to judge.
Html heard_part(const Visit& visit, const OutsideHelp& one) {
  if (one.report.empty()) return {};
  if (!one.waits_for_agreement()) return layout::labelled(visit.say(texts::came_back), one.report);
  return layout::card(
      {.surface = layout::Surface::flat},
      fragment(p(b(visit.say(texts::heard, who_asked(visit, one)))), layout::paragraphs(one.report),
               layout::cluster(fragment(
                   layout::post_button(paths::own(one.id, "klopt"), visit.say(texts::is_so), {.small = true}),
                   layout::post_button(paths::own(one.id, "kloptniet"), visit.say(texts::is_not_so),
                                       {.kind = Kind::line, .small = true})))));
}

Html own_actions(Visit& visit, const OwnHelpPage& page, const OutsideHelp& one) {
  const std::string of = text(one.id);
  Html actions;
  if (one.state == HelpState::parent) {
    actions += layout::notice(words::State::attention, visit.say(texts::own_parent, who_asked(visit, one)));
  }
  if (one.holds(visit.today)) {
    actions += contact_form.fold(
        visit, visit.say(texts::contact_save), page.returned.or_start(contact_form, {.on = visit.today}, of),
        {.action = paths::own(one.id, "contact"), .submit = visit.say(texts::contact_save), .suffix = of},
        contact_givens(one));
    if (one.state == HelpState::contact) {
      actions += layout::cluster(layout::post_button(paths::own(one.id, "bezig"), visit.say(texts::busy_save),
                                                     {.kind = Kind::plain}));
    }
  }
  if (one.is_running()) {
    const std::string who = who_asked(visit, one);
    actions += own_report_form.fold(visit, visit.say(texts::tell_back),
                                    page.returned.or_start(own_report_form, {}, of),
                                    {.action = paths::own(one.id, "terugkoppeling"),
                                     .submit = visit.say(texts::own_report_save, who),
                                     .suffix = of},
                                    {{"terug", {.name = who}}});
  }
  return fragment(actions,
                  layout::cluster(layout::post_button(paths::own(one.id, "stop"), visit.say(texts::stop),
                                                      {.kind = Kind::quiet, .about = one.name})));
}

Html running_card(Visit& visit, const OwnHelpPage& page, const OutsideHelp& one) {
  const std::string heading = "hulp-" + text(one.id);
  return layout::card({.labelled_by = heading},
                      fragment(layout::section_head(heading, one.name, state_of(visit, one)),
                               way_of(visit, one), dates_of(visit, one), own_terms(visit, one),
                               heard_part(visit, one), own_actions(visit, page, one)));
}

}  // namespace

Html own_help_page(Visit& visit, const OwnHelpPage& page) {
  Html asked, running, over;
  for (const OutsideHelp& one : page.all) {
    if (one.is_asked(visit.today)) {
      asked += asked_card(visit, page, one);
    } else if (one.is_running() || one.state == HelpState::parent) {
      running += running_card(visit, page, one);
    } else if (one.state != HelpState::stopped || one.withdrawn_at) {
      over +=
          layout::fold(span.cls("between")(b(one.name), state_of(visit, one)),
                       layout::stack(3, fragment(dates_of(visit, one), own_terms(visit, one),
                                                 layout::labelled(visit.say(texts::came_back), one.report))));
    }
  }
  if (asked.empty() && running.empty()) {
    running = layout::card(
        layout::empty_state(visit.say(texts::own_none), visit.say(texts::own_none_line),
                            layout::button_link(visit.say(texts::to_directory), paths::directory())));
  } else {
    running += layout::cluster(layout::more_link(visit.say(texts::to_directory), paths::directory()));
  }
  if (!over.empty()) {
    over = layout::card({.labelled_by = "eerder"},
                        fragment(layout::section_head("eerder", visit.say(texts::earlier)), over));
  }
  const Html tests = layout::card({.surface = layout::Surface::flush},
                                  layout::rows(layout::row({.lead = layout::thumb("file-text-fill"),
                                                            .title = visit.say(instrument_texts::title),
                                                            .href = paths::instruments(),
                                                            .line = visit.say(instrument_texts::row_line)})));
  const std::string title = visit.say(texts::own_title);
  const Html content = fragment(
      layout::page_head({.title = title, .lead = fragment(visit.say(texts::own_lead))}), asked, running, over,
      tests, layout::notice({}, "phone-fill", fragment(visit.say(directory_texts::emergency))));
  return navigation::page(visit, {.title = title, .place = "/ik", .width = layout::PageWidth::narrow},
                          content);
}

}  // namespace koers::help::views
