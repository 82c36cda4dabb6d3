// For tests: which fields the handler of a request really reads, whether they were sent or not. A test that
// sends wrong values learns so which fields there are, and needs no list that somebody keeps up to date.
//
//   const FieldRecorder recorder;
//   app.answer(request);
//   for (const std::string& name : recorder.names()) ...   // "tekst", "wie", ...
//
// It hears of every Request that is read on this thread while it is there; one at a time.
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace koers::http {

class FieldRecorder {
 public:
  FieldRecorder();
  ~FieldRecorder();
  FieldRecorder(const FieldRecorder&) = delete;
  FieldRecorder& operator=(const FieldRecorder&) = delete;

  const std::set<std::string, std::less<>>& names() const { return names_; }

  // What Request says whenever a field is read; nothing when nobody listens.
  static void note(std::string_view name);

 private:
  std::set<std::string, std::less<>> names_;
};

}  // namespace koers::http
