#include "rooms/portfolio/publication_views.h"

#include "campus/layout/components.h"
#include "campus/layout/frame.h"
#include "campus/layout/head.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/portfolio/presentation_forms.h"
#include "rooms/portfolio/publication_texts.h"

namespace koers::portfolio::views {

using namespace html;
namespace texts = publication_texts;

namespace {

layout::Icon content_icon(Content content) {
  switch (content) {
    case Content::qualities:
      return "star-four";
    case Content::motives:
      return "heart";
    case Content::skills:
      return "images-square";
    case Content::choices:
      return "signpost";
    case Content::next_steps:
      return "flag";
  }
  throw std::logic_error("a content without a sign");
}

Html line_art() {
  const auto wide =
      svg.cls("line-art")
          .with("viewBox", "0 0 1280 420")
          .with("preserveAspectRatio", "none")
          .aria("hidden", "true")(
              path.cls("faint").with("d", "M-20 400C260 400 240 200 520 240S900 420 1300 120")(),
              path.with("d", "M-20 392C240 404 280 366 480 384S800 416 1010 350S1190 120 1300 90")());
  const auto narrow =
      svg.cls("line-art narrow")
          .with("viewBox", "0 0 390 256")
          .with("preserveAspectRatio", "none")
          .aria("hidden", "true")(
              path.with("d", "M146 118C214 140 216 70 272 78S344 60 384 -10")(),
              path.cls("faint").with("d", "M-20 250C110 250 130 160 230 170S360 150 410 60")());
  return fragment(wide, narrow);
}

Html hero(const http::Visit& visit, const PublishedPage& page) {
  const Publication& publication = page.publication;
  const std::string name = publication.student.full_name();
  Html buttons;
  if (page.write_to) {
    buttons +=
        a.cls("btn accent")
            .href(Url().at("contact"))(layout::icon("paper-plane-tilt-fill"), visit.say(texts::send_message));
  }
  if (page.pdf) {
    buttons +=
        a.cls("btn on-deep wide-only").href(*page.pdf)(layout::icon("printer"), visit.say(texts::as_pdf));
  }
  const auto words = div.cls("stack gap-4")(
      div(p.cls("sub presentation-title")(publication.title), h1(name),
          when(!publication.introduction.empty(), [&] { return p.cls("lead")(publication.introduction); })),
      when(!buttons.empty(), [&] { return div.cls("cluster")(buttons); }));
  return header.cls("presentation-hero")(
      line_art(), div.cls("in")(span.cls("portrait").aria("hidden", "true")(layout::initials(name)), words));
}

Html navigation(const http::Visit& visit, const Publication& publication) {
  const bool by_part = publication.form == Form::page || publication.form == Form::cv;
  Html links;
  int count = 0;
  for (const Content content : all_contents) {
    if (!by_part || !publication.has(content)) continue;
    ++count;
    links += li(
        a.href(Url().at(code(content)))(layout::icon(content_icon(content)), content_title(visit, content)));
  }
  if (count < 2) return {};
  return nav.cls("presentation-nav").aria("label", visit.say(texts::on_this_page))(ul(links));
}

Html contact(http::Visit& visit, const PublishedPage& page) {
  const std::string& name = page.publication.student.given_name;
  Html content;
  if (!page.publication.contact.empty()) {
    content += div(h2.id("bereik")(visit.say(texts::reach_me)), prose(page.publication.contact));
  }
  if (page.write_to) {
    content += layout::form_to(
        *page.write_to,
        fragment(message_form.head(visit, page.message),
                 message_form.fields(visit, page.message, message_givens(visit, name)),
                 layout::submit(visit.say(texts::send), {.icon = layout::Icon("paper-plane-tilt-fill")})),
        {.classes = "stack gap-3 no-print"});
  }
  if (content.empty()) return {};
  return section.id("contact").aria("label",
                                    visit.say(texts::reach_me))(div.cls("card stack gap-4")(content));
}

Html foot(const http::Visit& visit, const PublishedPage& page) {
  const auto line = [](const std::string& words) { return span(words); };
  return footer.cls("footer")(
      each(page.foot, line), layout::logo("", url("/")),
      when(page.pdf.has_value(), [&] { return a.href(*page.pdf)(visit.say(texts::as_pdf)); }));
}

}  // namespace

Url picture_url(const PublishedPage& page, const std::string& key) {
  return local_url(page.pictures.text() + "/" + key);
}

std::string content_title(const http::Visit& visit, Content content) {
  return visit.say(forms::choice_of(content_choices, content).label);
}

forms::Givens message_givens(const http::Visit& visit, const std::string& given_name) {
  return {{"bericht",
           {.label = visit.say(texts::message_label, given_name),
            .hint = visit.say(texts::message_hint, given_name)}}};
}

std::string day_line(const http::Visit& visit, const PublishedItem& item) {
  if (!item.day) return {};
  if (item.kind == ItemKind::choice) {
    return visit.say(texts::chosen_on, i18n::day_with_year(visit.language, *item.day));
  }
  if (item.kind != ItemKind::step) return i18n::day_with_year(visit.language, *item.day);
  return visit.say(item.is_done ? texts::done_on : texts::before_day,
                   i18n::day_month(visit.language, *item.day, visit.today));
}

Html prose(const std::string& words) {
  Html all, list;
  const auto end_list = [&] {
    if (!list.empty()) all += ul(list);
    list = Html();
  };
  std::string paragraph;
  const auto end_paragraph = [&] {
    if (!paragraph.empty()) all += p(paragraph);
    paragraph.clear();
  };
  std::string_view rest = words;
  while (!rest.empty()) {
    const auto end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (line.starts_with("- ")) {
      end_paragraph();
      list += li(line.substr(2));
      continue;
    }
    end_list();
    if (line.empty()) {
      end_paragraph();
    } else {
      paragraph += (paragraph.empty() ? "" : " ") + std::string(line);
    }
  }
  end_list();
  end_paragraph();
  return all;
}

Html publication_page(http::Visit& visit, const PublishedPage& page) {
  const Publication& publication = page.publication;
  Html body = body_of(visit, page);
  if (body.empty()) body = section(p.cls("lead")(visit.say(texts::empty_page)));
  const Html content =
      fragment(hero(visit, page), navigation(visit, publication),
               div.cls("presentation-body").data("form", code(publication.form))(body, contact(visit, page)));
  const std::string name = publication.student.full_name();
  return layout::document(visit, visit.say(texts::portfolio_of, name), "public role-student", {},
                          fragment(layout::skip_link(visit.language), page.top,
                                   main.cls("presentation")
                                       .id("inhoud")
                                       .with("tabindex", "-1")
                                       .flag("data-inst")
                                       .data("presentation", code(publication.colour))(content),
                                   foot(visit, page)));
}

Html ended_page(http::Visit& visit, const std::string& given_name) {
  return layout::public_frame(visit, {.title = visit.say(texts::link_ended)},
                              layout::page_head({.title = visit.say(texts::link_ended),
                                                 .lead = fragment(visit.say(texts::ask_again, given_name))}));
}

Html message_sent_page(http::Visit& visit, const std::string& given_name) {
  return layout::public_frame(visit, {.title = visit.say(texts::send_message)},
                              layout::page_head({.title = visit.say(texts::sent, given_name)}));
}

}  // namespace koers::portfolio::views
