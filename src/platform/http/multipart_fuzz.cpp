// Feeds forms to the parser in one piece and byte by byte: both must hear the same, whatever comes.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "platform/http/multipart.h"

namespace {

class Told final : public koers::http::PartSink {
 public:
  bool part_begin(const koers::http::Part& part) override {
    text += "[" + part.name + "|" + part.filename.value_or("-") + "|" + part.type + "|";
    return true;
  }
  bool part_data(std::string_view bytes) override {
    text += bytes;
    return true;
  }
  bool part_end() override {
    text += "]";
    return true;
  }
  std::string text;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view body(reinterpret_cast<const char*>(data), size);
  Told whole, bytes;
  koers::http::MultipartParser one("g", whole), many("g", bytes);
  const bool whole_fine = one.feed(body) && one.finished();
  for (std::size_t i = 0; i < size; ++i) many.feed(body.substr(i, 1));
  if (whole_fine != many.finished()) std::abort();
  if (whole_fine && whole.text != bytes.text) std::abort();
  koers::http::multipart_boundary(body);
  return 0;
}
