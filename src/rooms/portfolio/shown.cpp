#include "rooms/portfolio/shown.h"

#include <algorithm>

#include "rooms/attachments/attachments.h"
#include "rooms/choices/choices.h"
#include "rooms/course/course.h"
#include "rooms/profile/profile.h"

namespace koers::portfolio {

using organisation::Institution;
using people::Person;

std::vector<ShownItem> ShownFolio::of(Content content) const {
  std::vector<ShownItem> found;
  std::copy_if(items.begin(), items.end(), std::back_inserter(found),
               [&](const ShownItem& item) { return item.content == content && item.hidden == Hidden::no; });
  return found;
}

bool ShownFolio::shows_picture(const std::string& key) const {
  return std::any_of(items.begin(), items.end(), [&](const ShownItem& item) {
    return item.hidden == Hidden::no &&
           std::any_of(item.pictures.begin(), item.pictures.end(),
                       [&](const auto& one) { return one.large_key == key || one.small_key == key; });
  });
}

const attachments::ShownMedia* ShownFolio::media_of(const std::string& key) const {
  if (key.empty()) return nullptr;
  for (const ShownItem& item : items) {
    if (item.hidden != Hidden::no) continue;
    for (const auto& one : item.media) {
      if (one.file_key == key || one.poster_key == key) return &one;
    }
  }
  return nullptr;
}

namespace {

struct Sources {
  i18n::Language language;
  std::vector<experiences::ShownExperience> experiences;
  std::vector<profile::SelfStatement> statements;
  std::vector<course::Step> steps;
  std::vector<choices::MadeChoice> choices;
};

Sources sources_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                   const std::vector<Item>& items, i18n::Language language) {
  std::vector<Id<experiences::Experience>> ids;
  std::vector<Id<profile::SelfStatement>> statements;
  for (const Item& item : items) {
    if (item.kind == ItemKind::experience) ids.push_back({item.source_id});
    if (item.kind == ItemKind::statement) statements.push_back({item.source_id});
  }
  Sources sources{language,
                  experiences::experiences_to_show(reader, institution, student, ids),
                  profile::self_statements_to_show(reader, institution, student, statements),
                  {},
                  {}};
  const auto any = [&](ItemKind kind) {
    return std::any_of(items.begin(), items.end(), [&](const Item& item) { return item.kind == kind; });
  };
  if (any(ItemKind::choice)) sources.choices = choices::made_choices(reader, institution, student);
  if (any(ItemKind::step)) sources.steps = course::steps_of(reader, institution, student);
  return sources;
}

// A permission is for the thing as it was when it was given.
void hide_private(ShownItem& shown, const Item& item, experiences::Audience audience, Instant changed_at) {
  shown.is_private = audience == experiences::Audience::me;
  const bool allowed = item.allowed_at && *item.allowed_at >= changed_at;
  if (shown.is_private && !allowed) shown.hidden = Hidden::is_private;
}

void fill_experience(ShownItem& shown, const Item& item, const Sources& sources) {
  const auto found = std::find_if(sources.experiences.begin(), sources.experiences.end(),
                                  [&](const auto& one) { return one.summary.id.value == item.source_id; });
  if (found == sources.experiences.end()) {
    shown.hidden = Hidden::is_gone;
    return;
  }
  shown.title = found->summary.title;
  shown.words = found->story;
  shown.experience_kind = found->summary.kind;
  shown.day = found->summary.happened_on;
  shown.competencies = found->summary.competencies;
  shown.pictures = found->pictures;
  shown.media = found->media;
  hide_private(shown, item, found->audience, found->changed_at);
}

void fill_statement(ShownItem& shown, const Item& item, const Sources& sources) {
  const auto found = std::find_if(sources.statements.begin(), sources.statements.end(),
                                  [&](const auto& one) { return one.id.value == item.source_id; });
  if (found == sources.statements.end()) {
    shown.hidden = Hidden::is_gone;
    return;
  }
  shown.title = found->name(sources.language);
  shown.words = found->sentence;
  for (const auto& one : found->experiences) shown.proofs.push_back({one.title, one.kind, one.happened_on});
  hide_private(shown, item, found->audience, found->changed_at);
}

void fill_choice(ShownItem& shown, const Item& item, const Sources& sources) {
  const auto found = std::find_if(sources.choices.begin(), sources.choices.end(),
                                  [&](const auto& one) { return one.moment_id.value == item.source_id; });
  if (found == sources.choices.end() || !found->has_place) {
    shown.hidden = Hidden::is_gone;
    return;
  }
  shown.title = found->option;
  shown.words = found->reason;
  shown.about = found->moment;
  shown.day = found->chosen_on;
}

void fill_step(ShownItem& shown, const Item& item, const Sources& sources) {
  const auto found = std::find_if(sources.steps.begin(), sources.steps.end(),
                                  [&](const course::Step& one) { return one.id.value == item.source_id; });
  if (found == sources.steps.end() || found->state == course::StepState::dropped) {
    shown.hidden = Hidden::is_gone;
    return;
  }
  shown.title = found->title;
  shown.words = found->outcome;
  shown.is_done = found->state == course::StepState::done;
  shown.day = shown.is_done ? found->closed_on : found->due_on;
}

}  // namespace

ShownFolio show_all(sql::Reader& reader, Id<Institution> institution, Id<Person> student, const Folio& folio,
                    i18n::Language language) {
  ShownFolio shown{folio.form,
                   folio.colour,
                   folio.title,
                   folio.introduction,
                   folio.contact,
                   people::person_of(reader, institution, student),
                   {}};
  const auto items = items_of(reader, institution, student, folio.id);
  const Sources sources = sources_of(reader, institution, student, items, language);
  for (const Item& item : items) {
    ShownItem one{.id = item.id,
                  .kind = item.kind,
                  .source_id = item.source_id,
                  .content = item.content,
                  .title = item.title,
                  .words = item.words};
    if (item.kind == ItemKind::experience) fill_experience(one, item, sources);
    if (item.kind == ItemKind::statement) fill_statement(one, item, sources);
    if (item.kind == ItemKind::choice) fill_choice(one, item, sources);
    if (item.kind == ItemKind::step) fill_step(one, item, sources);
    shown.items.push_back(std::move(one));
  }
  return shown;
}

ShownFolio show_living(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                       const Folio& folio, i18n::Language language) {
  ShownFolio shown = show_all(reader, institution, student, folio, language);
  std::erase_if(shown.items, [](const ShownItem& item) { return item.hidden != Hidden::no; });
  return shown;
}

}  // namespace koers::portfolio
