// Recording an experience: three screens, each of which keeps what it was told in a draft, so that nothing is
// lost by a mistake, a pause or a phone that sends twice (ST-02).
#include <algorithm>

#include "campus/access/accepted_forms.h"
#include "campus/words/kinds.h"
#include "platform/base/error.h"
#include "platform/i18n/dates.h"
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

// The quick start on the home page knows four words; the recording page knows every kind.
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

void take_words(const http::Request& request, ExperienceDraft& draft) {
  draft.story = request.field("tekst");
  draft.companions = request.field("met");
  draft.place = request.field("plek");
  if (const auto day = request.day("dag")) draft.happened_on = *day;
}

std::vector<std::string> places_for(Visit& visit, const Student& me, const std::string& kind) {
  auto places = own_places(visit.db(), me);
  for (const words::Place& place : words::places()) {
    const bool fits = std::find(place.kinds.begin(), place.kinds.end(), kind) != place.kinds.end();
    if (fits && std::find(places.begin(), places.end(), place.id) == places.end()) places.push_back(place.id);
  }
  return places;
}

Response what_again(Visit& visit, const Student& me, views::DraftForm form, int status) {
  form.pictures = attachments::pictures_of(visit.db(), me.institution(), me.id(), form.draft.id);
  form.media = attachments::media_of(visit.db(), me.institution(), me.id(), form.draft.id);
  form.places = places_for(visit, me, form.draft.kind);
  form.step = step_of_draft(visit.db(), me, form.draft.id);
  return http::page(views::what_page(visit, form), status);
}

// ---- where

constexpr sql::Statement select_newest_draft{"experiences.select_newest_draft", R"(
    SELECT id, kind, story, place, companions, happened_on, feelings, audience
    FROM portfolio_drafts
    WHERE institution_id = $1 AND student_id = $2 AND (story <> '' OR EXISTS (
      SELECT 1 FROM attachments_out_pictures p
      WHERE p.institution_id = portfolio_drafts.institution_id AND p.student_id = portfolio_drafts.student_id
        AND p.experience_id = portfolio_drafts.id) OR EXISTS (
      SELECT 1 FROM attachments_out_media m
      WHERE m.institution_id = portfolio_drafts.institution_id AND m.student_id = portfolio_drafts.student_id
        AND m.experience_id = portfolio_drafts.id))
    ORDER BY changed_at DESC, id DESC
    LIMIT 1)"};

// The step that this is recorded for, when it is one of the student's own.
std::optional<StepName> named_step(Visit& visit, const Student& me) {
  const auto id = parse_id_text(visit.request.field("stap"));
  return id ? own_step(visit.db(), me, *id) : std::nullopt;
}

Response show_where(Visit& visit, const Student& me) {
  const auto begun = visit.db().one<ExperienceDraft>(select_newest_draft, me.institution(), me.id());
  return http::page(views::where_page(visit, last_kind(visit.db(), me), begun, named_step(visit, me)));
}

Response choose_where(Visit& visit, const Student& me) {
  const std::string kind = kind_of_tile(visit.request.field("waar"));
  if (kind.empty()) return http::see_other(paths::record());
  const auto draft = new_draft(visit, me, kind);
  const auto step = named_step(visit, me);
  visit.write([&](sql::Transaction& tx) {
    keep_draft(tx, me, draft, visit.now);
    if (step) keep_step(tx, me, draft.id, step->id);
  });
  return http::see_other(paths::draft(paths::record_what(), draft.id));
}

// ---- what

Response show_what(Visit& visit, const Student& me) {
  auto [draft, elsewhere] = named_draft(visit, me);
  if (elsewhere) return *std::move(elsewhere);
  return what_again(visit, me, {.draft = *std::move(draft)}, 200);
}

// Photos, sound, film and drawings that came with the form. True when something was wrong with one.
bool take_all_media(Visit& visit, const Student& me, views::DraftForm& form) {
  form.picture_flaw = attachments::take_pictures(visit, me, form.draft.id, "foto");
  const auto taken = attachments::take_media(visit, me, {.experience = form.draft.id});
  if (taken.picture_flaw) form.picture_flaw = taken.picture_flaw;
  form.media_flaw = taken.flaw;
  return form.picture_flaw || form.media_flaw;
}

// A text that may hold a citizen service number is shown again and never stored; a photo that came with it is
// kept.
Response tell_what(Visit& visit, const Student& me) {
  auto [draft, elsewhere] = named_draft(visit, me);
  if (elsewhere) return *std::move(elsewhere);
  views::DraftForm form{.draft = *std::move(draft)};
  take_words(visit.request, form.draft);
  form.flaws = form.draft.flaws(visit.today);
  const bool is_wrong = take_all_media(visit, me, form);
  if (form.flaws.empty()) {
    visit.write([&](sql::Transaction& tx) { keep_draft(tx, me, form.draft, visit.now); });
  }
  if (const auto gone = visit.request.id<Picture>("foto_weg")) {
    attachments::remove_picture(visit, me, form.draft.id, *gone);
    return what_again(visit, me, std::move(form), 200);
  }
  if (const auto gone = visit.request.id<MediaItem>("opname_weg")) {
    remove_media(visit, me, form.draft.id, *gone);
    return what_again(visit, me, std::move(form), 200);
  }
  if (!form.flaws.empty() || is_wrong) return what_again(visit, me, std::move(form), 422);
  return http::see_other(paths::draft(paths::record_feeling(), form.draft.id));
}

// What is typed is kept while it is typed (koers-bewaar).
Response keep_words(Visit& visit, const Student& me) {
  auto named = named_draft(visit, me);
  if (named.elsewhere) throw Conflict("the draft was saved meanwhile");
  auto& draft = named.draft;
  take_words(visit.request, *draft);
  if (!draft->flaws(visit.today).empty()) return http::plain("", 422);
  visit.write([&](sql::Transaction& tx) { keep_draft(tx, me, *draft, visit.now); });
  return http::plain("", 204);
}

// ---- how it felt, and saving

Response show_feeling(Visit& visit, const Student& me) {
  auto [draft, elsewhere] = named_draft(visit, me);
  if (elsewhere) return *std::move(elsewhere);
  const auto guides = guide_names(visit.db(), me.institution(), me.id(), visit.today);
  return http::page(views::feeling_page(visit, *draft, guides));
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
Response save(Visit& visit, const Student& me, const ExperienceDraft& draft) {
  const Id<access::FormKey> key{draft.id.value};
  auto address = paths::reflect(draft.id).text();
  visit.write([&](sql::Transaction& tx) {
    if (const auto known = access::answer_to(tx, me, key)) {
      address = *known;
      return;
    }
    record_experience(tx, me, draft, title_of(visit, draft), visit.now, visit.today);
    access::remember(tx, me, key, address, visit.now);
  });
  return saved(html::local_url(address), visit);
}

Response tell_feeling(Visit& visit, const Student& me) {
  auto [draft, elsewhere] = named_draft(visit, me);
  if (elsewhere) {
    const auto id = visit.request.id<access::FormKey>("concept");
    const auto known = id ? access::answer_to(visit.db(), me, *id) : std::nullopt;
    return known ? saved(html::local_url(*known), visit) : *std::move(elsewhere);
  }
  draft->feelings = known_feelings(visit.request.all("gevoel"));
  draft->audience = visit.request.choice<Audience>("wie").value_or(draft->audience);
  if (!draft->flaws(visit.today).empty())
    return http::see_other(paths::draft(paths::record_what(), draft->id));
  return save(visit, me, *draft);
}

// Everything in one go, with a key that the phone made: what waited on the phone while there was no network.
Response record_at_once(Visit& visit, const Student& me) {
  const auto key = visit.request.id<Experience>("sleutel");
  ExperienceDraft draft = new_draft(visit, me, kind_of_tile(visit.request.field("waar")));
  if (key && *key) draft.id = *key;
  if (const auto known = access::answer_to(visit.db(), me, Id<access::FormKey>{draft.id.value})) {
    return saved(html::local_url(*known), visit);
  }
  if (find_experience(visit.db(), me.institution(), draft.id)) throw Conflict("the key is in use");
  take_words(visit.request, draft);
  draft.feelings = known_feelings(visit.request.all("gevoel"));
  draft.audience = visit.request.choice<Audience>("wie").value_or(draft.audience);
  views::DraftForm form{.draft = draft, .flaws = draft.flaws(visit.today)};
  if (std::find(form.flaws.begin(), form.flaws.end(), ExperienceDraft::Flaw::kind_unknown) !=
      form.flaws.end()) {
    return http::page(views::where_page(visit, last_kind(visit.db(), me), std::nullopt), 422);
  }
  // What is not an experience yet, media or words with something wrong, belongs to a draft.
  const bool has_media = !visit.request.uploads.empty() || visit.request.has(attachments::upload_field) ||
                         visit.request.has(attachments::drawing_field);
  if (!form.flaws.empty() || has_media) {
    ExperienceDraft bare = draft;
    if (!form.flaws.empty()) bare.story = bare.place = bare.companions = "";
    if (draft.happened_on > visit.today) bare.happened_on = visit.today;
    visit.write([&](sql::Transaction& tx) { keep_draft(tx, me, bare, visit.now); });
  }
  take_all_media(visit, me, form);
  if (!form.flaws.empty()) return what_again(visit, me, std::move(form), 422);
  return save(visit, me, draft);
}

}  // namespace

void add_recording_routes(http::Router& router) {
  constexpr http::Body with_media{.limit = attachments::largest_form, .uploads = true};
  router.get<Student>("/vastleggen", show_where);
  router.post<Student>("/vastleggen", choose_where);
  router.get<Student>("/vastleggen/wat", show_what);
  router.post<Student>("/vastleggen/wat", tell_what).takes(with_media);
  router.post<Student>("/vastleggen/concept", keep_words);
  router.get<Student>("/vastleggen/gevoel", show_feeling);
  router.post<Student>("/vastleggen/gevoel", tell_feeling);
  router.post<Student>("/ervaringen", record_at_once).takes(with_media);
}

}  // namespace koers::experiences
