#include "rooms/portfolio/share.h"

#include <algorithm>

#include "platform/auth/link.h"
#include "platform/auth/token.h"
#include "platform/base/error.h"
#include "rooms/portfolio/notices.h"

namespace koers::portfolio {

using organisation::Institution;
using people::Person;
using people::Student;

namespace {

// The purpose under which links of this room stand in the database; it is older than the name of the room.
constexpr std::string_view purpose = "publication";

constexpr sql::Statement insert_share{"portfolio.insert_share", R"(
    INSERT INTO publication_shares (institution_id, student_id, id, folio_id, reach, receiver, token_hash, snapshot_id,
                                    created_at, ends_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))"};

void insert(sql::Transaction& tx, Id<Institution> institution, Id<Person> student, const Share& share) {
  tx.run(insert_share, institution, student, share.id, share.presentation_id, share.reach, share.receiver,
         share.token_hash, share.snapshot_id, share.created_at, share.ends_at);
}

}  // namespace

std::string open_to(sql::Transaction& tx, const Student& me, Id<Presentation> presentation,
                    const NewShare& wanted, std::optional<Id<Snapshot>> snapshot, Instant now) {
  locked_presentation(tx, me, presentation);
  std::string token;
  if (wanted.reach == Reach::link) {
    token = auth::create_link(tx,
                              {.institution_id = me.institution().value,
                               .purpose = purpose,
                               .subject_id = presentation.value,
                               .ends_at = wanted.ends_at},
                              now);
  }
  insert(tx, me.institution(), me.id(),
         {wanted.id, presentation, wanted.reach, wanted.receiver,
          token.empty() ? "" : auth::token_hash(token), snapshot, now, wanted.ends_at, std::nullopt});
  return token;
}

constexpr sql::Statement update_withdrawn{"portfolio.update_withdrawn", R"(
    UPDATE publication_shares SET withdrawn_at = $4
    WHERE institution_id = $1 AND student_id = $2 AND id = $3 AND withdrawn_at IS NULL)"};

void withdraw(sql::Transaction& tx, const Student& me, const Share& share, Instant now) {
  tx.lock(me.id().value);
  tx.run(update_withdrawn, me.institution(), me.id(), share.id, now);
  if (!share.token_hash.empty()) auth::withdraw_link(tx, me.institution().value, share.token_hash, now);
}

constexpr sql::Statement update_all_withdrawn{"portfolio.update_all_withdrawn", R"(
    UPDATE publication_shares SET withdrawn_at = $4
    WHERE institution_id = $1 AND student_id = $2 AND folio_id = $3 AND withdrawn_at IS NULL)"};

void withdraw_all(sql::Transaction& tx, const Student& me, Id<Presentation> presentation, Instant now) {
  tx.run(update_all_withdrawn, me.institution(), me.id(), presentation, now);
  auth::withdraw_links_of(tx, me.institution().value, presentation.value, purpose, now);
}

// ---- reading

constexpr sql::Statement select_shares{"portfolio.select_shares", R"(
    SELECT id, folio_id, reach, receiver, token_hash, snapshot_id, created_at, ends_at, withdrawn_at
    FROM publication_shares
    WHERE institution_id = $1 AND student_id = $2 AND folio_id = $3
    ORDER BY created_at DESC, id DESC)"};

Share own_share(sql::Reader& reader, const Student& me, Id<Presentation> presentation, Id<Share> id) {
  for (Share& share : reader.all<Share>(select_shares, me.institution(), me.id(), presentation)) {
    if (share.id == id) return std::move(share);
  }
  throw NotFound("share of a presentation");
}

std::vector<ShareCount> shares_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                                  Id<Presentation> presentation) {
  std::vector<ShareCount> all;
  const auto links = auth::links_of(reader, institution.value, presentation.value, purpose);
  for (Share& share : reader.all<Share>(select_shares, institution, student, presentation)) {
    ShareCount counted{std::move(share), 0, std::nullopt};
    const auto link = std::find_if(links.begin(), links.end(), [&](const auth::Link& one) {
      return one.token_hash == counted.share.token_hash;
    });
    if (link != links.end()) {
      counted.openings = link->uses;
      counted.opened_at = link->used_at;
    }
    all.push_back(std::move(counted));
  }
  return all;
}

constexpr sql::Statement select_open_shares{"portfolio.select_open_shares", R"(
    SELECT id, folio_id, reach, receiver, token_hash, snapshot_id, created_at, ends_at, withdrawn_at
    FROM publication_shares
    WHERE institution_id = $1 AND student_id = $2 AND withdrawn_at IS NULL AND ends_at > $3
    ORDER BY created_at DESC, id DESC)"};

std::vector<Share> open_shares_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                                  Instant now) {
  return reader.all<Share>(select_open_shares, institution, student, now);
}

constexpr sql::Statement select_shares_for_guide{"portfolio.select_shares_for_guide", R"(
    SELECT s.id, s.folio_id, s.reach, s.receiver, s.token_hash, s.snapshot_id, s.created_at, s.ends_at, s.withdrawn_at
    FROM publication_shares s
    JOIN publication_folios f ON f.institution_id = s.institution_id AND f.student_id = s.student_id
                             AND f.id = s.folio_id AND f.removed_at IS NULL
    WHERE s.institution_id = $1 AND s.student_id = $2 AND s.reach = 'counsellor' AND s.withdrawn_at IS NULL
      AND s.ends_at > $3
    ORDER BY s.created_at DESC, s.id DESC)"};

std::vector<Share> shares_for_guide(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                                    Instant now) {
  return reader.all<Share>(select_shares_for_guide, institution, student, now);
}

constexpr sql::Statement select_share_lines{"portfolio.select_share_lines", R"(
    SELECT s.id, COALESCE(n.title, f.title), COALESCE(n.form, f.form), n.id IS NOT NULL, s.created_at
    FROM publication_shares s
    JOIN publication_folios f ON f.institution_id = s.institution_id AND f.student_id = s.student_id
                             AND f.id = s.folio_id AND f.removed_at IS NULL
    LEFT JOIN publication_snapshots n ON n.institution_id = s.institution_id AND n.student_id = s.student_id
                                     AND n.id = s.snapshot_id
    WHERE s.institution_id = $1 AND s.student_id = $2 AND s.reach = 'counsellor' AND s.withdrawn_at IS NULL
      AND s.ends_at > $3
    ORDER BY s.created_at DESC, s.id DESC)"};

std::vector<ShareLine> share_lines_for_guide(sql::Reader& reader, Id<Institution> institution,
                                             Id<Person> student, Instant now) {
  return reader.all<ShareLine>(select_share_lines, institution, student, now);
}

constexpr sql::Statement select_opened{"portfolio.select_opened", R"(
    SELECT institution_id, student_id, id, folio_id, reach, receiver, token_hash, snapshot_id, created_at, ends_at,
           withdrawn_at
    FROM publication_shares WHERE token_hash = $1)"};

std::optional<Opened> find_opened(sql::Reader& reader, const std::string& token) {
  struct Columns {
    Id<Institution> institution;
    Id<Person> student;
    Id<Share> id;
    Id<Presentation> presentation_id;
    Reach reach = Reach::link;
    std::string receiver, token_hash;
    std::optional<Id<Snapshot>> snapshot_id;
    Instant created_at, ends_at;
    std::optional<Instant> withdrawn_at;
  };
  auto row = reader.one<Columns>(select_opened, auth::token_hash(token));
  if (!row) return std::nullopt;
  return Opened{row->institution,
                row->student,
                {row->id, row->presentation_id, row->reach, row->receiver, row->token_hash, row->snapshot_id,
                 row->created_at, row->ends_at, row->withdrawn_at}};
}

void count_opening(sql::Transaction& tx, const std::string& token, Instant now) {
  auth::use_link(tx, token, purpose, now);
}

Publication publication_for(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                            const Share& share, i18n::Language language) {
  if (share.snapshot_id) return snapshot_of(reader, institution, student, *share.snapshot_id);
  return living_publication(reader, institution, student,
                            presentation_of(reader, institution, student, share.presentation_id), language);
}

// ---- messages

constexpr sql::Statement count_messages{"portfolio.count_messages", R"(
    SELECT COUNT(*) FROM publication_messages WHERE institution_id = $1 AND student_id = $2 AND share_id = $3)"};
constexpr sql::Statement select_message_words{"portfolio.select_message_words", R"(
    SELECT words FROM publication_messages
    WHERE institution_id = $1 AND student_id = $2 AND share_id = $3 AND id = $4)"};
constexpr sql::Statement insert_message{"portfolio.insert_message", R"(
    INSERT INTO publication_messages (institution_id, student_id, share_id, id, words, written_at)
    VALUES ($1, $2, $3, $4, $5, $6))"};

bool leave_message(sql::Transaction& tx, const Opened& opened, Id<Message> key, const std::string& words,
                   IdSource& ids, Instant now) {
  tx.lock(opened.student.value);
  const auto stored =
      tx.one<std::string>(select_message_words, opened.institution, opened.student, opened.share.id, key);
  if (stored == words) return true;
  const auto sent = tx.one<std::int64_t>(count_messages, opened.institution, opened.student, opened.share.id);
  if (sent.value_or(0) >= static_cast<std::int64_t>(most_messages)) return false;
  const auto id = stored ? ids.next<Message>() : key;
  tx.run(insert_message, opened.institution, opened.student, opened.share.id, id, words, now);
  inbox::tell(tx, opened.institution, {notices::message, opened.share.presentation_id.value, {}, now},
              {opened.student});
  return true;
}

constexpr sql::Statement select_messages{"portfolio.select_messages", R"(
    SELECT m.id, m.share_id, m.words, m.written_at
    FROM publication_messages m
    JOIN publication_shares s ON s.institution_id = m.institution_id AND s.student_id = m.student_id AND s.id = m.share_id
    WHERE m.institution_id = $1 AND m.student_id = $2 AND s.folio_id = $3
    ORDER BY m.written_at DESC, m.id DESC)"};

std::vector<Message> messages_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                                 Id<Presentation> presentation) {
  return reader.all<Message>(select_messages, institution, student, presentation);
}

// ---- imported

void import_shares(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                   const ImportedPresentation& imported, const std::function<std::int64_t()>& next_id) {
  const Instant ends_at = instant_of(add_months(day_of(imported.changed_at), proposed_months), 0);
  if (imported.for_counsellor) {
    insert(tx, institution, student,
           {{next_id()}, imported.id, Reach::counsellor, "", "", {}, imported.changed_at, ends_at, {}});
  }
  if (!imported.receiver.empty()) {
    const auto token = auth::create_link(tx,
                                         {.institution_id = institution.value,
                                          .purpose = purpose,
                                          .subject_id = imported.id.value,
                                          .ends_at = ends_at},
                                         imported.changed_at);
    insert(tx, institution, student,
           {{next_id()},
            imported.id,
            Reach::link,
            imported.receiver,
            auth::token_hash(token),
            {},
            imported.changed_at,
            ends_at,
            {}});
  }
}

}  // namespace koers::portfolio
