// Everything of an experience in one go: what waited on a phone while there was no network
// (koers-wachtrij.js).
#include <sstream>

#include "campus/access/accepted_forms.h"
#include "platform/json/json.h"
#include "rooms/experiences/experience.h"
#include "rooms/experiences/paths.h"
#include "rooms/experiences/recording.h"
#include "rooms/experiences/recording_views.h"
#include "rooms/experiences/routes.h"
#include "rooms/experiences/texts.h"

namespace koers::experiences {
namespace {

using http::Response;
using http::Visit;
using people::Student;

forms::Typed<ExperienceDraft> read_recording(Visit& visit, const ExperienceDraft& draft) {
  auto typed = recording_form.read(visit, {}, draft);
  typed.adds = false;
  return typed;
}

// With the key it becomes an experience once; answers where that leads.
std::string save_once(Visit& visit, const Student& me, ExperienceDraft draft, Id<access::FormKey> key) {
  draft.title = title_of(visit, draft);
  auto address = paths::reflect(draft.id).text();
  visit.write([&](sql::Transaction& tx) {
    tx.lock(me.id().value);
    if (const auto known = access::answer_to(tx, me, key)) {
      address = *known;
      return;
    }
    record_experience(tx, me, draft, visit.now, visit.today);
    access::remember(tx, me, key, address, visit.now);
  });
  return address;
}

// A feeling or an audience that is not there any more is left out: a phone may have waited for long, and the
// story must not wait for that. Nor does it wait for a phone whose clock is a day ahead of the school's.
forms::Typed<ExperienceDraft> read_at_once(Visit& visit, ExperienceDraft& draft) {
  const auto felt = feeling_form.read(visit, views::feelings_given(visit.language), draft);
  draft.feelings = split_words(feelings_text(felt.value.feelings));
  draft.audience = felt.value.audience;
  if (visit.request.day("dag") == visit.today + 1) {
    std::erase_if(visit.request.fields, [](const auto& field) { return field.first == "dag"; });
    draft.happened_on = visit.today;
  }
  return read_recording(visit, draft);
}

// What is sent by a phone is answered for its script: where the experience is, and what is wrong with which
// file, by the id of its upload.
bool asks_for_json(const Visit& visit) {
  return visit.request.header("accept").starts_with("application/json");
}

Response told_saved(const std::string& address, const Visit& visit,
                    const std::vector<attachments::RefusedFile>& refused) {
  std::ostringstream text;
  json::Writer out(text);
  out.begin_object();
  out.field("place", address);
  out.name("refused").begin_list();
  for (const auto& one : refused) {
    out.begin_object();
    out.field("upload", one.upload);
    out.field("why", visit.say(one.why));
    out.end_object();
  }
  out.end_list();
  out.end_object();
  return http::json(text.str());
}

Response told_wrong(const std::vector<std::string>& words) {
  std::ostringstream text;
  json::Writer out(text);
  out.begin_object();
  out.name("wrong").begin_list();
  for (const auto& one : words) out.value(one);
  out.end_list();
  out.end_object();
  return http::json(text.str(), 422);
}

std::vector<std::string> mistakes_in(const forms::Answers& answers) {
  std::vector<std::string> words;
  for (const forms::Answer& one : answers.all) {
    if (!one.mistake.empty()) words.push_back(one.mistake);
  }
  return words;
}

// Of a sending that was answered before, or that became an experience so long ago that the key is forgotten.
std::optional<std::string> answered_before(Visit& visit, const Student& me, Id<access::FormKey> key) {
  if (auto known = access::answer_to(visit.db(), me, key)) return known;
  const auto made = find_experience(visit.db(), me.institution(), {key.value});
  if (!made || made->student_id != me.id()) return std::nullopt;
  return paths::experience(made->id).text();
}

// What was written in the pages since the phone took the draft along is brought together with what the phone
// has; where both wrote the same the phone's becomes another one.
void take_along(Visit& visit, const ExperienceDraft& begun, bool is_of_pages, ExperienceDraft& draft) {
  const auto both = recording_form.read_change(visit, as_shown(visit, begun));
  if (is_of_pages && both.is_stale()) {
    draft.id = visit.new_id<Experience>();
    return;
  }
  draft.id = begun.id;
  draft.story = both.value.story;
  draft.companions = both.value.companions;
  draft.place = both.value.place;
}

// The draft to which media may be added before it is an experience; the same one for the same key.
void begin_at_once(Visit& visit, const Student& me, ExperienceDraft& draft, Id<access::FormKey> key) {
  visit.write([&](sql::Transaction& tx) {
    tx.lock(me.id().value);
    if (const auto begun = draft_of_key(tx, me, key))
      take_along(visit, *begun, begun->id.value == key.value, draft);
    save_draft(tx, me, draft, visit.now);
    name_draft(tx, me, draft.id, key);
  });
}

Response record_for_phone(Visit& visit, const Student& me, ExperienceDraft draft, Id<access::FormKey> key) {
  // Its files wait where they are until the words are right.
  auto typed = read_at_once(visit, draft);
  if (!typed.holds()) return told_wrong(mistakes_in(typed));
  begin_at_once(visit, me, typed.value, key);
  const auto refused = attachments::receive_media(visit, me, {.experience = typed.value.id});
  return told_saved(save_once(visit, me, typed.value, key), visit, refused);
}

Response record_for_page(Visit& visit, const Student& me, ExperienceDraft draft, Id<access::FormKey> key) {
  auto typed = read_at_once(visit, draft);
  // What is not an experience yet, media or words with something wrong, belongs to a draft.
  if (typed.holds()) draft = typed.value;
  begin_at_once(visit, me, draft, key);
  typed.value.id = draft.id;
  typed.version = begun_form(visit, draft).version;
  receive_all_media(visit, me, typed);
  if (!typed.holds()) return what_page(visit, me, typed, 422);
  return saved(save_once(visit, me, typed.value, key), visit);
}

// Everything in one go, with a key that the phone made: what waited on the phone while there was no network.
// The key is this student's own and no more than a key: what others call by the same number is not looked at.
Response record_at_once(Visit& visit, const Student& me) {
  const bool for_phone = asks_for_json(visit);
  const auto key = visit.request.id<access::FormKey>("sleutel").value_or(visit.new_id<access::FormKey>());
  if (const auto known = answered_before(visit, me, key)) {
    return for_phone ? told_saved(*known, visit, attachments::refused_before(visit, me))
                     : saved(*known, visit);
  }
  const auto where = where_form.read(visit, views::kinds_to_begin(visit.language));
  auto draft = draft_of_key(visit.db(), me, key).value_or(new_draft(visit, me, ""));
  draft.kind = kind_of_tile(where.value.where);
  if (draft.kind.empty()) {
    return for_phone ? told_wrong({visit.say(texts::where)})
                     : http::page(views::where_page(visit, last_kind(visit.db(), me), std::nullopt), 422);
  }
  return for_phone ? record_for_phone(visit, me, std::move(draft), key)
                   : record_for_page(visit, me, std::move(draft), key);
}

}  // namespace

void add_at_once_routes(http::Router& router) {
  router.post<Student>("/ervaringen", record_at_once)
      .takes({.limit = attachments::largest_form, .uploads = true})
      .takes_long(attachments::media_rate, attachments::brings_media);
}

}  // namespace koers::experiences
