#include "rooms/portfolio/publication.h"

#include <algorithm>

#include "rooms/attachments/attachments.h"
#include "rooms/choices/choices.h"
#include "rooms/course/course.h"
#include "rooms/profile/profile.h"

namespace koers::portfolio {

using organisation::Institution;
using people::Person;

std::vector<PublishedItem> Publication::of(Content content) const {
  std::vector<PublishedItem> found;
  std::copy_if(items.begin(), items.end(), std::back_inserter(found), [&](const PublishedItem& item) {
    return item.content == content && item.hidden == Hidden::no;
  });
  return found;
}

bool Publication::shows_picture(const std::string& key) const {
  return std::any_of(items.begin(), items.end(), [&](const PublishedItem& item) {
    return item.hidden == Hidden::no &&
           std::any_of(item.pictures.begin(), item.pictures.end(),
                       [&](const auto& one) { return one.large_key == key || one.small_key == key; });
  });
}

const attachments::ShownMedia* Publication::media_of(const std::string& key) const {
  if (key.empty()) return nullptr;
  for (const PublishedItem& item : items) {
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
void hide_private(PublishedItem& published, const Item& item, experiences::Audience audience,
                  Instant changed_at) {
  published.is_private = audience == experiences::Audience::me;
  const bool allowed = item.allowed_at && *item.allowed_at >= changed_at;
  if (published.is_private && !allowed) published.hidden = Hidden::is_private;
}

void fill_experience(PublishedItem& published, const Item& item, const Sources& sources) {
  const auto found = std::find_if(sources.experiences.begin(), sources.experiences.end(),
                                  [&](const auto& one) { return one.summary.id.value == item.source_id; });
  if (found == sources.experiences.end()) {
    published.hidden = Hidden::is_gone;
    return;
  }
  published.title = found->summary.title;
  published.words = found->story;
  published.experience_kind = found->summary.kind;
  published.day = found->summary.happened_on;
  published.competencies = found->summary.competencies;
  published.pictures = found->pictures;
  published.media = found->media;
  hide_private(published, item, found->audience, found->changed_at);
}

void fill_statement(PublishedItem& published, const Item& item, const Sources& sources) {
  const auto found = std::find_if(sources.statements.begin(), sources.statements.end(),
                                  [&](const auto& one) { return one.id.value == item.source_id; });
  if (found == sources.statements.end()) {
    published.hidden = Hidden::is_gone;
    return;
  }
  published.title = found->name(sources.language);
  published.words = found->sentence;
  for (const auto& one : found->experiences)
    published.proofs.push_back({one.title, one.kind, one.happened_on});
  hide_private(published, item, found->audience, found->changed_at);
}

void fill_choice(PublishedItem& published, const Item& item, const Sources& sources) {
  const auto found = std::find_if(sources.choices.begin(), sources.choices.end(),
                                  [&](const auto& one) { return one.moment_id.value == item.source_id; });
  if (found == sources.choices.end() || !found->has_place) {
    published.hidden = Hidden::is_gone;
    return;
  }
  published.title = found->option;
  published.words = found->reason;
  published.about = found->moment;
  published.day = found->chosen_on;
}

void fill_step(PublishedItem& published, const Item& item, const Sources& sources) {
  const auto found = std::find_if(sources.steps.begin(), sources.steps.end(),
                                  [&](const course::Step& one) { return one.id.value == item.source_id; });
  if (found == sources.steps.end() || found->state == course::StepState::dropped) {
    published.hidden = Hidden::is_gone;
    return;
  }
  published.title = found->title;
  published.words = found->outcome;
  published.is_done = found->state == course::StepState::done;
  published.day = published.is_done ? found->closed_on : found->due_on;
}

}  // namespace

Publication publication_for_owner(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                                  const Presentation& presentation, i18n::Language language) {
  Publication publication{presentation.form,
                          presentation.colour,
                          presentation.title,
                          presentation.introduction,
                          presentation.contact,
                          people::person_of(reader, institution, student),
                          {}};
  const auto items = items_of(reader, institution, student, presentation.id);
  const Sources sources = sources_of(reader, institution, student, items, language);
  for (const Item& item : items) {
    PublishedItem one{.id = item.id,
                      .kind = item.kind,
                      .source_id = item.source_id,
                      .content = item.content,
                      .title = item.title,
                      .words = item.words};
    if (item.kind == ItemKind::experience) fill_experience(one, item, sources);
    if (item.kind == ItemKind::statement) fill_statement(one, item, sources);
    if (item.kind == ItemKind::choice) fill_choice(one, item, sources);
    if (item.kind == ItemKind::step) fill_step(one, item, sources);
    publication.items.push_back(std::move(one));
  }
  return publication;
}

Publication living_publication(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                               const Presentation& presentation, i18n::Language language) {
  Publication publication = publication_for_owner(reader, institution, student, presentation, language);
  std::erase_if(publication.items, [](const PublishedItem& item) { return item.hidden != Hidden::no; });
  return publication;
}

}  // namespace koers::portfolio
