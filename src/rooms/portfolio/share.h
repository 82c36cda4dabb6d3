// To whom a page is open, until when, and what was handed over. A link belongs to one receiver, ends by
// itself, can be withdrawn at any moment, and its openings are counted (ST-12, ST-16). Nothing else is kept
// of who opens it.
//
// Handing over takes a snapshot: what the receiver sees then stays the same, whatever happens to the page or
// its experiences. Responses stay where they were given, on the living experience.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/http/rate.h"
#include "rooms/portfolio/publication.h"

namespace koers::portfolio {

enum class Reach { link, counsellor };

struct Snapshot;  // only ever in Id<Snapshot>

struct Share {
  Id<Share> id;
  Id<Presentation> presentation_id;
  Reach reach = Reach::link;
  std::string receiver;
  std::string token_hash;
  std::optional<Id<Snapshot>> snapshot_id;
  Instant created_at;
  Instant ends_at;
  std::optional<Instant> withdrawn_at;

  bool opens_at(Instant now) const { return !withdrawn_at && now < ends_at; }
};

// A share with how often its link was opened, and when last.
struct ShareCount {
  Share share;
  std::int64_t openings = 0;
  std::optional<Instant> opened_at;
};

struct Message {
  std::int64_t id = 0;
  Id<Share> share_id;
  std::string words;
  Instant written_at;
};

inline constexpr int proposed_months = 3;
inline constexpr int most_months = 12;
inline constexpr std::size_t most_messages = 10;  // for one link
inline constexpr int longest_message = 1000;

struct NewShare {
  Id<Share> id;
  Reach reach = Reach::link;
  std::string receiver;
  Instant ends_at;
};

// Opens the page to somebody, when it was not thrown away meanwhile (NotFound), and answers the token of the
// link, "" for those who guide. Pass the snapshot when the page is handed over.
std::string open_to(sql::Transaction& tx, const people::Student& me, Id<Presentation> presentation,
                    const NewShare& wanted, std::optional<Id<Snapshot>> snapshot, Instant now);
void withdraw(sql::Transaction& tx, const people::Student& me, const Share& share, Instant now);
void withdraw_all(sql::Transaction& tx, const people::Student& me, Id<Presentation> presentation,
                  Instant now);

Share own_share(sql::Reader& reader, const people::Student& me, Id<Presentation> presentation, Id<Share> id);
std::vector<ShareCount> shares_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                  Id<people::Person> student, Id<Presentation> presentation);
// Those through which somebody sees one of the student's pages now, of all pages; the newest first.
std::vector<Share> open_shares_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                  Id<people::Person> student, Instant now);
// Those through which somebody who guides sees a page now, the newest first.
std::vector<Share> shares_for_guide(sql::Reader& reader, Id<organisation::Institution> institution,
                                    Id<people::Person> student, Instant now);

// What a list says of such a share: the page as it is, or as it was when it was handed over.
struct ShareLine {
  Id<Share> id;
  std::string title;
  Form form = Form::page;
  bool is_handed_over = false;
  Instant created_at;
};
std::vector<ShareLine> share_lines_for_guide(sql::Reader& reader, Id<organisation::Institution> institution,
                                             Id<people::Person> student, Instant now);

// What a link leads to, ended ones too; any text may come in.
struct Opened {
  Id<organisation::Institution> institution;
  Id<people::Person> student;
  Share share;
};
std::optional<Opened> find_opened(sql::Reader& reader, const std::string& token);
void count_opening(sql::Transaction& tx, const std::string& token, Instant now);

// The page as this share shows it: the snapshot, or the living page. NotFound when the page was thrown away.
Publication publication_for(sql::Reader& reader, Id<organisation::Institution> institution,
                            Id<people::Person> student, const Share& share, i18n::Language language);

// A picture of the page, or something to hear or see with its captions, from the store; NotFound when the
// page does not show it (published_files.cpp).
http::Response serve_picture(http::Visit& visit, const Publication& publication, const std::string& key);
http::Response serve_media(http::Visit& visit, const Publication& publication, const std::string& key);
http::Response serve_captions(http::Visit& visit, const Publication& publication, const std::string& key);

// The page as a PDF, to keep or to print (pdf_pages.cpp).
// It takes long (Route::takes_long); one reader may ask it so often.
inline constexpr http::Rate document_rate{.burst = 20, .seconds = 10};
http::Response pdf_of(http::Visit& visit, const Publication& publication);

// Keeps what a reader wrote. The key of the form becomes the id, so that a message that is sent twice is
// there once: readers need not be signed in, and keys of forms are remembered for who is. With a key that
// stands for other words already, perhaps those of another reader of this link, it gets an id of its own.
// False when this link has sent enough.
bool leave_message(sql::Transaction& tx, const Opened& opened, Id<Message> key, const std::string& words,
                   IdSource& ids, Instant now);
// Messages of readers, the newest first.
std::vector<Message> messages_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                 Id<people::Person> student, Id<Presentation> presentation);

void import_shares(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, const ImportedPresentation& imported,
                   const std::function<std::int64_t()>& next_id);

// ---- snapshots (snapshot.cpp)

// Copies every picture, recording and film to files of the snapshot's own, outside any transaction. Answers
// the page with the keys of the copies, which whoever keeps no snapshot of it removes again.
Publication with_copied_files(files::Store& files, Publication publication);
void remove_copied_files(files::Store& files, const Publication& copy);
void save_snapshot(sql::Transaction& tx, const people::Student& me, Id<Presentation> presentation,
                   Id<Snapshot> id, const Publication& publication, Instant now);
Publication snapshot_of(sql::Reader& reader, Id<organisation::Institution> institution,
                        Id<people::Person> student, Id<Snapshot> id);

}  // namespace koers::portfolio

template <>
struct koers::Codes<koers::portfolio::Reach> {
  using enum koers::portfolio::Reach;
  static constexpr std::array list{std::pair{link, "link"}, std::pair{counsellor, "counsellor"}};
};
