// The page itself: what readers see, what the student previews, and what is printed. Functions from data to
// Html; five forms of the same items.
#pragma once

#include <optional>

#include "campus/forms/forms.h"
#include "platform/http/visit.h"
#include "rooms/portfolio/publication.h"

namespace koers::portfolio::views {

struct PublishedPage {
  const Publication& publication;
  html::Url pictures;  // .../beeld; the key follows
  html::Url media;     // .../opname; the key follows, and for captions /ondertitels
  std::optional<html::Url> pdf{};
  std::optional<html::Url> write_to{};  // where a message is sent to
  forms::Answers message{};
  html::Html top{};                 // a bar above the page: for the owner, for who guides
  std::vector<std::string> foot{};  // sentences below it
};

// Of the form in which a reader writes back.
forms::Givens message_givens(const http::Visit& visit, const std::string& given_name);

html::Html publication_page(http::Visit& visit, const PublishedPage& page);
// "Deze link werkt niet meer. Vraag Yara om een nieuwe."
html::Html ended_page(http::Visit& visit, const std::string& given_name);
html::Html message_sent_page(http::Visit& visit, const std::string& given_name);

// The body of the page, in its form (publication_layouts.cpp).
html::Html body_of(const http::Visit& visit, const PublishedPage& page);

// Words of a student: paragraphs, and lists of lines that begin with a hyphen. Nothing else is markup.
html::Html prose(const std::string& words);
// What is to hear and to see of an item (published_item_views.cpp); empty without any.
html::Html media_of(const http::Visit& visit, const PublishedPage& page, const PublishedItem& item);
// "Dit laat het zien": the experiences behind what the student says of himself.
html::Html proofs_of(const http::Visit& visit, const PublishedItem& item);
html::Url picture_url(const PublishedPage& page, const std::string& key);
std::string content_title(const http::Visit& visit, Content content);
std::string day_line(const http::Visit& visit, const PublishedItem& item);

}  // namespace koers::portfolio::views
