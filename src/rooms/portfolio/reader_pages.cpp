// Those to whom a page is open: by a link, or because they guide the student.
#include "campus/layout/components.h"
#include "platform/auth/link.h"
#include "platform/base/error.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/portfolio/paths.h"
#include "rooms/portfolio/presentation_forms.h"
#include "rooms/portfolio/publication_texts.h"
#include "rooms/portfolio/publication_views.h"
#include "rooms/portfolio/routes.h"

namespace koers::portfolio {
namespace {

using http::Response;
using http::Visit;
using people::Anyone;
namespace texts = publication_texts;

// Links stay out of search engines.
Response unlisted(Response&& response) {
  return std::move(response).with("X-Robots-Tag", "noindex, nofollow");
}

Response ended(Visit& visit, const Opened& opened) {
  const auto student = people::person_of(visit.db(), opened.institution, opened.student);
  return unlisted(http::page(views::ended_page(visit, student.given_name), 410));
}

// Throws NotFound for what never was a link. Whether it still opens is asked of `is_open`.
Opened opened_by(Visit& visit, const std::string& token) {
  auto opened = find_opened(visit.db(), token);
  if (!opened) throw NotFound("no such link");
  return *std::move(opened);
}

bool is_open(const Visit& visit, const Opened& opened) { return opened.share.opens_at(visit.now); }

Response page_by_link(Visit& visit, const std::string& token, const Opened& opened,
                      const forms::Answers& message) {
  const auto publication =
      publication_for(visit.db(), opened.institution, opened.student, opened.share, visit.language);
  const std::string name = people::person_of(visit.db(), opened.institution, opened.student).given_name;
  const auto institution = organisation::institution_of(visit.db(), opened.institution);
  views::PublishedPage page{.publication = publication,
                            .pictures = html::local_url(paths::by_link(token).text() + "/beeld"),
                            .media = html::local_url(paths::by_link(token).text() + "/opname"),
                            .pdf = html::local_url(paths::by_link(token).text() + "/pdf"),
                            .write_to = html::local_url(paths::by_link(token).text() + "/bericht"),
                            .message = message};
  if (opened.share.snapshot_id) {
    page.foot.push_back(visit.say(texts::handed_on, name,
                                  i18n::day_with_year(visit.language, day_of(opened.share.created_at))));
  }
  page.foot.push_back(visit.say(texts::shares_until, name,
                                i18n::day_with_year(visit.language, day_of(opened.share.ends_at - 1))) +
                      " " + visit.say(texts::sees_opening, name));
  page.foot.push_back(visit.say(texts::made_with, institution.name));
  return unlisted(http::page(views::publication_page(visit, page), message.status()));
}

Response show_by_link(Visit& visit, const Anyone&, std::string token) {
  const Opened opened = opened_by(visit, token);
  if (!is_open(visit, opened)) return ended(visit, opened);
  const bool is_owner = visit.session && visit.session->subject_id.value == opened.student.value;
  if (visit.request.method == "GET" && !is_owner) {
    visit.write([&](sql::Transaction& tx) { count_opening(tx, token, visit.now); });
  }
  return page_by_link(visit, token, opened, message_form.start());
}

Publication open_page(Visit& visit, const std::string& token) {
  const Opened opened = opened_by(visit, token);
  if (!is_open(visit, opened)) throw NotFound("the link ended");
  return publication_for(visit.db(), opened.institution, opened.student, opened.share, visit.language);
}

Response show_picture_by_link(Visit& visit, const Anyone&, std::string token, std::string key) {
  return serve_picture(visit, open_page(visit, token), key);
}

Response show_media_by_link(Visit& visit, const Anyone&, std::string token, std::string key) {
  return unlisted(serve_media(visit, open_page(visit, token), key));
}

Response show_captions_by_link(Visit& visit, const Anyone&, std::string token, std::string key) {
  return unlisted(serve_captions(visit, open_page(visit, token), key));
}

Response show_pdf_by_link(Visit& visit, const Anyone&, std::string token) {
  const Opened opened = opened_by(visit, token);
  if (!is_open(visit, opened)) return ended(visit, opened);
  return unlisted(pdf_of(
      visit, publication_for(visit.db(), opened.institution, opened.student, opened.share, visit.language)));
}

Response send_message(Visit& visit, const Anyone&, std::string token) {
  const Opened opened = opened_by(visit, token);
  if (!is_open(visit, opened)) return ended(visit, opened);
  const auto name = people::person_of(visit.db(), opened.institution, opened.student).given_name;
  auto typed = message_form.read(visit, views::message_givens(visit, name));
  if (typed.holds()) {
    const auto key = visit.request.id<Message>("sleutel").value_or(visit.new_id<Message>());
    visit.write([&](sql::Transaction& tx) {
      if (leave_message(tx, opened, key, typed.value.words, visit.house.ids, visit.now)) return;
      typed.refuse("bericht", visit.say(texts::enough_sent));
    });
  }
  if (!typed.holds()) return page_by_link(visit, token, opened, typed);
  return unlisted(http::page(views::message_sent_page(visit, name)));
}

// ---- those who guide

Share share_for(Visit& visit, const access::GuidedStudent& student, Id<Share> id) {
  for (Share& share : shares_for_guide(visit.db(), student.institution(), student.id(), visit.now)) {
    if (share.id == id) return std::move(share);
  }
  throw NotFound("not shared with those who guide");
}

html::Html guide_top(Visit& visit, const access::GuidedStudent& student, const Share& share) {
  const std::string name = student.person().given_name;
  html::Html words;
  if (share.snapshot_id) {
    words = html::fragment(
        visit.say(texts::handed_on, name, i18n::day_with_year(visit.language, day_of(share.created_at))),
        " ");
  }
  return html::aside.cls("presentation-top")(
      words, visit.say(texts::responses_hang), " ",
      html::a.href(html::url("/studenten/", student.id()))(visit.say(texts::back_to_student, name)));
}

Response show_to_guide(Visit& visit, const people::Guide& me, Id<people::Person> id, Id<Share> share_id) {
  const auto student = access::GuidedStudent::admit(visit, me, id);
  const Share share = share_for(visit, student, share_id);
  const auto publication =
      publication_for(visit.db(), student.institution(), student.id(), share, visit.language);
  return http::page(views::publication_page(
      visit, {.publication = publication,
              .pictures = html::local_url(paths::for_guide(id, share_id).text() + "/beeld"),
              .media = html::local_url(paths::for_guide(id, share_id).text() + "/opname"),
              .top = guide_top(visit, student, share)}));
}

Publication page_for(Visit& visit, const people::Guide& me, Id<people::Person> id, Id<Share> share_id) {
  const auto student = access::GuidedStudent::admit(visit, me, id);
  return publication_for(visit.db(), student.institution(), student.id(), share_for(visit, student, share_id),
                         visit.language);
}

Response show_picture_to_guide(Visit& visit, const people::Guide& me, Id<people::Person> id,
                               Id<Share> share_id, std::string key) {
  return serve_picture(visit, page_for(visit, me, id, share_id), key);
}

Response show_media_to_guide(Visit& visit, const people::Guide& me, Id<people::Person> id, Id<Share> share_id,
                             std::string key) {
  return serve_media(visit, page_for(visit, me, id, share_id), key);
}

Response show_captions_to_guide(Visit& visit, const people::Guide& me, Id<people::Person> id,
                                Id<Share> share_id, std::string key) {
  return serve_captions(visit, page_for(visit, me, id, share_id), key);
}

}  // namespace

html::Html presentations_of_student(http::Visit& visit, const access::GuidedStudent& student) {
  html::Html rows;
  for (const ShareLine& share :
       share_lines_for_guide(visit.db(), student.institution(), student.id(), visit.now)) {
    const std::string day = i18n::day_month(visit.language, day_of(share.created_at), visit.today);
    rows += layout::row(
        {.lead = layout::thumb("browser"),
         .title = share.title,
         .href = paths::for_guide(student.id(), share.id),
         .line = visit.say(forms::choice_of(form_choices, share.form).label) + " · " +
                 (share.is_handed_over ? visit.say(texts::handed_on, student.person().given_name, day)
                                       : visit.say(texts::seen_on, day))});
  }
  if (rows.empty()) return {};
  return layout::list_card("portfolio", visit.say(texts::portfolio), rows);
}

void add_reader_routes(http::Router& router) {
  router.get<Anyone>("/p/{sleutel}", show_by_link);
  router.get<Anyone>("/p/{sleutel}/beeld/{key}", show_picture_by_link);
  router.get<Anyone>("/p/{sleutel}/opname/{key}", show_media_by_link);
  router.get<Anyone>("/p/{sleutel}/opname/{key}/ondertitels", show_captions_by_link);
  router.get<Anyone>("/p/{sleutel}/pdf", show_pdf_by_link).takes_long(document_rate);
  router.post<Anyone>("/p/{sleutel}/bericht", send_message).at_most({.burst = 30, .seconds = 60});
  router.get<people::Guide>("/studenten/{id}/portfolio/{pagina}", show_to_guide);
  router.get<people::Guide>("/studenten/{id}/portfolio/{pagina}/beeld/{key}", show_picture_to_guide);
  router.get<people::Guide>("/studenten/{id}/portfolio/{pagina}/opname/{key}", show_media_to_guide);
  router.get<people::Guide>("/studenten/{id}/portfolio/{pagina}/opname/{key}/ondertitels",
                            show_captions_to_guide);
}

}  // namespace koers::portfolio
