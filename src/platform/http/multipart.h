// Forms with files (multipart/form-data, RFC 7578), read as they come: nothing is kept but what a boundary
// may still begin in. However the bytes are cut into pieces, the sink hears the same parts with the same
// contents.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace koers::http {

struct Part {
  std::string name;                     // of the input; cleaned
  std::optional<std::string> filename;  // present for files; cleaned, without a path, perhaps empty
  std::string type;                     // as the browser says; lower case, without parameters
};

class PartSink {
 public:
  virtual ~PartSink() = default;
  // Each answers whether to go on. `part_data` comes any number of times between begin and end.
  virtual bool part_begin(const Part& part) = 0;
  virtual bool part_data(std::string_view bytes) = 0;
  virtual bool part_end() = 0;
};

class MultipartParser {
 public:
  MultipartParser(std::string_view boundary, PartSink& sink);

  // False when the text is not well formed or the sink wants no more; nothing more is taken after that.
  bool feed(std::string_view piece);
  // Whether the last boundary was read.
  bool finished() const { return state_ == State::epilogue; }

 private:
  enum class State { preamble, after_boundary, headers, data_begin, data, epilogue, broken };
  bool step();
  bool step_to_boundary();
  bool step_after_boundary();
  bool step_headers();
  bool step_data_begin();
  bool fail();

  std::string delimiter_;  // \r\n--boundary
  PartSink& sink_;
  State state_ = State::preamble;
  std::string kept_;      // what was fed and not yet understood
  std::size_t used_ = 0;  // of kept_
};

// The boundary of a Content-Type, or nothing when it is another type or the boundary is not one.
std::optional<std::string> multipart_boundary(std::string_view content_type);

// The value of a parameter of a header: `name` in `form-data; name="foto"`.
std::optional<std::string> header_parameter(std::string_view header, std::string_view name);

}  // namespace koers::http
