// The personal data of this room: what is taken along and erased, table by table.
#pragma once

#include "campus/people/personal_data.h"

namespace koers::attachments {

std::span<const people::PersonalTable> personal_tables();

}  // namespace koers::attachments
