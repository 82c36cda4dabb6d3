#include "platform/http/field_recorder.h"

namespace koers::http {
namespace {

thread_local FieldRecorder* listening = nullptr;

}  // namespace

FieldRecorder::FieldRecorder() { listening = this; }

FieldRecorder::~FieldRecorder() { listening = nullptr; }

void FieldRecorder::note(std::string_view name) {
  if (listening != nullptr && !listening->names_.contains(name)) listening->names_.emplace(name);
}

}  // namespace koers::http
