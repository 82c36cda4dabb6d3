// What a page shows: its items as they are at this moment, or as they were when it was handed over. One view
// draws both. `language` is that of the words that are chosen from a list.
//
// A living page never shows what its student keeps private: an experience that was thrown away, or that is
// marked "only me", is hidden at once. The student can let the readers of this page see a private one; that
// permission holds for the experience as it was then, and ends when it is changed (ST-16).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/words/competency.h"
#include "rooms/attachments/attachments.h"
#include "rooms/experiences/experiences.h"
#include "rooms/portfolio/presentation.h"

namespace koers::portfolio {

// Why readers do not see an item.
enum class Hidden { no, is_private, is_gone };

// An experience that shows what the student says of himself; only ever one that is shared.
struct Proof {
  std::string title;
  std::string experience_kind;
  std::optional<Day> day;

  bool operator==(const Proof&) const = default;
};

struct PublishedItem {
  Id<Item> id{};
  ItemKind kind = ItemKind::text;
  std::int64_t source_id = 0;
  Content content = Content::qualities;
  std::string title;
  std::string words;
  std::string about{};            // of a choice: what there was to choose
  std::string experience_kind{};  // code of content/kinds.toml
  std::optional<Day> day{};
  std::vector<words::Competency> competencies{};
  bool is_done = false;  // a step
  std::vector<attachments::ShownPicture> pictures{};
  std::vector<attachments::MediaSummary> media{};
  std::vector<Proof> proofs{};  // of a statement
  bool is_private = false;      // "only me" everywhere else
  Hidden hidden = Hidden::no;

  bool operator==(const PublishedItem&) const = default;
};

struct Publication {
  Form form = Form::page;
  Colour colour = Colour::sea;
  std::string title;
  std::string introduction;
  std::string contact;
  people::Person student;
  std::vector<PublishedItem> items;

  // The items of one content that readers see.
  std::vector<PublishedItem> of(Content content) const;
  bool has(Content content) const { return !of(content).empty(); }
  bool shows_the_same_as(const Publication& other) const;
  bool shows_picture(const std::string& key) const;  // large or small
  // What readers hear and see under this key, a poster too; nullptr when the page does not show it.
  const attachments::MediaSummary* media_of(const std::string& key) const;
};

inline constexpr std::array all_contents{Content::qualities, Content::motives, Content::skills,
                                         Content::choices, Content::next_steps};

// The living page, hidden items too: for its owner.
Publication publication_for_owner(sql::Reader& reader, Id<organisation::Institution> institution,
                                  Id<people::Person> student, const Presentation& presentation,
                                  i18n::Language language);
// The same of several pages of one student, in their order; asks the database no more than for one.
std::vector<Publication> publications_for_owner(sql::Reader& reader,
                                                Id<organisation::Institution> institution,
                                                Id<people::Person> student,
                                                const std::vector<Presentation>& presentations,
                                                i18n::Language language);
// The living page as its readers see it.
Publication living_publication(sql::Reader& reader, Id<organisation::Institution> institution,
                               Id<people::Person> student, const Presentation& presentation,
                               i18n::Language language);

}  // namespace koers::portfolio
