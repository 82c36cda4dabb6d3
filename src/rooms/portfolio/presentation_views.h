// What the student sees while making pages. Functions from data to Html, without a database.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "campus/forms/forms.h"
#include "platform/http/visit.h"
#include "rooms/choices/choices.h"
#include "rooms/course/course.h"
#include "rooms/portfolio/share.h"
#include "rooms/profile/profile.h"

namespace koers::portfolio::views {

// ---- all pages of a student

struct PresentationRow {
  Presentation presentation;
  int contents = 0;
  std::vector<std::string> readers;  // names of who sees it now
};
html::Html presentations_page(http::Visit& visit, const std::vector<PresentationRow>& pages,
                              const std::vector<Presentation>& removed);
html::Html presentations_card(http::Visit& visit, const std::vector<PresentationRow>& pages);

// ---- making one

struct PresentationPage {
  Presentation presentation;
  Publication publication;
  std::vector<ShareCount> shares;
  std::vector<Message> messages;
};
html::Html presentation_page(http::Visit& visit, const PresentationPage& page);

html::Html looks_page(http::Visit& visit, Id<Presentation> id, const forms::Answers& answers);

struct NewItemPage {
  Id<Presentation> presentation{};
  Content content = Content::skills;
  std::vector<experiences::ShownExperience> experiences{};
  std::vector<profile::SelfStatement> statements{};  // that belong to this part
  std::vector<choices::MadeChoice> choices{};
  std::vector<course::Step> steps{};
  std::vector<Item> there{};  // what stands on it already
  forms::Answers picked{};
  forms::Answers text{};
};
html::Html add_page(http::Visit& visit, const NewItemPage& page);
// All of these that may be chosen.
std::vector<layout::Option> source_options(const http::Visit& visit, const NewItemPage& page);
// Of a new text: it stands in the part that it is added to.
forms::Givens part_is_known();

html::Html text_page(http::Visit& visit, const html::Url& action, const html::Url& back,
                     const forms::Answers& answers);

// ---- opening it to others

struct SharePage {
  Presentation presentation{};
  std::vector<std::string> guides{};           // given names
  std::vector<PublishedItem> private_items{};  // that this page would show
  std::vector<std::string> other_readers{};    // who would see them too
  forms::Answers answers{};
};
html::Html share_page(http::Visit& visit, const SharePage& page);
forms::Givens share_givens(const http::Visit& visit, const SharePage& page);

struct OpenedPage {
  Id<Presentation> presentation{};
  std::string given_name{};  // of whom it is
  std::string receiver{};
  std::string address{};  // of the link; "" for those who guide
  Instant ends_at{};
};
html::Html opened_page(http::Visit& visit, const OpenedPage& page);
// Whether readers may see a private thing. `changed`: it is asked once more, for the thing changed since it
// was asked.
html::Html allow_page(http::Visit& visit, const Presentation& presentation, const PublishedItem& item,
                      const std::vector<std::string>& readers, bool changed = false);
// The field in which a form says when the student saw what a yes is for.
inline constexpr const char* seen_field = "gezien";
html::Html shares_card(http::Visit& visit, const PresentationPage& page);

std::string reader_name(const http::Visit& visit, const Share& share);

}  // namespace koers::portfolio::views
