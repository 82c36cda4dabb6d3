#include "platform/sql/migrations.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <stdexcept>

namespace koers::sql {
namespace {

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

std::string capitals(std::string_view word) {
  std::string out(word);
  for (char& c : out) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return out;
}

// The end of the piece of SQL that begins at `at`: a comment, a quoted text or name, a word, or one
// character.
std::size_t end_of_piece(std::string_view text, std::size_t at) {
  const auto after = [&](std::string_view mark, std::size_t from) {
    const auto found = text.find(mark, from);
    return found == text.npos ? text.size() : found + mark.size();
  };
  const char c = text[at];
  if (text.substr(at).starts_with("--")) return after("\n", at);
  if (text.substr(at).starts_with("/*")) return after("*/", at);
  if (c == '\'' || c == '"') return after(std::string_view(&c, 1), at + 1);
  std::size_t end = at + 1;
  if (is_word(c)) {
    while (end < text.size() && is_word(text[end])) ++end;
  }
  return end;
}

// Writes one statement after another in SQLite's words.
class Translator {
 public:
  explicit Translator(std::string_view text) : text_(text) {}

  std::string translated() {
    for (std::size_t at = 0, end = 0; at < text_.size(); at = end) {
      end = end_of_piece(text_, at);
      take(text_.substr(at, end - at));
    }
    end_statement();
    return std::move(out_);
  }

 private:
  void take(std::string_view piece) {
    if (piece == ";") {
      end_statement();
      out_ += ';';
    } else if (is_word(piece.front())) {
      take_word(piece);
    } else {
      out_ += piece;
      in_key_ = piece == "(" ? after_primary_key_ : in_key_ && piece != ")";
      if (std::isspace(static_cast<unsigned char>(piece.front())) == 0 && !is_comment(piece))
        end_ = out_.size();
    }
  }

  static bool is_comment(std::string_view piece) {
    return piece.starts_with("--") || piece.starts_with("/*");
  }

  void take_word(std::string_view piece) {
    const std::string word = capitals(piece);
    ++words_;
    if (words_ == 1) creates_ = word == "CREATE";
    if (words_ == 2) makes_table_ = creates_ && word == "TABLE";
    if (in_key_) key_.push_back(word);
    after_primary_key_ = word == "KEY" && last_word_ == "PRIMARY";
    last_word_ = word;
    if (word == "PRECISION" && after_double_) {
      out_.resize(after_double_);
      out_ += "REAL";
    } else {
      out_ += word == "BIGINT" || word == "SMALLINT" || word == "BOOLEAN" ? "INTEGER" : std::string(piece);
    }
    after_double_ = word == "DOUBLE" ? out_.size() - piece.size() : 0;
    end_ = out_.size();
  }

  // The words for a table go directly behind its closing bracket, before a comment that may follow.
  void end_statement() {
    const bool is_list_of_things = key_ == std::vector<std::string>{"INSTITUTION_ID", "ID"};
    if (makes_table_) out_.insert(end_, is_list_of_things ? " STRICT" : " STRICT, WITHOUT ROWID");
    words_ = 0;
    makes_table_ = creates_ = after_primary_key_ = in_key_ = false;
    key_.clear();
    last_word_.clear();
  }

  std::string_view text_;
  std::string out_;
  std::size_t end_ = 0;           // behind the last piece that is not white space or a comment
  std::size_t after_double_ = 0;  // where the word DOUBLE stands, when it was the last word
  int words_ = 0;
  std::string last_word_;
  bool after_primary_key_ = false;
  bool in_key_ = false;
  std::vector<std::string> key_;  // the columns of PRIMARY KEY (...)
  bool creates_ = false;
  bool makes_table_ = false;
};

std::string_view file_name(std::string_view path) { return path.substr(path.rfind('/') + 1); }

}  // namespace

std::vector<Migration> collect_migrations(std::span<const embedded::File> files, std::string_view kind) {
  constexpr std::string_view plain = ".sql";
  constexpr std::string_view twin = ".postgres.sql";
  std::map<std::string_view, std::string_view> texts;
  std::map<std::string_view, std::string_view> twins;
  for (const auto& file : files) {
    std::string_view name = file_name(file.name);
    const bool is_twin = name.ends_with(twin);
    name.remove_suffix(is_twin ? twin.size() : plain.size());
    if (!(is_twin ? twins : texts).emplace(name, file.bytes).second) {
      throw std::runtime_error("two migrations are called " + std::string(name));
    }
  }
  if (kind == "postgresql") {
    for (const auto& [name, text] : twins) texts[name] = text;
  }
  std::vector<Migration> migrations;
  for (const auto& [name, text] : texts) migrations.push_back({name, text});
  return migrations;
}

std::vector<Migration> embedded_migrations(std::string_view kind) {
  return collect_migrations(embedded::migrations(), kind);
}

std::string sqlite_text(std::string_view text) { return Translator(text).translated(); }

// FNV-1a: enough to notice a changed file; nobody gains by forging it.
std::string checksum(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  std::string out(16, '0');
  for (std::size_t i = 16; i-- > 0; hash >>= 4) out[i] = "0123456789abcdef"[hash & 15];
  return out;
}

}  // namespace koers::sql
