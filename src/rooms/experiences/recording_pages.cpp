// Recording an experience: three screens, each of which keeps what was told in a draft, so that nothing is
// lost by a mistake, a pause or a phone that sends twice (ST-02).
#include "campus/access/accepted_forms.h"
#include "campus/forms/autosave.h"
#include "campus/words/kinds.h"
#include "platform/base/error.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/experiences/experience_forms.h"
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

// Two tabs, or a phone and a computer: what was written in one is not taken away by the other.
forms::Typed<ExperienceDraft> keep_recording(Visit& visit, const Student& me, Id<Experience> id) {
  return recording_form.change(
      visit,
      [&](sql::Transaction& tx) {
        tx.lock(me.id().value);
        auto stored = find_draft(tx, me, id);
        if (!stored) throw Conflict("the draft was saved meanwhile");
        return as_shown(visit, *std::move(stored));
      },
      [&](sql::Transaction& tx, const ExperienceDraft& draft) { save_draft(tx, me, draft, visit.now); });
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

// A text that may hold a citizen service number is shown again and never stored; a photo that came with it is
// kept.
Response submit_what(Visit& visit, const Student& me) {
  auto [draft, elsewhere] = named_draft(visit, me);
  if (elsewhere) return *std::move(elsewhere);
  auto typed = keep_recording(visit, me, draft->id);
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
  const auto typed = keep_recording(visit, me, named.draft->id);
  return forms::kept(typed, recording_form.edit(typed.value).version);
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

// The key is the id of the draft, which is the student's own. As long as the draft is there it was not saved,
// even if a phone sent what it had of it meanwhile. What another tab kept since is saved too.
Response save(Visit& visit, const Student& me, const ExperienceDraft& felt) {
  const Id<access::FormKey> key{felt.id.value};
  auto address = paths::reflect(felt.id).text();
  visit.write([&](sql::Transaction& tx) {
    tx.lock(me.id().value);
    const auto known = access::answer_to(tx, me, key);
    auto draft = find_draft(tx, me, felt.id);
    if (!draft) {
      address = known.value_or(paths::record().text());
      return;
    }
    draft->feelings = felt.feelings;
    draft->audience = felt.audience;
    draft->title = title_of(visit, *draft);
    record_experience(tx, me, *draft, visit.now, visit.today);
    if (!known) access::remember(tx, me, key, address, visit.now);
  });
  return saved(address, visit);
}

Response submit_feeling(Visit& visit, const Student& me) {
  auto [draft, elsewhere] = named_draft(visit, me);
  if (elsewhere) {
    const auto id = visit.request.id<access::FormKey>("concept");
    const auto known = id ? access::answer_to(visit.db(), me, *id) : std::nullopt;
    return known ? saved(*known, visit) : *std::move(elsewhere);
  }
  auto typed = feeling_form.read(visit, views::feelings_given(visit.language), *draft);
  typed.adds = false;
  if (!typed.holds()) return feeling_page(visit, me, typed);
  return save(visit, me, typed.value);
}

}  // namespace

void add_recording_routes(http::Router& router) {
  constexpr http::Body with_media{.limit = attachments::largest_form, .uploads = true};
  router.get<Student>("/vastleggen", show_where);
  router.post<Student>("/vastleggen", submit_where);
  router.get<Student>("/vastleggen/wat", show_what);
  router.post<Student>("/vastleggen/wat", submit_what)
      .takes(with_media)
      .takes_long(attachments::media_rate, attachments::brings_media);
  router.post<Student>("/vastleggen/concept", autosave);
  router.get<Student>("/vastleggen/gevoel", show_feeling);
  router.post<Student>("/vastleggen/gevoel", submit_feeling);
}

}  // namespace koers::experiences
