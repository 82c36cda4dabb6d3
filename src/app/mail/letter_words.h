// What a message says: who did what kind of thing and how often, the next conversation, one way to Koers, and
// a way out. It holds nothing that somebody wrote. Students read the first name of who did it; staff read of
// which kind it is and how often, for a mailbox of staff is read on many screens and names no student.
#pragma once

#include <string>
#include <vector>

#include "campus/inbox/letters.h"
#include "campus/people/people.h"
#include "platform/i18n/text.h"
#include "rooms/guidance/guidance.h"

namespace koers::app {

struct LetterWords {
  std::string subject, text, html;
};

struct LetterContent {
  const people::Identity& reader;
  i18n::Language language = i18n::Language::nl;
  std::vector<inbox::Notice> news;                  // of kinds that a room declares; at least one
  std::vector<guidance::FeedConversation> talks{};  // of the reader, from today on, by day
  inbox::MailChoice choice{};
  Instant now{};
  std::string base_url;    // before each path
  std::string choice_url;  // where he chooses, without signing in
};

// One message of all that is new.
LetterWords digest_words(const LetterContent& content);
// Of one notice that cannot wait.
LetterWords at_once_words(const LetterContent& content);

}  // namespace koers::app
