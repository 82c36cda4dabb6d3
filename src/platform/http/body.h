// The body of a request, taken piece by piece as it comes from the network: a form becomes fields, files go
// to disk, anything else is kept as text. What is kept in memory has a bound of its own, whatever the route
// allows on disk.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "platform/http/message.h"
#include "platform/http/multipart.h"
#include "platform/http/router.h"
#include "platform/http/server.h"

namespace koers::http {

class BodyIntake final : private PartSink {
 public:
  // `request` has its headers; it gets fields, uploads and body. `folder` is where files under way stand.
  BodyIntake(Request& request, const Body& route, const Limits& limits, std::filesystem::path folder);
  ~BodyIntake() override;  // removes a file that was not taken whole
  BodyIntake(const BodyIntake&) = delete;

  // Whether pieces are written to disk, so that take() belongs on a worker.
  bool writes_to_disk() const { return route_.uploads && kind_ != Kind::urlencoded; }

  // False when the body is refused; problem() says why. Nothing more is taken then.
  bool take(std::string_view piece);
  // After the last piece.
  bool finish();
  // Bytes of the body so far: all of them, and those that are in memory.
  std::uint64_t taken() const { return taken_; }
  std::uint64_t kept() const { return kept_; }
  // Refuses the rest, for a reason that lies outside this body.
  bool refuse(Router::Problem problem);
  Router::Problem problem() const { return problem_.value_or(Router::Problem::bad_request); }

 private:
  enum class Kind { text, urlencoded, multipart, raw_upload };
  struct File;

  bool part_begin(const Part& part) override;
  bool part_data(std::string_view bytes) override;
  bool part_end() override;
  bool keep(std::string& text, std::string_view bytes);
  bool count_kept(std::size_t bytes);
  bool write(std::string_view bytes);

  Request& request_;
  Body route_;
  const Limits& limits_;
  std::filesystem::path folder_;
  Kind kind_ = Kind::text;
  std::uint64_t taken_ = 0;  // bytes of the whole body
  std::uint64_t kept_ = 0;   // bytes of it that are in memory
  std::size_t fields_ = 0;
  std::string encoded_;  // an urlencoded form
  std::unique_ptr<MultipartParser> parser_;
  std::optional<Part> part_;
  std::string value_;  // of the field under way
  std::unique_ptr<File> file_;
  std::optional<Router::Problem> problem_;
};

// Removes the files of a request that nobody moved away.
void remove_uploads(const Request& request);

}  // namespace koers::http
