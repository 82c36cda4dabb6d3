#include "platform/http/body.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <random>

#include "platform/base/log.h"

namespace koers::http {
namespace {

constexpr std::string_view file_prefix = "koers-upload-";

bool is_type(std::string_view header, std::string_view type) {
  const auto said = header.substr(0, header.find(';'));
  return said.size() >= type.size() &&
         std::equal(type.begin(), type.end(), said.begin(),
                    [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? b - 'A' + 'a' : b); }) &&
         said.find_first_not_of(" \t", type.size()) == std::string_view::npos;
}

std::string random_name() {
  thread_local std::random_device device;
  constexpr std::string_view digits = "0123456789abcdefghjkmnpqrstvwxyz";
  std::string name(file_prefix);
  for (int i = 0; i < 26; ++i) name += digits[device() & 31];
  return name;
}

}  // namespace

// A file under way. Closed and removed unless it is handed over.
struct BodyIntake::File {
  explicit File(const std::filesystem::path& folder) : path(folder / random_name()) {
    descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  }
  ~File() {
    if (descriptor >= 0) ::close(descriptor);
    if (descriptor >= 0 && !handed_over) ::unlink(path.c_str());
  }
  File(const File&) = delete;

  std::filesystem::path path;
  int descriptor = -1;
  std::uint64_t size = 0;
  bool handed_over = false;
};

BodyIntake::BodyIntake(Request& request, const Body& route, const Limits& limits,
                       std::filesystem::path folder)
    : request_(request),
      route_(route),
      limits_(limits),
      folder_(std::move(folder)),
      fields_(request.fields.size()) {
  const auto type = request.header("content-type");
  if (is_type(type, "application/x-www-form-urlencoded")) {
    kind_ = Kind::urlencoded;
  } else if (is_type(type, "multipart/form-data")) {
    kind_ = Kind::multipart;
    const auto boundary = multipart_boundary(type);
    if (boundary) {
      parser_.reset(new MultipartParser(*boundary, *this));
    } else {
      problem_ = Router::Problem::bad_request;
    }
  } else if (route.uploads && !is_type(type, "application/json")) {
    kind_ = Kind::raw_upload;
    Part part;
    part.filename = "";
    part.type = clean_text(type.substr(0, type.find(';')));
    part_ = std::move(part);
  }
}

BodyIntake::~BodyIntake() = default;

bool BodyIntake::refuse(Router::Problem problem) {
  if (!problem_) problem_ = problem;
  return false;
}

bool BodyIntake::count_kept(std::size_t bytes) {
  kept_ += bytes;
  const auto most = std::max<std::uint64_t>(limits_.kept_bytes, route_.uploads ? 0 : route_.limit);
  return kept_ <= most || refuse(Router::Problem::too_large);
}

bool BodyIntake::keep(std::string& text, std::string_view bytes) {
  if (!count_kept(bytes.size())) return false;
  text.append(bytes);
  return true;
}

bool BodyIntake::take(std::string_view piece) {
  if (problem_) return false;
  taken_ += piece.size();
  if (taken_ > route_.limit) return refuse(Router::Problem::too_large);
  switch (kind_) {
    case Kind::text:
      return keep(request_.body, piece);
    case Kind::urlencoded:
      fields_ += static_cast<std::size_t>(std::count(piece.begin(), piece.end(), '&'));
      if (fields_ >= limits_.fields) return refuse(Router::Problem::too_large);
      return keep(encoded_, piece);
    case Kind::multipart:
      return parser_->feed(piece) || refuse(Router::Problem::bad_request);
    case Kind::raw_upload:
      return write(piece);
  }
  return false;
}

bool BodyIntake::finish() {
  if (problem_) return false;
  if (kind_ == Kind::urlencoded) {
    auto sent = parse_fields(encoded_, limits_.fields);
    std::move(sent.begin(), sent.end(), std::back_inserter(request_.fields));
  } else if (kind_ == Kind::multipart && !parser_->finished()) {
    return refuse(Router::Problem::bad_request);
  } else if (kind_ == Kind::raw_upload && taken_ > 0) {
    return part_end();
  }
  return true;
}

bool BodyIntake::part_begin(const Part& part) {
  if (++fields_ > limits_.fields) return refuse(Router::Problem::too_large);
  // The names of two thousand parts are memory too.
  if (!count_kept(part.name.size() + part.filename.value_or("").size() + part.type.size())) return false;
  part_ = part;
  value_.clear();
  return true;
}

bool BodyIntake::part_data(std::string_view bytes) {
  if (!part_->filename) return keep(value_, bytes);
  // A file that the route did not ask for is read past.
  return !route_.uploads || write(bytes);
}

bool BodyIntake::write(std::string_view bytes) {
  if (!file_) file_ = std::make_unique<File>(folder_);
  while (!bytes.empty()) {
    const auto written = file_->descriptor < 0 ? -1 : ::write(file_->descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR && file_->descriptor >= 0) continue;
    if (written < 0) {
      log::error("upload_not_written", {{"errno", errno}});
      return refuse(Router::Problem::unavailable);
    }
    file_->size += static_cast<std::uint64_t>(written);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

bool BodyIntake::part_end() {
  if (!part_->filename) {
    request_.fields.emplace_back(part_->name, clean_text(value_));
    return true;
  }
  Upload upload{part_->name, *part_->filename, part_->type, {}, 0};
  if (file_) {
    upload.path = file_->path;
    upload.size = file_->size;
    request_.uploads.push_back(std::move(upload));
    file_->handed_over = true;
    file_.reset();
  } else if (route_.uploads && !part_->filename->empty()) {
    request_.uploads.push_back(
        std::move(upload));  // an empty file; no file was chosen when it has no name either
  }
  return true;
}

void remove_uploads(const Request& request) {
  for (const auto& upload : request.uploads) {
    std::error_code ignored;
    if (!upload.path.empty()) std::filesystem::remove(upload.path, ignored);
  }
}

}  // namespace koers::http
