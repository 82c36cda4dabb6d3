// A store in a folder of its own that goes away with it: for tests.
#pragma once

#include "platform/base/temporary_folder.h"
#include "platform/files/files.h"

namespace koers::files {

using koers::TemporaryFolder;

class TemporaryStore {
 public:
  operator Store&() { return store_; }
  Store* operator->() { return &store_; }
  Store& operator*() { return store_; }

 private:
  TemporaryFolder folder_;
  Store store_{folder_.path() / "files"};
};

}  // namespace koers::files
