// Mail that goes out: one message to one person, as text and as a page, handed to the mail server of the
// school (SMTP, RFC 5321) by libcurl, which also writes its parts (MIME, RFC 2045).
//
//   const auto postman = mail::smtp({.address = "smtp://mail.school.nl:587", .user = "koers"});
//   const mail::Sending sending = postman->send(message);
//   switch (sending.outcome) { case sent: ... case later: ... case refused: ... }
//
// A server that takes mail over the network must offer TLS; only on this machine itself it need not.
// Certificates are those that the system trusts.
#pragma once

#include <memory>
#include <string>

#include "platform/base/clock.h"

namespace koers::mail {

struct Mailbox {
  std::string name;     // as people read it; "" for none
  std::string address;  // yara@school.nl
};

struct Message {
  Mailbox from, to;
  std::string subject;
  std::string text;  // whole by itself, for who reads no pages
  std::string html;  // a page without anything from elsewhere; "" for text alone
  // The same for the same message, sent again or not, so that mail servers and programs can leave out the
  // second: letters, digits, dots and hyphens.
  std::string id;
  Instant at;
  // Where one POST without signing in stops these messages (RFC 8058); "" for none.
  std::string stop_at{};
};

enum class Outcome {
  sent,        // the server has it
  later,       // the server asks to come back with this one
  away,        // the server is not there, or lets nobody in: there is no sense in trying others now
  no_mailbox,  // the server says that this address takes no mail
  refused      // the server will not have it, and will not later
};

struct Sending {
  Outcome outcome = Outcome::sent;
  std::string why{};  // for the log; "" when it was sent
};

// Whether an address can be written in a message at all: one @ with something on both sides, no spaces,
// brackets or signs that end a line.
bool is_address(const std::string& text);

class Postman {
 public:
  virtual ~Postman() = default;
  // Takes until the server answers, a minute at most. One at a time: not from two threads.
  virtual Sending send(const Message& message) = 0;
};

struct Server {
  std::string address;  // smtp://host:587 or smtps://host:465
  std::string user{};   // "" for a server that knows this machine
  std::string password{};
};

// Throws std::runtime_error for an address of another kind. Keeps its connection for the next message.
std::unique_ptr<Postman> smtp(const Server& server);

// What stands in a header for these words: as they are, or encoded (RFC 2047) in pieces that end at whole
// letters.
std::string header_words(const std::string& text);

}  // namespace koers::mail
