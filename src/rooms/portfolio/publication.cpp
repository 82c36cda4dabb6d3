#include "rooms/portfolio/publication.h"

#include <algorithm>

#include "rooms/attachments/attachments.h"
#include "rooms/choices/choices.h"
#include "rooms/course/course.h"
#include "rooms/profile/profile.h"

namespace koers::portfolio {

using organisation::Institution;
using people::Person;

namespace {

// A step that is done is no next step any more: it stands with what the student did.
Content part_of(const PublishedItem& item) {
  const bool did = item.kind == ItemKind::step && item.is_done && item.content == Content::next_steps;
  return did ? Content::skills : item.content;
}

}  // namespace

std::vector<PublishedItem> Publication::of(Content content) const {
  std::vector<PublishedItem> found;
  std::copy_if(items.begin(), items.end(), std::back_inserter(found), [&](const PublishedItem& item) {
    return part_of(item) == content && item.hidden == Hidden::no;
  });
  return found;
}

bool Publication::shows_the_same_as(const Publication& other) const {
  return form == other.form && colour == other.colour && title == other.title &&
         introduction == other.introduction && contact == other.contact && items == other.items;
}

bool Publication::shows_picture(const std::string& key) const {
  return std::any_of(items.begin(), items.end(), [&](const PublishedItem& item) {
    return item.hidden == Hidden::no &&
           std::any_of(item.pictures.begin(), item.pictures.end(),
                       [&](const auto& one) { return one.large_key == key || one.small_key == key; });
  });
}

const attachments::MediaSummary* Publication::media_of(const std::string& key) const {
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

namespace {

std::vector<PublishedItem> items_shown(const std::vector<Item>& items, const Sources& sources) {
  std::vector<PublishedItem> shown;
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
    shown.push_back(std::move(one));
  }
  return shown;
}

}  // namespace

std::vector<Publication> publications_for_owner(sql::Reader& reader, Id<Institution> institution,
                                                Id<Person> student,
                                                const std::vector<Presentation>& presentations,
                                                i18n::Language language) {
  std::vector<Publication> all;
  if (presentations.empty()) return all;
  const auto person = people::person_of(reader, institution, student);
  const auto items = items_of_all(reader, institution, student, presentations);
  std::vector<Item> every;
  for (const auto& [id, of_one] : items) every.insert(every.end(), of_one.begin(), of_one.end());
  const Sources sources = sources_of(reader, institution, student, every, language);
  for (const Presentation& one : presentations) {
    const auto found = items.find(one.id);
    all.push_back(
        {one.form, one.colour, one.title, one.introduction, one.contact, person,
         found == items.end() ? std::vector<PublishedItem>{} : items_shown(found->second, sources)});
  }
  return all;
}

Publication publication_for_owner(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                                  const Presentation& presentation, i18n::Language language) {
  return publications_for_owner(reader, institution, student, {presentation}, language).front();
}

Publication living_publication(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                               const Presentation& presentation, i18n::Language language) {
  Publication publication = publication_for_owner(reader, institution, student, presentation, language);
  std::erase_if(publication.items, [](const PublishedItem& item) { return item.hidden != Hidden::no; });
  return publication;
}

}  // namespace koers::portfolio
