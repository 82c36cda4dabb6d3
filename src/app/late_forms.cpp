#include "app/late_forms.h"

#include <algorithm>

#include "app/late_form_texts.h"
#include "app/pages.h"
#include "campus/forms/answers.h"
#include "campus/layout/cards.h"
#include "campus/layout/forms.h"
#include "campus/layout/writing.h"
#include "campus/navigation/navigation.h"
#include "platform/auth/ended_session.h"
#include "platform/i18n/dates.h"

namespace koers::app {
namespace {

using namespace html;
using http::Response;
using http::Visit;
using people::SignedIn;
namespace texts = late_form_texts;

constexpr std::int64_t kept_seconds = 24 * 3600;
constexpr std::size_t longest = 256 * 1024;  // of the fields together, in bytes
constexpr int most_kept = 10;                // of one person

struct LateForm {
  std::string action;
  std::string fields;
  Instant sent_at;
};

// A script that sends something says so and keeps it itself; an older browser says nothing.
bool is_sent_by_page(const http::Request& request) {
  const auto mode = request.header("sec-fetch-mode");
  return mode.empty() || mode == "navigate";
}

std::string encoded(const http::Request& request) {
  std::string all;
  for (const auto& [name, value] : request.fields) {
    if (!all.empty()) all += '&';
    all += http::encode_percent(name) + '=' + http::encode_percent(value);
  }
  return all;
}

// What a person wrote, told from the keys and codes that a form carries: words with a space between them.
bool is_written(std::string_view value) { return value.find_first_of(" \n") != std::string_view::npos; }

}  // namespace

constexpr sql::Statement upsert_late_form{"app.upsert_late_form", R"(
    INSERT INTO app_late_forms (institution_id, person_id, action, fields, sent_at)
    VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (institution_id, person_id, action)
    DO UPDATE SET fields = excluded.fields, sent_at = excluded.sent_at)"};
constexpr sql::Statement select_late_forms{"app.select_late_forms", R"(
    SELECT action, fields, sent_at FROM app_late_forms
    WHERE institution_id = $1 AND person_id = $2 AND sent_at > $3
    ORDER BY sent_at DESC, action LIMIT 10)"};
constexpr sql::Statement delete_late_form{"app.delete_late_form", R"(
    DELETE FROM app_late_forms WHERE institution_id = $1 AND person_id = $2 AND action = $3)"};
constexpr sql::Statement delete_old_late_forms{"app.delete_old_late_forms",
                                               "DELETE FROM app_late_forms WHERE sent_at <= $1"};

namespace {

std::vector<LateForm> late_forms(sql::Reader& reader, Id<organisation::Institution> institution,
                                 Id<people::Person> person, Instant now) {
  return reader.all<LateForm>(select_late_forms, institution, person, now - kept_seconds);
}

}  // namespace

bool keep_late_form(Visit& visit) {
  const auto& request = visit.request;
  if (visit.session || request.method != "POST") return false;
  // Of a large body nothing is read before its sender is admitted.
  if (request.fields.size() <= http::count_fields(request.query)) return false;
  if (!is_sent_by_page(request)) return false;
  const auto ended = auth::find_ended_session(visit.db(), request.cookie(auth::session_cookie), visit.now);
  if (!ended) return false;
  const std::string fields = encoded(request);
  if (fields.size() > longest) return false;
  const Id<organisation::Institution> institution{ended->institution_id};
  const Id<people::Person> person{ended->subject_id.value};
  bool has_room = false;
  visit.write([&](sql::Transaction& tx) {
    tx.lock(person.value);
    const auto kept = late_forms(tx, institution, person, visit.now);
    const bool known = std::any_of(kept.begin(), kept.end(),
                                   [&](const LateForm& one) { return one.action == request.path; });
    has_room = known || kept.size() < most_kept;
    if (has_room) tx.run(upsert_late_form, institution, person, request.path, fields, visit.now);
  });
  return has_room;
}

bool has_late_forms(sql::Reader& reader, Id<organisation::Institution> institution, Id<people::Person> person,
                    Instant now) {
  return !late_forms(reader, institution, person, now).empty();
}

void forget_late_forms(sql::Transaction& tx, Instant now) {
  tx.run(delete_old_late_forms, now - kept_seconds);
}

namespace {

Html written_words(const LateForm& late) {
  Html all;
  for (const auto& [name, value] : http::parse_fields(late.fields)) {
    if (is_written(value)) all += layout::own_words(value);
  }
  return all;
}

Html late_form_card(const Visit& visit, const LateForm& late) {
  Html carried =
      fragment(layout::hidden_field("waarheen", late.action), layout::hidden_field(forms::shown_again, "1"));
  for (const auto& [name, value] : http::parse_fields(late.fields)) {
    carried += layout::hidden_field(name, value);
  }
  const std::string when =
      visit.say(texts::sent_at, i18n::near_day(visit.language, day_of(late.sent_at), visit.today),
                i18n::time_of_day(visit.language, minute_of_day(late.sent_at)));
  const Html throw_away = form.method("post").action(url("/niet-verstuurd/weg"))(
      layout::hidden_field("waarheen", late.action),
      layout::submit(visit.say(texts::throw_away), {.kind = layout::Kind::quiet}));
  return layout::card(
      fragment(layout::sub(when), written_words(late),
               layout::cluster(fragment(form.method("post").action(url("/niet-verstuurd/verder"))(
                                            carried, layout::submit(visit.say(texts::go_on))),
                                        throw_away))));
}

Response show_late_forms(Visit& visit, const SignedIn& me) {
  const auto kept = late_forms(visit.db(), me.institution(), me.id(), visit.now);
  if (kept.empty()) return http::see_other(url("/"));
  const Html cards = each(kept, [&](const LateForm& late) { return late_form_card(visit, late); });
  const Html content = fragment(
      layout::page_head({.title = visit.say(texts::title), .lead = fragment(visit.say(texts::lead))}), cards,
      layout::more_link(visit.say(texts::later), url("/")));
  return http::page(navigation::page(
      visit, {.title = visit.say(texts::title), .width = layout::PageWidth::narrow}, content));
}

void forget(Visit& visit, const SignedIn& me) {
  visit.write([&](sql::Transaction& tx) {
    tx.run(delete_late_form, me.institution(), me.id(), visit.request.field("waarheen"));
  });
}

// The browser sends the same form once more, to where it was to go, with a sign that it is to be shown first:
// its sender looks it through there, among its questions, and sends it.
Response go_on(Visit& visit, const SignedIn& me) {
  constexpr int same_form_elsewhere = 307;
  const Url action = local_url(visit.request.field("waarheen"));
  forget(visit, me);
  Response response;
  response.status = same_form_elsewhere;
  return std::move(response).with("Location", action.text());
}

Response throw_away(Visit& visit, const SignedIn& me) {
  forget(visit, me);
  return http::see_other(url("/niet-verstuurd"), visit.say(texts::thrown_away));
}

}  // namespace

void add_late_form_routes(http::Router& router) {
  router.get<SignedIn>("/niet-verstuurd", show_late_forms);
  router.post<SignedIn>("/niet-verstuurd/verder", go_on);
  router.post<SignedIn>("/niet-verstuurd/weg", throw_away);
}

}  // namespace koers::app
