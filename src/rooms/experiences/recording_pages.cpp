// Recording an experience: three screens, each of which keeps what was told in a draft, so that nothing is
// lost by a mistake, a pause or a phone that sends twice (ST-02).
#include <algorithm>

#include "campus/access/accepted_forms.h"
#include "campus/words/kinds.h"
#include "platform/base/error.h"
#include "platform/i18n/dates.h"
#include "rooms/experiences/experience_forms.h"
#include "rooms/experiences/paths.h"
#include "rooms/experiences/recording_views.h"
#include "rooms/experiences/routes.h"
#include "rooms/experiences/spoken_answer.h"
#include "rooms/experiences/texts.h"

namespace koers::experiences {
namespace {

using http::Response;
using http::Visit;
using people::Student;

// A word of the quick start on the home page, or a kind; "" for what is neither.
std::string kind_of_tile(const std::string& where) {
  if (where == "stage") return "placement";
  if (where == "werk") return "side_job";
  return words::find_kind(where) == nullptr ? std::string() : where;
}

ExperienceDraft new_draft(Visit& visit, const Student& me, const std::string& kind) {
  ExperienceDraft draft;
  draft.id = visit.new_id<Experience>();
  draft.kind = kind;
  draft.happened_on = visit.today;
  draft.audience = last_audience(visit.db(), me);
  return draft;
}

// The draft that the address or the form names. One that was saved meanwhile (a second tab, the back button)
// leads to the experience that it became.
struct Named {
  std::optional<ExperienceDraft> draft;
  std::optional<Response> elsewhere;
};

Named named_draft(Visit& visit, const Student& me) {
  const auto id = visit.request.id<Experience>("concept");
  if (!id) return {std::nullopt, http::see_other(paths::record())};
  auto draft = find_draft(visit.db(), me, *id);
  if (draft) return {std::move(draft), std::nullopt};
  const auto saved = find_experience(visit.db(), me.institution(), *id);
  const bool mine = saved && saved->student_id == me.id();
  return {std::nullopt, http::see_other(mine ? paths::experience(*id) : paths::record())};
}

std::vector<std::string> places_for(Visit& visit, const Student& me, const std::string& kind) {
  auto places = own_places(visit.db(), me);
  for (const words::Place& place : words::places()) {
    const bool fits = std::find(place.kinds.begin(), place.kinds.end(), kind) != place.kinds.end();
    if (fits && std::find(places.begin(), places.end(), place.id) == places.end()) places.push_back(place.id);
  }
  return places;
}

Response what_page(Visit& visit, const Student& me, const forms::Typed<ExperienceDraft>& typed, int status) {
  const ExperienceDraft& draft = typed.value;
  return http::page(
      views::what_page(visit,
                       {.draft = draft,
                        .answers = typed,
                        .pictures = attachments::pictures_of(visit.db(), me.institution(), me.id(), draft.id),
                        .places = places_for(visit, me, draft.kind),
                        .media = attachments::media_of(visit.db(), me.institution(), me.id(), draft.id),
                        .step = step_of_draft(visit.db(), me, draft.id)}),
      status);
}

// The place is shown by its name. The id of the draft is the key of this form.
forms::Typed<ExperienceDraft> begun_form(const Visit& visit, ExperienceDraft draft) {
  draft.place = views::place_name(visit.language, draft.place);
  auto answers = recording_form.start(draft);
  answers.adds = false;
  return answers;
}

forms::Typed<ExperienceDraft> read_recording(Visit& visit, const ExperienceDraft& draft) {
  auto typed = recording_form.read(visit, {}, draft);
  typed.adds = false;
  return typed;
}

// ---- where

// The step that this is recorded for, when it is one of the student's own.
std::optional<StepName> named_step(Visit& visit, const Student& me) {
  const auto id = parse_id_text(visit.request.field("stap"));
  return id ? own_step(visit.db(), me, *id) : std::nullopt;
}

Response show_where(Visit& visit, const Student& me) {
  const auto begun = newest_draft(visit.db(), me);
  return http::page(views::where_page(visit, last_kind(visit.db(), me), begun, named_step(visit, me)));
}

// Whoever wants to choose from all kinds sees them all. There is no key against sending twice: going back and
// choosing another place begins another draft, and one in which nothing is told is shown nowhere.
Response submit_where(Visit& visit, const Student& me) {
  const auto typed = where_form.read(visit, views::kinds_to_begin(visit.language));
  const std::string kind = kind_of_tile(typed.value.where);
  if (!typed.holds() || kind.empty()) return http::see_other(paths::record());
  const auto draft = new_draft(visit, me, kind);
  const auto step = named_step(visit, me);
  visit.write([&](sql::Transaction& tx) {
    save_draft(tx, me, draft, visit.now);
    if (step) save_step(tx, me, draft.id, step->id);
  });
  return http::see_other(paths::draft(paths::record_what(), draft.id));
}

// ---- what

Response show_what(Visit& visit, const Student& me) {
  auto [draft, elsewhere] = named_draft(visit, me);
  if (elsewhere) return *std::move(elsewhere);
  return what_page(visit, me, begun_form(visit, *std::move(draft)), 200);
}

// Photos, sound, film and drawings that came with the form; says what is wrong with one.
void receive_all_media(Visit& visit, const Student& me, forms::Typed<ExperienceDraft>& typed) {
  if (const auto words = attachments::receive_all(visit, me, typed.value.id)) {
    typed.refuse(attachments::sound_field, visit.say(*words));
  }
}

// A text that may hold a citizen service number is shown again and never stored; a photo that came with it is
// kept.
Response submit_what(Visit& visit, const Student& me) {
  auto [draft, elsewhere] = named_draft(visit, me);
  if (elsewhere) return *std::move(elsewhere);
  auto typed = read_recording(visit, *draft);
  if (typed.holds()) {
    visit.write([&](sql::Transaction& tx) { save_draft(tx, me, typed.value, visit.now); });
  }
  receive_all_media(visit, me, typed);
  if (const auto gone = visit.request.id<Picture>("foto_weg")) {
    attachments::remove_picture(visit, me, draft->id, *gone);
    return what_page(visit, me, typed, 200);
  }
  if (const auto gone = visit.request.id<MediaItem>("opname_weg")) {
    remove_media(visit, me, draft->id, *gone);
    return what_page(visit, me, typed, 200);
  }
  if (!typed.holds()) return what_page(visit, me, typed, typed.status());
  return http::see_other(paths::draft(paths::record_feeling(), draft->id));
}

// What is typed is kept while it is typed (koers-bewaar).
Response autosave(Visit& visit, const Student& me) {
  const auto named = named_draft(visit, me);
  if (named.elsewhere) throw Conflict("the draft was saved meanwhile");
  const auto typed = read_recording(visit, *named.draft);
  if (!typed.holds()) return http::plain("", 422);
  visit.write([&](sql::Transaction& tx) { save_draft(tx, me, typed.value, visit.now); });
  return http::plain("", 204);
}

// ---- how it felt, and saving

Response feeling_page(Visit& visit, const Student& me, const forms::Typed<ExperienceDraft>& typed) {
  const auto guides = guide_names(visit.db(), me.institution(), me.id(), visit.today);
  return http::page(views::feeling_page(visit, typed.value.id, typed, guides), typed.status());
}

Response show_feeling(Visit& visit, const Student& me) {
  auto [draft, elsewhere] = named_draft(visit, me);
  if (elsewhere) return *std::move(elsewhere);
  auto answers = feeling_form.start(*draft);
  answers.adds = false;
  return feeling_page(visit, me, answers);
}

std::string title_of(Visit& visit, const ExperienceDraft& draft) {
  const std::string plain =
      visit.say(texts::title_without_words, views::kind_name(visit.language, draft.kind),
                i18n::day_month(visit.language, draft.happened_on));
  return title_from(draft.story, plain);
}

Response saved(const html::Url& address, Visit& visit) {
  return http::see_other(address).with_toast({visit.say(texts::saved), std::nullopt});
}

// The key is the draft's own id: it becomes the experience's, once.
Response save(Visit& visit, const Student& me, ExperienceDraft draft) {
  const Id<access::FormKey> key{draft.id.value};
  draft.title = title_of(visit, draft);
  auto address = paths::reflect(draft.id).text();
  visit.write([&](sql::Transaction& tx) {
    if (const auto known = access::answer_to(tx, me, key)) {
      address = *known;
      return;
    }
    record_experience(tx, me, draft, visit.now, visit.today);
    access::remember(tx, me, key, address, visit.now);
  });
  return saved(html::local_url(address), visit);
}

Response submit_feeling(Visit& visit, const Student& me) {
  auto [draft, elsewhere] = named_draft(visit, me);
  if (elsewhere) {
    const auto id = visit.request.id<access::FormKey>("concept");
    const auto known = id ? access::answer_to(visit.db(), me, *id) : std::nullopt;
    return known ? saved(html::local_url(*known), visit) : *std::move(elsewhere);
  }
  auto typed = feeling_form.read(visit, views::feelings_given(visit.language), *draft);
  typed.adds = false;
  if (!typed.holds()) return feeling_page(visit, me, typed);
  return save(visit, me, typed.value);
}

// A feeling or an audience that is not there any more is left out: a phone may have waited for long, and the
// story must not wait for that.
forms::Typed<ExperienceDraft> read_at_once(Visit& visit, ExperienceDraft& draft) {
  const auto felt = feeling_form.read(visit, views::feelings_given(visit.language), draft);
  draft.feelings = split_words(feelings_text(felt.value.feelings));
  draft.audience = felt.value.audience;
  return read_recording(visit, draft);
}

// Everything in one go, with a key that the phone made: what waited on the phone while there was no network.
Response record_at_once(Visit& visit, const Student& me) {
  const auto key = visit.request.id<Experience>("sleutel");
  const auto where = where_form.read(visit, views::kinds_to_begin(visit.language));
  ExperienceDraft draft = new_draft(visit, me, kind_of_tile(where.value.where));
  if (key && *key) draft.id = *key;
  if (const auto known = access::answer_to(visit.db(), me, Id<access::FormKey>{draft.id.value})) {
    return saved(html::local_url(*known), visit);
  }
  if (find_experience(visit.db(), me.institution(), draft.id)) throw Conflict("the key is in use");
  if (draft.kind.empty()) {
    return http::page(views::where_page(visit, last_kind(visit.db(), me), std::nullopt), 422);
  }
  auto typed = read_at_once(visit, draft);
  // What is not an experience yet, media or words with something wrong, belongs to a draft.
  const bool has_media = !visit.request.uploads.empty() || visit.request.has(attachments::upload_field) ||
                         visit.request.has(attachments::drawing_field);
  const bool is_wrong = !typed.holds();
  if (is_wrong || has_media) {
    visit.write([&](sql::Transaction& tx) { save_draft(tx, me, is_wrong ? draft : typed.value, visit.now); });
  }
  receive_all_media(visit, me, typed);
  // Also when a file was refused: what sent it keeps its copy then.
  if (!typed.holds()) return what_page(visit, me, typed, 422);
  return save(visit, me, typed.value);
}

}  // namespace

void add_recording_routes(http::Router& router) {
  constexpr http::Body with_media{.limit = attachments::largest_form, .uploads = true};
  router.get<Student>("/vastleggen", show_where);
  router.post<Student>("/vastleggen", submit_where);
  router.get<Student>("/vastleggen/wat", show_what);
  router.post<Student>("/vastleggen/wat", submit_what).takes(with_media);
  router.post<Student>("/vastleggen/concept", autosave);
  router.get<Student>("/vastleggen/gevoel", show_feeling);
  router.post<Student>("/vastleggen/gevoel", submit_feeling);
  router.post<Student>("/ervaringen", record_at_once).takes(with_media);
}

}  // namespace koers::experiences
