#include "platform/mail/mail.h"

#include <curl/curl.h>

#include <algorithm>
#include <ctime>
#include <stdexcept>
#include <string_view>

namespace koers::mail {
namespace {

bool is_plain(unsigned char sign) { return sign >= 0x20 && sign < 0x7f; }

// A byte of an encoded word (RFC 2047, 4.2 and 5.3).
std::string in_a_word(char sign) {
  const bool stands =
      (sign >= '0' && sign <= '9') || (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
  if (stands) return {sign};
  if (sign == ' ') return "_";
  constexpr std::string_view digits = "0123456789ABCDEF";
  const auto byte = static_cast<unsigned char>(sign);
  return {'=', digits[byte >> 4U], digits[byte & 15U]};
}

// Lines end with both signs, as mail wants them.
std::string in_lines(const std::string& text) {
  std::string out;
  for (const char sign : text) {
    if (sign == '\n' && !out.ends_with('\r')) out += '\r';
    out += sign;
  }
  return out;
}

// The part before the colon of the port, without the scheme.
std::string host_of(const std::string& address) {
  const auto from = address.find("://") + 3;
  if (address.compare(from, 1, "[") == 0) return address.substr(from, address.find(']', from) + 1 - from);
  return address.substr(from, address.find_first_of(":/", from) - from);
}

bool is_this_machine(const std::string& host) {
  return host == "localhost" || host == "127.0.0.1" || host == "[::1]";
}

// The name of a mailbox in a header. A name in letters is quoted, for a comma in it would begin another
// mailbox.
std::string named(const Mailbox& box) {
  if (box.name.empty()) return box.address;
  std::string words = header_words(box.name);
  if (words == box.name) {
    std::string quoted = "\"";
    for (const char sign : words) {
      if (sign == '"' || sign == '\\') quoted += '\\';
      quoted += sign;
    }
    words = quoted + "\"";
  }
  return words + " <" + box.address + ">";
}

// RFC 5322, in the time of Greenwich.
std::string date_of(Instant at) {
  const std::time_t seconds = at.seconds;
  std::tm parts{};
  gmtime_r(&seconds, &parts);
  char text[64];
  const auto length = std::strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S +0000", &parts);
  return {text, length};
}

std::string domain_of(const std::string& address) { return address.substr(address.rfind('@') + 1); }

// A list of libcurl's, freed with it.
class List {
 public:
  List() = default;
  List(const List&) = delete;
  List& operator=(const List&) = delete;
  ~List() { curl_slist_free_all(list_); }
  void add(const std::string& line) { list_ = curl_slist_append(list_, line.c_str()); }
  curl_slist* get() { return list_; }

 private:
  curl_slist* list_ = nullptr;
};

void add_part(curl_mime* mime, const std::string& content, const char* type) {
  curl_mimepart* part = curl_mime_addpart(mime);
  const std::string lines = in_lines(content);
  curl_mime_data(part, lines.data(), lines.size());
  curl_mime_type(part, type);
  curl_mime_encoder(part, "quoted-printable");
}

class Smtp final : public Postman {
 public:
  explicit Smtp(const Server& server) : server_(server), curl_(curl_easy_init()) {
    const bool is_ours = server.address.starts_with("smtp://") || server.address.starts_with("smtps://");
    if (!is_ours || host_of(server.address).empty()) {
      curl_easy_cleanup(curl_);
      throw std::runtime_error("a mail server is smtp://host:port or smtps://host:port, not '" +
                               server.address + "'");
    }
  }
  Smtp(const Smtp&) = delete;
  Smtp& operator=(const Smtp&) = delete;
  ~Smtp() override { curl_easy_cleanup(curl_); }

  Sending send(const Message& message) override {
    if (!is_address(message.to.address)) return {Outcome::no_mailbox, "no address"};
    curl_easy_reset(curl_);  // the connection stays
    set_server();
    List to;
    to.add("<" + message.to.address + ">");
    const std::string from = "<" + message.from.address + ">";
    curl_easy_setopt(curl_, CURLOPT_MAIL_FROM, from.c_str());
    curl_easy_setopt(curl_, CURLOPT_MAIL_RCPT, to.get());
    List headers;
    add_headers(headers, message);
    curl_easy_setopt(curl_, CURLOPT_HTTPHEADER, headers.get());
    curl_mime* whole = mime_of(message);
    curl_easy_setopt(curl_, CURLOPT_MIMEPOST, whole);
    char problem[CURL_ERROR_SIZE] = "";
    curl_easy_setopt(curl_, CURLOPT_ERRORBUFFER, problem);
    const CURLcode code = curl_easy_perform(curl_);
    curl_easy_setopt(curl_, CURLOPT_ERRORBUFFER, nullptr);
    curl_mime_free(whole);
    return code == CURLE_OK ? Sending{} : failed(code, problem);
  }

 private:
  void set_server() {
    curl_easy_setopt(curl_, CURLOPT_URL, server_.address.c_str());
    curl_easy_setopt(curl_, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl_, CURLOPT_USE_SSL,
                     is_this_machine(host_of(server_.address)) ? CURLUSESSL_TRY : CURLUSESSL_ALL);
    curl_easy_setopt(curl_, CURLOPT_NOSIGNAL, 1L);  // the program has other threads
    curl_easy_setopt(curl_, CURLOPT_CONNECTTIMEOUT, 10L);
    curl_easy_setopt(curl_, CURLOPT_TIMEOUT, 60L);
    if (!server_.user.empty()) {
      curl_easy_setopt(curl_, CURLOPT_USERNAME, server_.user.c_str());
      curl_easy_setopt(curl_, CURLOPT_PASSWORD, server_.password.c_str());
    }
  }

  static void add_headers(List& headers, const Message& message) {
    headers.add("Date: " + date_of(message.at));
    headers.add("From: " + named(message.from));
    headers.add("To: " + named(message.to));
    headers.add("Subject: " + header_words(message.subject));
    headers.add("Message-ID: <" + message.id + "@" + domain_of(message.from.address) + ">");
    // Answering machines stay silent (RFC 3834, and what Exchange knows).
    headers.add("Auto-Submitted: auto-generated");
    headers.add("X-Auto-Response-Suppress: All");
    if (!message.stop_at.empty()) {
      headers.add("List-Unsubscribe: <" + message.stop_at + ">");
      headers.add("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    }
  }

  // The same in text and as a page; a program shows the last one that it can.
  curl_mime* mime_of(const Message& message) {
    curl_mime* whole = curl_mime_init(curl_);
    if (message.html.empty()) {
      add_part(whole, message.text, "text/plain; charset=utf-8");
      return whole;
    }
    curl_mime* ways = curl_mime_init(curl_);
    add_part(ways, message.text, "text/plain; charset=utf-8");
    add_part(ways, message.html, "text/html; charset=utf-8");
    curl_mimepart* part = curl_mime_addpart(whole);
    curl_mime_subparts(part, ways);
    curl_mime_type(part, "multipart/alternative");
    return whole;
  }

  // What the server answered last says more than what libcurl makes of it: 4xx is not now, 5xx never (RFC
  // 5321, 4.2.1); 550, 551 and 553 are of the mailbox itself.
  Sending failed(CURLcode code, std::string_view problem) {
    long answer = 0;
    curl_easy_getinfo(curl_, CURLINFO_RESPONSE_CODE, &answer);
    std::string why(problem.empty() ? curl_easy_strerror(code) : problem);
    if (answer >= 400) why += " (" + std::to_string(answer) + ")";
    const bool is_of_message =
        code == CURLE_SEND_ERROR || code == CURLE_RECV_ERROR || code == CURLE_WEIRD_SERVER_REPLY;
    if (!is_of_message || answer < 400 || answer == 421) return {Outcome::away, why};
    if (answer < 500) return {Outcome::later, why};
    if (answer == 550 || answer == 551 || answer == 553) return {Outcome::no_mailbox, why};
    return {Outcome::refused, why};
  }

  Server server_;
  CURL* curl_;
};

// libcurl wants this once, before there are threads that use it.
struct Begun {
  Begun() { curl_global_init(CURL_GLOBAL_DEFAULT); }
};

}  // namespace

bool is_address(const std::string& text) {
  const auto at = text.find('@');
  if (at == 0 || at == text.npos || at + 1 == text.size() || text.find('@', at + 1) != text.npos)
    return false;
  if (text.size() > 254) return false;
  return std::all_of(text.begin(), text.end(), [](unsigned char sign) {
    return sign > 0x20 && sign != 0x7f &&
           std::string_view("<>()[],;:\\\"").find(static_cast<char>(sign)) == std::string_view::npos;
  });
}

std::string header_words(const std::string& text) {
  std::string line;  // a sign that ends a line would begin another header
  for (const char sign : text) line += static_cast<unsigned char>(sign) < 0x20 || sign == 0x7f ? ' ' : sign;
  const bool is_ascii =
      std::all_of(line.begin(), line.end(), [](unsigned char sign) { return is_plain(sign); });
  if (is_ascii && line.find("=?") == line.npos) return line;
  constexpr std::size_t most = 20;  // bytes, so that a piece is no longer than 75 signs
  std::string out;
  for (std::size_t from = 0; from < line.size();) {
    std::size_t to = std::min(from + most, line.size());
    while (to < line.size() && to > from + 1 && (static_cast<unsigned char>(line[to]) & 0xc0) == 0x80) --to;
    if (!out.empty()) out += "\r\n ";
    out += "=?utf-8?Q?";
    for (const char sign : line.substr(from, to - from)) out += in_a_word(sign);
    out += "?=";
    from = to;
  }
  return out;
}

std::unique_ptr<Postman> smtp(const Server& server) {
  static const Begun begun;
  return std::make_unique<Smtp>(server);
}

}  // namespace koers::mail
