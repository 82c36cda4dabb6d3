#include "platform/base/error.h"
#include "platform/sql/backend.h"

namespace koers::sql {

std::unique_ptr<Database> open_postgres(const std::string&, const Options&) {
  throw Unavailable("this program was built without PostgreSQL");
}

}  // namespace koers::sql
