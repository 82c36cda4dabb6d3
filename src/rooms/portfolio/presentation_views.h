// What the student sees while making pages. Functions from data to Html, without a database.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "campus/layout/forms.h"
#include "platform/http/visit.h"
#include "rooms/choices/choices.h"
#include "rooms/course/course.h"
#include "rooms/portfolio/share.h"
#include "rooms/profile/profile.h"

namespace koers::portfolio::views {

i18n::Text form_name(Form form);
i18n::Text form_line(Form form);
i18n::Text colour_name(Colour colour);
i18n::Text expectation(Content content);
std::vector<layout::Mistake> mistakes_of(
    const http::Visit& visit, const std::vector<std::pair<std::string, std::optional<Flaw>>>& flaws);
std::string flaw_words(const http::Visit& visit, const std::optional<Flaw>& flaw);

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

struct LooksForm {
  Presentation presentation{};
  std::optional<Flaw> title_flaw{}, introduction_flaw{}, contact_flaw{};
};
html::Html looks_page(http::Visit& visit, const LooksForm& form);

struct NewItemForm {
  Id<Presentation> presentation{};
  Content content = Content::skills;
  std::vector<experiences::ShownExperience> experiences{};  // those that may be added
  std::vector<profile::SelfStatement> statements{};         // that belong to this part
  std::vector<choices::MadeChoice> choices{};
  std::vector<course::Step> steps{};
  std::string title{}, words{};
  std::optional<Flaw> title_flaw{}, words_flaw{};
  std::string mistake{};  // of the choice
};
html::Html add_page(http::Visit& visit, const NewItemForm& form);

struct ItemForm {
  Id<Presentation> presentation{};
  Item item{};
  std::optional<Flaw> title_flaw{}, words_flaw{};
};
html::Html text_page(http::Visit& visit, const ItemForm& form);

// ---- opening it to others

struct ShareForm {
  Presentation presentation{};
  std::vector<std::string> guides{};                           // given names
  std::vector<PublishedItem> private_items{};                  // that this page would show
  std::vector<std::string> other_readers{};                    // who would see them too
  std::string reach{}, receiver{}, until{}, how{}, answer{};   // as typed
  std::vector<std::pair<std::string, i18n::Text>> mistakes{};  // by field
};
html::Html share_page(http::Visit& visit, const ShareForm& form);

struct OpenedPage {
  Id<Presentation> presentation{};
  std::string receiver{};
  std::string address{};  // of the link; "" for those who guide
  Instant ends_at{};
};
html::Html opened_page(http::Visit& visit, const OpenedPage& page);
html::Html allow_page(http::Visit& visit, const Presentation& presentation, const PublishedItem& item,
                      const std::vector<std::string>& readers);
html::Html shares_card(http::Visit& visit, const PresentationPage& page);

std::string reader_name(const http::Visit& visit, const Share& share);
// "Karin, oma en mijn stageplek"
std::string names_in_a_row(const http::Visit& visit, const std::vector<std::string>& names);

}  // namespace koers::portfolio::views
