// One person of the network with what was and will be talked about; and asking for an introduction.
#include <algorithm>

#include "campus/layout/cards.h"
#include "campus/layout/form_help.h"
#include "campus/layout/forms.h"
#include "campus/layout/frame.h"
#include "campus/layout/people.h"
#include "campus/layout/states.h"
#include "campus/layout/writing.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates.h"
#include "rooms/course/contact_texts.h"
#include "rooms/course/contact_views.h"
#include "rooms/course/form_help.h"
#include "rooms/course/paths.h"
#include "rooms/course/texts.h"

namespace koers::course::views {

using namespace html;
using layout::Kind;

namespace {

layout::Mistake mistake(http::Visit& visit, ContactMomentDraft::Flaw flaw) {
  using enum ContactMomentDraft::Flaw;
  switch (flaw) {
    case day_missing:
      return {"dag", visit.say(contact_texts::day_missing)};
    case day_not_a_day:
      return {"dag", visit.say(texts::not_a_day)};
    case day_in_past:
      return {"dag", visit.say(texts::day_in_past)};
    case too_long:
      return {"onderwerp", visit.say(texts::too_long)};
    case holds_number:
      return {"onderwerp", visit.say(texts::holds_number)};
  }
  throw std::logic_error("a flaw without words");
}

Html facts_of(http::Visit& visit, const Contact& contact) {
  std::vector<std::pair<std::string, Html>> facts;
  const auto put = [&](const i18n::Text& label, const std::string& value) {
    if (!value.empty()) facts.emplace_back(visit.say(label), fragment(value));
  };
  put(contact_texts::short_helps, contact.helps_with);
  put(contact_texts::short_gives, contact.gives);
  put(contact_texts::short_met, contact.met_at);
  put(contact_texts::short_reach, contact.reach);
  return facts.empty() ? Html() : layout::fact_list(facts);
}

std::string step_title(const ContactPage& page, const ContactMoment& moment) {
  const auto found = std::find_if(page.steps.begin(), page.steps.end(),
                                  [&](const Step& step) { return moment.step_id == step.id; });
  return found == page.steps.end() ? std::string() : found->title;
}

Html plan_form(http::Visit& visit, const ContactPage& page) {
  std::vector<layout::Mistake> mistakes;
  for (const auto flaw : page.flaws) mistakes.push_back(mistake(visit, flaw));
  std::vector<layout::Option> steps{{"", visit.say(contact_texts::no_step)}};
  for (const Step& step : page.steps) {
    if (step.state == StepState::open) steps.push_back({text(step.id), step.title});
  }
  Html fields = fragment(layout::error_summary(visit.language, mistakes),
                         layout::field({.name = "dag",
                                        .label = visit.say(contact_texts::which_day),
                                        .value = page.draft.planned_on,
                                        .error = layout::error_of(mistakes, "dag"),
                                        .type = "date",
                                        .required = true,
                                        .least = text(visit.today)}),
                         layout::field({.name = "onderwerp",
                                        .label = visit.say(contact_texts::about),
                                        .value = page.draft.about,
                                        .error = layout::error_of(mistakes, "onderwerp"),
                                        .longest = static_cast<int>(longest_contact_line)}));
  if (steps.size() > 1) {
    fields += layout::select_field({.name = "stap",
                                    .label = visit.say(contact_texts::for_which_step),
                                    .value = page.draft.step_id ? text(*page.draft.step_id) : ""},
                                   steps);
  }
  if (!page.draft.subject.empty()) fields += layout::hidden_field("bij", page.draft.subject);
  fields += layout::submit(visit.say(contact_texts::plan), {.icon = layout::Icon("calendar-plus-bold")});
  return layout::card({.labelled_by = "afspreken"},
                      fragment(layout::section_head("afspreken", visit.say(contact_texts::plan)),
                               layout::sub(visit.say(contact_texts::plan_line)),
                               layout::form_to(paths::plan_moment(page.contact.id),
                                               fragment(layout::form_key(visit), fields))));
}

Html planned_moment(http::Visit& visit, const ContactPage& page, const ContactMoment& moment) {
  const bool refused = page.refused == moment.id;
  const std::string field = "opbrengst-" + text(moment.id);
  const std::string step = step_title(page, moment);
  Html content = h3(moment.planned_on ? i18n::long_day(visit.language, *moment.planned_on) : moment.about);
  content +=
      layout::sub(layout::join({moment.about, step.empty() ? "" : visit.say(contact_texts::for_step, step)}));
  if (moment.is_overdue(visit.today)) {
    content += layout::notice(words::State::info, visit.say(contact_texts::day_over));
  }
  content += layout::form_to(
      paths::hold_moment(moment.id),
      fragment(layout::field({.name = "opbrengst",
                              .label = visit.say(contact_texts::what_came_of_it),
                              .hint = visit.say(texts::one_sentence),
                              .value = refused ? page.outcome : "",
                              .error = refused ? words_for(visit, page.outcome_flaw) : "",
                              .rows = 2,
                              .longest = static_cast<int>(longest_outcome),
                              .id = field}),
               layout::cluster(fragment(
                   layout::submit(visit.say(contact_texts::we_spoke), {.icon = layout::Icon("check-bold")}),
                   layout::submit(visit.say(contact_texts::did_not_happen),
                                  {.kind = Kind::quiet, .action = paths::drop_moment(moment.id)})))));
  return layout::card(content);
}

Html moments_part(http::Visit& visit, const ContactPage& page) {
  Html planned;
  Html closed;
  for (const ContactMoment& moment : page.moments) {
    if (moment.state == MomentState::planned) {
      planned += planned_moment(visit, page, moment);
      continue;
    }
    const bool held = moment.state == MomentState::held;
    const std::string step = step_title(page, moment);
    closed += layout::row(
        {.lead = layout::bead(layout::Tone(), held ? layout::Icon("check-bold") : layout::Icon("x-bold")),
         .title = held && moment.held_on
                      ? visit.say(contact_texts::spoken_on, i18n::day_month(visit.language, *moment.held_on))
                      : visit.say(contact_texts::did_not_happen),
         .line = layout::join(
             {moment.about, moment.outcome, step.empty() ? "" : visit.say(contact_texts::for_step, step)})});
  }
  Html all;
  if (!planned.empty()) {
    all += section.cls("stack gap-3")
               .aria("labelledby", "afspraken")(
                   layout::section_head("afspraken", visit.say(contact_texts::coming)), planned);
  }
  if (!closed.empty()) all += layout::list_card("gesproken", visit.say(contact_texts::spoken), closed);
  return all;
}

Html actions(http::Visit& visit, const Contact& contact) {
  return layout::cluster(
      fragment(layout::button_link({.label = visit.say(contact_texts::change),
                                    .href = paths::change_contact(contact.id),
                                    .icon = layout::Icon("pencil-simple-bold")}),
               layout::button_link({.label = visit.say(contact_texts::introduction),
                                    .href = paths::introduction(),
                                    .icon = layout::Icon("handshake")}),
               layout::post_button(paths::take_away_contact(contact.id), visit.say(contact_texts::take_away),
                                   {.kind = Kind::quiet, .icon = layout::Icon("trash-bold")})));
}

}  // namespace

Html contact_page(http::Visit& visit, const ContactPage& page) {
  const Contact& contact = page.contact;
  Html content = layout::page_head(
      {.above = layout::crumbs(visit.language, {{visit.say(contact_texts::my_people), paths::contacts()}},
                               contact.name),
       .title = contact.name,
       .lead = fragment(contact.who)});
  if (contact.removed_at) {
    content += layout::card(fragment(
        p(visit.say(contact_texts::taken_away_line)),
        layout::post_button(paths::bring_contact_back(contact.id), visit.say(contact_texts::bring_back))));
  } else {
    const Html chip =
        p(layout::who_sees(visit.language, layout::Reach::only_me, visit.say(contact_texts::only_you)));
    content += layout::card(fragment(facts_of(visit, contact), chip, actions(visit, contact)));
    content += moments_part(visit, page);
    content += plan_form(visit, page);
  }
  return navigation::page(
      visit, {.title = contact.name, .place = "/vooruit/stappen", .width = layout::PageWidth::narrow},
      content);
}

// ---- introductions

namespace {

Html wish_field(http::Visit& visit, const IntroductionPage& page, const std::string& id, bool mine) {
  std::string error;
  if (mine && page.flaw) {
    error = *page.flaw == OutcomeFlaw::missing ? visit.say(contact_texts::wish_missing)
                                               : words_for(visit, page.flaw);
  }
  return layout::field({.name = "wens",
                        .label = visit.say(contact_texts::wish),
                        .hint = visit.say(contact_texts::wish_hint),
                        .value = page.wish,
                        .error = error,
                        .longest = static_cast<int>(longest_contact_line),
                        .required = true,
                        .id = id});
}

Html counsellor_part(http::Visit& visit, const IntroductionPage& page) {
  if (page.counsellor.empty()) return layout::card(p(visit.say(contact_texts::no_counsellor)));
  const std::string title = visit.say(contact_texts::ask_counsellor, page.counsellor);
  const Html chip = p(layout::who_sees(visit.language, layout::Reach::one, page.counsellor));
  return layout::card(
      {.labelled_by = "vraag-begeleider"},
      fragment(layout::section_head("vraag-begeleider", title),
               layout::sub(visit.say(contact_texts::counsellor_reads, page.counsellor, page.counsellor)),
               chip,
               layout::form_to(
                   paths::introduction(),
                   fragment(layout::form_key(visit), wish_field(visit, page, "wens", !page.wants_message),
                            layout::submit(title, {.icon = layout::Icon("paper-plane-tilt")})))));
}

Html message_part(http::Visit& visit, const IntroductionPage& page) {
  Html content = layout::section_head("vraag-ander", visit.say(contact_texts::or_someone_else));
  if (!page.message.empty()) {
    content += layout::field({.name = "bericht",
                              .label = visit.say(contact_texts::your_text),
                              .hint = visit.say(contact_texts::your_text_hint),
                              .value = page.message,
                              .rows = 5});
  }
  content += form.cls("stack gap-4")
                 .method("get")
                 .action(paths::introduction())(
                     wish_field(visit, page, "wens-ander", page.wants_message),
                     layout::submit(visit.say(contact_texts::make_text), {.kind = Kind::plain}));
  return layout::card({.labelled_by = "vraag-ander"}, content);
}

}  // namespace

Html introduction_page(http::Visit& visit, const IntroductionPage& page) {
  const std::string title = visit.say(contact_texts::introduction);
  Html content = layout::page_head(
      {.above =
           layout::crumbs(visit.language, {{visit.say(contact_texts::my_people), paths::contacts()}}, title),
       .title = title,
       .lead = fragment(visit.say(contact_texts::introduction_line))});
  if (!page.message.empty()) content += message_part(visit, page);
  content += counsellor_part(visit, page);
  if (page.message.empty()) content += message_part(visit, page);
  const Html asked = introduction_rows(visit, page.introductions);
  if (!asked.empty()) {
    content += layout::list_card("gevraagd", visit.say(contact_texts::asked_of, page.counsellor), asked);
  }
  return navigation::page(
      visit, {.title = title, .place = "/vooruit/stappen", .width = layout::PageWidth::narrow}, content);
}

}  // namespace koers::course::views
