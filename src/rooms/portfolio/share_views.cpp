// Opening a page to others, who reads it, and closing it.
#include <algorithm>

#include "campus/layout/components.h"
#include "campus/layout/frame.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates.h"
#include "rooms/portfolio/paths.h"
#include "rooms/portfolio/presentation_texts.h"
#include "rooms/portfolio/presentation_views.h"
#include "rooms/portfolio/share_texts.h"

namespace koers::portfolio::views {

using namespace html;
using layout::Icon;
using layout::Kind;
namespace texts = share_texts;

std::string reader_name(const http::Visit& visit, const Share& share) {
  return share.reach == Reach::counsellor ? visit.say(texts::your_guide) : share.receiver;
}

namespace {

std::string mistake_at(const http::Visit& visit, const ShareForm& form, std::string_view field) {
  for (const auto& [name, words] : form.mistakes) {
    if (name == field) return visit.say(words);
  }
  return {};
}

Html choice(const ShareForm&, const char* name, const char* value, const std::string& label,
            const std::string& line, const std::string& chosen) {
  return layout::tick({.name = name,
                       .value = value,
                       .label = label,
                       .line = line,
                       .checked = chosen == value,
                       .one_of = true,
                       .id = std::string(name) + "-" + value});
}

Html said_wrong(const std::string& words) {
  return when(!words.empty(), [&] { return p.cls("error")(layout::icon("warning-circle-fill"), words); });
}

Html who_part(http::Visit& visit, const ShareForm& form) {
  const std::string guides = form.guides.empty()
                                 ? visit.say(texts::my_guide_none)
                                 : visit.say(texts::my_guides, names_in_a_row(visit, form.guides));
  return fragment(layout::question(2, visit.say(texts::who), "",
                                   fragment(said_wrong(mistake_at(visit, form, "bereik-link")),
                                            choice(form, "bereik", "link", visit.say(texts::by_link),
                                                   visit.say(texts::by_link_line), form.reach),
                                            choice(form, "bereik", "counsellor", guides,
                                                   visit.say(texts::my_guides_line), form.reach))),
                  layout::field({.name = "voor",
                                 .label = visit.say(texts::receiver),
                                 .hint = visit.say(texts::receiver_hint),
                                 .value = form.receiver,
                                 .error = mistake_at(visit, form, "voor"),
                                 .longest = static_cast<int>(longest_title)}),
                  layout::field({.name = "dag",
                                 .label = visit.say(texts::until),
                                 .hint = visit.say(texts::until_hint),
                                 .value = form.until,
                                 .error = mistake_at(visit, form, "dag"),
                                 .type = "date",
                                 .least = text(visit.today + 1),
                                 .most = text(add_months(visit.today, most_months))}));
}

Html how_part(http::Visit& visit, const ShareForm& form) {
  return layout::question(
      2, visit.say(texts::how), "",
      fragment(choice(form, "hoe", "mee", visit.say(texts::living), visit.say(texts::living_line), form.how),
               choice(form, "hoe", "inleveren", visit.say(texts::handed), visit.say(texts::handed_line),
                      form.how)));
}

Html private_part(http::Visit& visit, const ShareForm& form) {
  if (form.private_items.empty()) return {};
  const auto names = ul.cls("presentation-private")(each(form.private_items, [](const PublishedItem& item) {
    return li(layout::icon("lock-simple"), " ", item.title);
  }));
  const std::string others = form.other_readers.empty()
                                 ? ""
                                 : visit.say(texts::private_hint, names_in_a_row(visit, form.other_readers));
  return layout::card(
      {.surface = layout::Surface::tone, .tone = words::State::attention},
      layout::question(
          2, visit.say(texts::private_question), others,
          fragment(said_wrong(mistake_at(visit, form, "prive-ja")), names,
                   choice(form, "prive", "ja", visit.say(texts::yes_show), "", form.answer),
                   choice(form, "prive", "nee", visit.say(texts::no_leave_out), "", form.answer))));
}

}  // namespace

Html share_page(http::Visit& visit, const ShareForm& form) {
  std::vector<layout::Mistake> mistakes;
  for (const auto& [field, words] : form.mistakes) mistakes.push_back({field, visit.say(words)});
  const Html fields = fragment(layout::hidden_field("sleutel", id_text(visit.house.ids.next_value())),
                               layout::error_summary(visit.language, mistakes), who_part(visit, form),
                               how_part(visit, form), private_part(visit, form));
  return layout::focus_frame(
      visit,
      {.title = visit.say(texts::open_to),
       .back = paths::presentation(form.presentation.id),
       .stop = paths::presentation(form.presentation.id),
       .foot = layout::submit(
           visit.say(texts::open_it),
           {.icon = Icon("paper-plane-tilt-fill"), .big = true, .wide = true, .form = "delen"})},
      fragment(div(h1(visit.say(texts::open_to)), p.cls("lead")(visit.say(texts::open_lead))),
               layout::form_to(paths::share(form.presentation.id), fields,
                               {.id = "delen", .classes = "stack gap-5"})));
}

Html opened_page(http::Visit& visit, const OpenedPage& page) {
  const std::string title = visit.say(texts::is_open_for, page.receiver);
  const std::string until =
      visit.say(texts::works_until, i18n::day_with_year(visit.language, day_of(page.ends_at)));
  Html content = layout::page_head({.title = title, .lead = fragment(until)});
  if (page.address.empty()) {
    content += layout::card(p(visit.say(texts::guides_see_it)));
  } else {
    content += layout::card(fragment(
        label.for_id("adres")(visit.say(texts::the_link)),
        input.id("adres").type("text").value(page.address).flag("readonly").cls("presentation-address"),
        p(b(visit.say(texts::copy_now))), p.cls("sub")(visit.say(texts::lost_it))));
  }
  content += layout::button_link({.label = visit.say(texts::done),
                                  .href = paths::presentation(page.presentation),
                                  .kind = Kind::primary,
                                  .icon = Icon("check-bold"),
                                  .wide = true});
  return navigation::page(visit, {.title = title, .place = "/ik", .width = layout::PageWidth::narrow},
                          content);
}

Html allow_page(http::Visit& visit, const Presentation& presentation, const PublishedItem& item,
                const std::vector<std::string>& readers) {
  const std::string seen = readers.empty() ? visit.say(texts::nobody_will_see)
                                           : visit.say(texts::these_will_see, names_in_a_row(visit, readers));
  return layout::focus_frame(
      visit,
      {.title = visit.say(texts::let_see),
       .back = paths::presentation(presentation.id),
       .stop = paths::presentation(presentation.id)},
      fragment(
          div(h1(visit.say(texts::let_see)), p.cls("lead")(visit.say(texts::let_see_line, item.title))),
          layout::card(fragment(p(b(seen)), p.cls("sub")(visit.say(texts::ends_when_changed)))),
          layout::cluster(fragment(
              layout::post_button(paths::allow(presentation.id, item.id), visit.say(texts::yes_show),
                                  {.icon = Icon("eye")}),
              layout::button_link(visit.say(texts::keep_private), paths::presentation(presentation.id))))));
}

// ---- who sees it

namespace {

std::string line_of(http::Visit& visit, const ShareCount& counted) {
  const auto day = [&](Instant at) { return i18n::day_month(visit.language, day_of(at)); };
  const Share& share = counted.share;
  std::string line =
      share.opens_at(visit.now)
          ? visit.say(texts::until_day, i18n::day_with_year(visit.language, day_of(share.ends_at)))
          : visit.say(texts::ended);
  if (share.snapshot_id) line += " · " + visit.say(texts::handed_on, day(share.created_at));
  if (share.reach == Reach::counsellor) return line;
  if (counted.openings == 0) return line + " · " + visit.say(texts::never_opened);
  line += " · " + visit.say_count(texts::opened, counted.openings);
  if (counted.opened_at) line += ", " + visit.say(texts::last_opened, day(*counted.opened_at));
  return line;
}

Html share_row(http::Visit& visit, Id<Presentation> presentation, const ShareCount& counted) {
  const Share& share = counted.share;
  Html end;
  if (share.opens_at(visit.now)) {
    end = layout::post_button(paths::stop(presentation, share.id), visit.say(texts::stop),
                              {.kind = Kind::line,
                               .icon = Icon("link-break-fill"),
                               .small = true,
                               .about = reader_name(visit, share)});
  }
  Html more = fragment(line_of(visit, counted));
  if (share.snapshot_id) {
    more += fragment(br(), a.href(paths::handed_over(presentation, share.id))(visit.say(texts::see_handed)));
  }
  return layout::row({.lead = layout::thumb(share.reach == Reach::link ? Icon("link-simple") : Icon("user")),
                      .title = reader_name(visit, share),
                      .more = more,
                      .end = end});
}

std::string reader_of(const http::Visit& visit, const PresentationPage& page, const Message& message) {
  const auto found = std::find_if(page.shares.begin(), page.shares.end(),
                                  [&](const ShareCount& one) { return one.share.id == message.share_id; });
  return found == page.shares.end() ? std::string() : reader_name(visit, found->share);
}

Html messages_card(http::Visit& visit, const PresentationPage& page) {
  if (page.messages.empty()) return {};
  const auto said = each(page.messages, [&](const Message& message) {
    const std::string who = reader_of(visit, page, message);
    return layout::says(
        {.who = who,
         .line = fragment(
             visit.say(texts::from_reader, who, i18n::long_day(visit.language, day_of(message.written_at)))),
         .words = message.words});
  });
  return layout::card({.labelled_by = "berichten"},
                      fragment(layout::section_head("berichten", visit.say(texts::messages)), said));
}

}  // namespace

Html shares_card(http::Visit& visit, const PresentationPage& page) {
  Html open, ended;
  for (const ShareCount& one : page.shares) {
    (one.share.opens_at(visit.now) ? open : ended) += share_row(visit, page.presentation.id, one);
  }
  if (open.empty()) {
    open = layout::row({.lead = layout::thumb("lock-simple"), .title = visit.say(texts::nobody)});
  }
  Html all = layout::list_card("lezers", visit.say(texts::readers), open);
  all += messages_card(visit, page);
  if (!ended.empty()) {
    all += layout::card({.surface = layout::Surface::flush},
                        layout::fold(span(visit.say(texts::earlier)), layout::rows(ended)));
  }
  return all;
}

}  // namespace koers::portfolio::views
