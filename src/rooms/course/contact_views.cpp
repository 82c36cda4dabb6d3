#include "rooms/course/contact_views.h"

#include <algorithm>

#include "campus/layout/cards.h"
#include "campus/layout/form_help.h"
#include "campus/layout/forms.h"
#include "campus/layout/frame.h"
#include "campus/layout/people.h"
#include "campus/layout/states.h"
#include "campus/layout/writing.h"
#include "campus/navigation/navigation.h"
#include "campus/people/search.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/course/contact_forms.h"
#include "rooms/course/contact_texts.h"
#include "rooms/course/paths.h"
#include "rooms/course/texts.h"

namespace koers::course::views {

using namespace html;
using layout::Kind;

namespace {

i18n::Text closeness_words(Closeness closeness) {
  switch (closeness) {
    case Closeness::near:
      return contact_texts::knows_near;
    case Closeness::known:
      return contact_texts::knows_known;
    case Closeness::distant:
      return contact_texts::knows_distant;
  }
  return contact_texts::knows_known;
}

bool is_shared(const Contact& contact) { return contact.audience != experiences::Audience::me; }

std::string name_of(const std::vector<Contact>& contacts, Id<Contact> id) {
  const auto found =
      std::find_if(contacts.begin(), contacts.end(), [&](const Contact& one) { return one.id == id; });
  return found == contacts.end() ? std::string() : found->name;
}

std::string planned_words(http::Visit& visit, const ContactMoment& moment) {
  if (!moment.planned_on) return {};
  const std::string day = i18n::long_day(visit.language, *moment.planned_on, visit.today);
  return moment.is_overdue(visit.today) ? visit.say(contact_texts::was_on, day) : day;
}

Html coming_row(http::Visit& visit, const ContactMoment& moment, const std::string& name) {
  Html more = fragment(layout::join({planned_words(visit, moment), moment.about}));
  if (moment.is_overdue(visit.today)) more += fragment(br(), visit.say(contact_texts::day_over));
  return layout::row({.lead = moment.planned_on ? layout::date_block(visit.language, *moment.planned_on)
                                                : layout::avatar(name),
                      .title = visit.say(contact_texts::speak_to, name),
                      .href = paths::contact(moment.contact_id).at("afspraken"),
                      .more = more});
}

Html contact_row(http::Visit& visit, const Contact& contact, const Guides& guides) {
  return layout::row(
      {.lead = layout::avatar(contact.name),
       .title = contact.name,
       .href = paths::contact(contact.id),
       .line = layout::join(
           {contact.who, contact.helps_with, visit.say(closeness_words(contact.closeness)),
            is_shared(contact) ? visit.say(contact_texts::shared_with, guides_named(visit, guides)) : ""})});
}

Html coming_part(http::Visit& visit, const NetworkPage& page) {
  Html all;
  for (const ContactMoment& moment : page.moments) {
    if (moment.state != MomentState::planned) continue;
    all += coming_row(visit, moment, name_of(page.contacts, moment.contact_id));
  }
  return when(!all.empty(),
              [&] { return layout::list_card("binnenkort", visit.say(contact_texts::coming), all); });
}

// The people, by name or by who they are; a list that can be overlooked needs no search.
Html people_part(http::Visit& visit, const NetworkPage& page) {
  constexpr std::size_t overlooked = 8;
  const people::PersonSearch sought(page.search);
  Html all;
  for (const Contact& contact : page.contacts) {
    if (sought.is_in(contact.name + " " + contact.who)) all += contact_row(visit, contact, page.guides);
  }
  if (all.empty()) all = layout::row({.title = visit.say(contact_texts::nobody_found, page.search)});
  const Html list = layout::list_card("mensen", visit.say(contact_texts::all_people), all);
  if (page.contacts.size() <= overlooked && page.search.empty()) return list;
  return fragment(layout::search_form(paths::contacts(), visit.say(contact_texts::search), page.search),
                  list);
}

Html introduction_part(http::Visit& visit, const NetworkPage& page) {
  Html all = introduction_rows(visit, page.introductions);
  all += layout::row({.lead = layout::thumb("handshake-fill"),
                      .title = visit.say(contact_texts::introduction),
                      .href = paths::introduction(),
                      .line = visit.say(contact_texts::introduction_line)});
  return layout::card({.surface = layout::Surface::flush}, layout::rows(all));
}

}  // namespace

std::string guides_named(http::Visit& visit, const Guides& guides) {
  return guides.empty() ? visit.say(contact_texts::your_guide)
                        : experiences::names_of(visit.language, guides);
}

Html audience_chip(http::Visit& visit, const Contact& contact, const Guides& guides) {
  const Url change = paths::change_contact(contact.id);
  if (!is_shared(contact)) {
    return layout::who_sees(visit.language, layout::Reach::only_me, visit.say(contact_texts::only_you),
                            change);
  }
  return layout::who_sees(visit.language, guides.size() > 1 ? layout::Reach::several : layout::Reach::one,
                          visit.say(contact_texts::you_and, guides_named(visit, guides)), change);
}

Html introduction_rows(http::Visit& visit, const std::vector<Introduction>& introductions) {
  Html all;
  for (const Introduction& one : introductions) {
    const bool open = !one.closed_on;
    const std::string line =
        open ? visit.say(contact_texts::asked_on,
                         i18n::day_month(visit.language, day_of(one.asked_at), visit.today))
             : visit.say(contact_texts::arranged_on,
                         i18n::day_month(visit.language, *one.closed_on, visit.today));
    all +=
        layout::row({.lead = layout::bead(words::Competency::networking,
                                          open ? layout::Icon("question-fill") : layout::Icon("check-bold")),
                     .title = one.wish,
                     .line = line,
                     .end = open ? layout::post_button(paths::close_introduction(one.id.value),
                                                       visit.say(contact_texts::arranged),
                                                       {.kind = Kind::line, .small = true, .about = one.wish})
                                 : Html()});
  }
  return all;
}

Html network_page(http::Visit& visit, const NetworkPage& page) {
  const Html add = layout::button_link({.label = visit.say(contact_texts::add_contact),
                                        .href = paths::new_contact(),
                                        .kind = Kind::primary,
                                        .icon = layout::Icon("user-plus-bold")});
  Html content = layout::page_head({.title = visit.say(contact_texts::my_people),
                                    .lead = fragment(visit.say(contact_texts::lead)),
                                    .actions = page.contacts.empty() ? Html() : add});
  // Whoever is shared says so in the list.
  if (std::none_of(page.contacts.begin(), page.contacts.end(), is_shared)) {
    content +=
        p(layout::who_sees(visit.language, layout::Reach::only_me, visit.say(contact_texts::only_you)));
  }
  if (page.contacts.empty()) {
    content += layout::empty_state(visit.say(contact_texts::nobody_yet),
                                   visit.say(contact_texts::nobody_yet_line), add);
  } else {
    content += coming_part(visit, page);
    content += network_picture(visit, page.contacts);
    content += people_part(visit, page);
  }
  content += introduction_part(visit, page);
  return navigation::page(visit,
                          {.title = visit.say(contact_texts::my_people),
                           .place = "/vooruit/stappen",
                           .width = layout::PageWidth::narrow},
                          content);
}

Html network_card(http::Visit& visit, const std::vector<Contact>& contacts,
                  const std::vector<ContactMoment>& moments) {
  Html all;
  for (const ContactMoment& moment : moments) {
    if (moment.state == MomentState::planned) {
      all += coming_row(visit, moment, name_of(contacts, moment.contact_id));
    }
  }
  all +=
      layout::row({.lead = layout::bead(words::Competency::networking, "handshake-fill"),
                   .title = visit.say(contact_texts::my_people),
                   .href = paths::contacts(),
                   .line = contacts.empty() ? visit.say(contact_texts::nobody_yet_line)
                                            : visit.say_count(contact_texts::people_count,
                                                              static_cast<std::int64_t>(contacts.size()))});
  return layout::card({.surface = layout::Surface::flush}, layout::rows(all));
}

Html introductions_of_student(http::Visit& visit, const std::vector<Introduction>& introductions,
                              const std::string& given_name) {
  Html all;
  for (const Introduction& one : introductions) {
    if (one.closed_on) continue;
    all += layout::row(
        {.lead = layout::bead(words::Competency::networking, "handshake-fill"),
         .title = one.wish,
         .line = layout::join({visit.say(contact_texts::asked_on,
                                         i18n::day_month(visit.language, day_of(one.asked_at), visit.today)),
                               visit.say(contact_texts::wants_to_meet_line)})});
  }
  return when(!all.empty(), [&] {
    return layout::list_card("kennismaking", visit.say(contact_texts::wants_to_meet, given_name), all);
  });
}

// ---- a new or changed contact

namespace {

struct ContactSheet {
  std::string title;
  Url back;
  Url action;
  bool shows_all = false;
};

Html contact_fields(http::Visit& visit, const forms::Answers& answers, const Guides& guides, bool shows_all) {
  const auto field = [&](std::string_view name) { return contact_form.field(visit, answers, name); };
  const forms::Givens who{{"wie", experiences::audience_given(visit, answers, guides,
                                                              visit.say(contact_texts::who_may_see_hint))}};
  const Html more = fragment(field("geven"), field("beroep"), field("ontmoet"), field("bereik"));
  return fragment(contact_form.head(visit, answers), field("naam"), field("band"), field("helpt"),
                  contact_form.field(visit, answers, "wie", who),
                  layout::fold(span(visit.say(contact_texts::more)), layout::stack(4, more),
                               shows_all || answers.was_refused()));
}

Html contact_form_page(http::Visit& visit, const forms::Answers& answers, const Guides& guides,
                       const ContactSheet& sheet) {
  const Html save =
      layout::submit(visit.say(texts::save),
                     {.icon = layout::Icon("check-bold"), .big = true, .wide = true, .form = "mens"});
  return layout::focus_frame(
      visit, {.title = sheet.title, .back = sheet.back, .stop = sheet.back, .foot = save},
      fragment(div(h1(sheet.title), p.cls("lead")(visit.say(contact_texts::nobody_yet_line))),
               layout::form_to(sheet.action, contact_fields(visit, answers, guides, sheet.shows_all),
                               {.id = "mens"})));
}

}  // namespace

Html new_contact_page(http::Visit& visit, const forms::Answers& answers, const Guides& guides) {
  return contact_form_page(visit, answers, guides,
                           {visit.say(contact_texts::add_contact), paths::contacts(), paths::contacts()});
}

Html changed_contact_page(http::Visit& visit, Id<Contact> id, const forms::Answers& answers,
                          const Guides& guides) {
  return contact_form_page(
      visit, answers, guides,
      {visit.say(contact_texts::change_contact), paths::contact(id), paths::change_contact(id), true});
}

}  // namespace koers::course::views
