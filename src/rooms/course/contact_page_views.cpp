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
#include "platform/i18n/dates_in_time.h"
#include "rooms/course/contact_forms.h"
#include "rooms/course/contact_texts.h"
#include "rooms/course/contact_views.h"
#include "rooms/course/paths.h"
#include "rooms/course/texts.h"

namespace koers::course::views {

using namespace html;
using layout::Kind;

namespace {

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

Html plan_part(http::Visit& visit, const ContactPage& page) {
  const Html form = moment_form.show(visit, page.plan,
                                     {.action = paths::plan_moment(page.contact.id),
                                      .submit = visit.say(contact_texts::plan),
                                      .button = {.icon = layout::Icon("calendar-plus-bold")}},
                                     {{"stap", {.options = step_options(page.steps)}}});
  return layout::card({.labelled_by = "afspreken"},
                      fragment(layout::section_head("afspreken", visit.say(contact_texts::plan)),
                               layout::sub(visit.say(contact_texts::plan_line)), form));
}

Html planned_moment(http::Visit& visit, const ContactPage& page, const ContactMoment& moment) {
  const std::string step = step_title(page, moment);
  Html content =
      h3(moment.planned_on ? i18n::long_day(visit.language, *moment.planned_on, visit.today) : moment.about);
  content +=
      layout::sub(layout::join({moment.about, step.empty() ? "" : visit.say(contact_texts::for_step, step)}));
  if (moment.is_overdue(visit.today)) {
    content += layout::notice(words::State::info, visit.say(contact_texts::day_over));
  }
  content += moment_outcome_form.show(
      visit, page.refused == moment.id ? page.outcome : asked_anew(moment_outcome_form, moment.outcome),
      {.action = paths::hold_moment(moment.id),
       .submit = visit.say(contact_texts::we_spoke),
       .button = {.icon = layout::Icon("check-bold")},
       .suffix = text(moment.id),
       .beside = layout::submit(visit.say(contact_texts::did_not_happen),
                                {.kind = Kind::quiet, .action = paths::drop_moment(moment.id)})});
  return layout::card(content);
}

Html moments_part(http::Visit& visit, const ContactPage& page) {
  Html planned;
  Html closed;
  for (const ContactMoment& moment : page.moments) {
    // What was closed elsewhere meanwhile stands here with both texts.
    if (moment.state == MomentState::planned || page.refused == moment.id) {
      planned += planned_moment(visit, page, moment);
      continue;
    }
    const bool held = moment.state == MomentState::held;
    const std::string step = step_title(page, moment);
    closed += layout::row(
        {.lead = layout::bead(layout::Tone(), held ? layout::Icon("check-bold") : layout::Icon("x-bold")),
         .title = held && moment.held_on
                      ? visit.say(contact_texts::spoken_on,
                                  i18n::day_month(visit.language, *moment.held_on, visit.today))
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

std::vector<layout::Option> step_options(const std::vector<Step>& steps) {
  std::vector<layout::Option> options;
  for (const Step& step : steps) {
    if (step.state == StepState::open) options.push_back({text(step.id), step.title});
  }
  return options;
}

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
    const Html chip = p(audience_chip(visit, contact, page.guides));
    content += layout::card(fragment(facts_of(visit, contact), chip, actions(visit, contact)));
    content += moments_part(visit, page);
    content += plan_part(visit, page);
  }
  return navigation::page(
      visit, {.title = contact.name, .place = "/vooruit/stappen", .width = layout::PageWidth::narrow},
      content);
}

// ---- introductions

namespace {

// Each of the two forms on this page asks for the wish; the one that was used shows what was typed.
Html wish_field(http::Visit& visit, const IntroductionPage& page, std::string_view suffix, bool was_used) {
  return wish_form.field(visit, was_used ? page.wish : wish_form.start({page.wish.text("wens")}), "wens", {},
                         suffix);
}

Html counsellor_part(http::Visit& visit, const IntroductionPage& page) {
  if (page.counsellor.empty()) return layout::card(p(visit.say(contact_texts::no_counsellor)));
  const std::string title = visit.say(contact_texts::ask_counsellor, page.counsellor);
  const Html chip = p(layout::who_sees(visit.language, layout::Reach::one, page.counsellor));
  return layout::card(
      {.labelled_by = "vraag-begeleider"},
      fragment(
          layout::section_head("vraag-begeleider", title),
          layout::sub(visit.say(contact_texts::counsellor_reads, page.counsellor, page.counsellor)), chip,
          layout::form_to(paths::introduction(),
                          fragment(wish_form.head(visit, page.wants_message ? wish_form.start() : page.wish),
                                   wish_field(visit, page, "", !page.wants_message),
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
                     wish_field(visit, page, "ander", page.wants_message),
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
