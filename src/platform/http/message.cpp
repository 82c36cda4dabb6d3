#include "platform/http/message.h"

#include <algorithm>
#include <charconv>

#include "platform/base/error.h"
#include "platform/http/field_recorder.h"

namespace koers::http {
namespace {

constexpr std::size_t longest_toast = 600;  // bytes; a cookie has 4,096 for all of it, encoded

std::string_view trimmed(std::string_view text) {
  const auto is_space = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
  for (;;) {
    if (!text.empty() && is_space(text.front())) {
      text.remove_prefix(1);
    } else if (!text.empty() && is_space(text.back())) {
      text.remove_suffix(1);
    } else if (text.starts_with("\xC2\xA0")) {  // U+00A0, which word processors leave behind
      text.remove_prefix(2);
    } else if (text.ends_with("\xC2\xA0")) {
      text.remove_suffix(2);
    } else {
      return text;
    }
  }
}

Response whole(std::string type, std::string body, int status) {
  Response response;
  response.status = status;
  response.type = std::move(type);
  response.body = std::move(body);
  return response;
}

}  // namespace

std::string_view Request::header(std::string_view name) const {
  for (const auto& [key, value] : headers) {
    if (key == name) return value;
  }
  return {};
}

std::string_view Request::cookie(std::string_view name) const {
  for (const auto& [key, value] : headers) {
    if (key != "cookie") continue;
    std::string_view rest = value;
    while (!rest.empty()) {
      const auto end = std::min(rest.find(';'), rest.size());
      const auto piece = trimmed(rest.substr(0, end));
      rest.remove_prefix(std::min(end + 1, rest.size()));
      if (piece.size() > name.size() && piece.starts_with(name) && piece[name.size()] == '=') {
        return piece.substr(name.size() + 1);
      }
    }
  }
  return {};
}

std::string Request::field(std::string_view name) const {
  FieldRecorder::note(name);
  for (const auto& [key, value] : fields) {
    if (key == name) return std::string(trimmed(value));
  }
  return {};
}

std::vector<std::string> Request::all(std::string_view name) const {
  FieldRecorder::note(name);
  std::vector<std::string> values;
  for (const auto& [key, value] : fields) {
    if (key == name) values.emplace_back(trimmed(value));
  }
  return values;
}

bool Request::has(std::string_view name) const {
  FieldRecorder::note(name);
  return std::any_of(fields.begin(), fields.end(), [name](const auto& field) { return field.first == name; });
}

std::optional<std::int64_t> Request::number(std::string_view name) const {
  const std::string text = field(name);
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

const Upload* Request::upload(std::string_view name) const {
  const auto found = std::find_if(uploads.begin(), uploads.end(), [name](const Upload& upload) {
    return upload.field == name && upload.size > 0;
  });
  return found == uploads.end() ? nullptr : &*found;
}

Response&& Response::with_toast(Toast new_toast) && {
  toast = std::move(new_toast);
  return std::move(*this);
}

Response page(html::Html content, int status) {
  constexpr std::string_view before = "<!doctype html>";
  std::string body;
  body.reserve(before.size() + content.text().size());
  body += before;
  body += content.text();
  return whole("text/html; charset=utf-8", std::move(body), status);
}

Response part(html::Html content, int status) {
  return whole("text/html; charset=utf-8", std::move(content).text(), status);
}

Response see_other(const html::Url& url) { return whole("", "", 303).with("Location", url.text()); }

Response see_other(const html::Url& url, std::string note, std::optional<html::Url> undo) {
  return see_other(url).with_toast({std::move(note), std::move(undo)});
}

Response plain(std::string text, int status) {
  return whole("text/plain; charset=utf-8", std::move(text), status);
}

Response json(std::string text, int status) { return whole("application/json", std::move(text), status); }

Response download(std::string text, std::string type, std::string_view name) {
  return whole(std::move(type), std::move(text), 200).with("Content-Disposition", content_disposition(name));
}

std::string content_disposition(std::string_view name) {
  const std::string clean = clean_text(name);
  std::string ascii;
  for (const char c : clean) {
    const auto byte = static_cast<unsigned char>(c);
    const bool kept =
        byte >= 0x20 && byte < 0x7F && c != '"' && c != '\\' && c != '/' && c != ':' && c != '%';
    // A letter of several bytes becomes one "_".
    if (kept) {
      ascii += c;
    } else if ((byte & 0xC0) != 0x80) {
      ascii += '_';
    }
  }
  if (trimmed(ascii).empty() || ascii[0] == '.') ascii.insert(0, "koers");
  return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encode_percent(clean);
}

std::string cookie(std::string_view name, std::string_view value, std::optional<std::int64_t> max_age_seconds,
                   bool secure) {
  // RFC 6265 4.1.1: what would end the value or add an attribute is a mistake of the caller.
  const bool fits = std::all_of(value.begin(), value.end(), [](char c) {
    return c > 0x20 && c < 0x7F && c != '"' && c != ',' && c != ';' && c != '\\';
  });
  check(fits, "a cookie's value has characters that do not fit");
  std::string text;
  text.append(name).append("=").append(value).append("; Path=/; HttpOnly; SameSite=Lax");
  if (max_age_seconds) text += "; Max-Age=" + std::to_string(*max_age_seconds);
  if (secure) text += "; Secure";
  return text;
}

std::string cookie_end(std::string_view name, bool secure) { return cookie(name, "", 0, secure); }

std::string encode_toast(const Toast& toast) {
  std::string_view text = toast.text;
  if (text.size() > longest_toast) {
    std::size_t end = longest_toast;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    text = text.substr(0, end);
  }
  std::string value = encode_percent(text);
  if (toast.undo) value += "!" + encode_percent(toast.undo->text());
  return value;
}

std::optional<Toast> decode_toast(std::string_view value) {
  if (value.size() > 4'000) return std::nullopt;
  const auto mark = std::min(value.find('!'), value.size());
  Toast toast{clean_text(decode_percent(value.substr(0, mark), false)), std::nullopt};
  if (trimmed(toast.text).empty()) return std::nullopt;
  if (mark < value.size()) toast.undo = html::local_url(decode_percent(value.substr(mark + 1), false));
  return toast;
}

}  // namespace koers::http
