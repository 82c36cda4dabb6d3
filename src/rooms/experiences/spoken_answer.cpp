#include "rooms/experiences/spoken_answer.h"

#include <algorithm>

#include "platform/http/visit.h"

namespace koers::experiences {

using people::Student;

constexpr sql::Statement delete_silent_answer{"experiences.delete_silent_answer", R"(
    DELETE FROM portfolio_answers
    WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3 AND card = $4
      AND choices = '' AND answer = '' AND picture = '')"};

void remove_media(http::Visit& visit, const Student& me, Id<Experience> experience, Id<MediaItem> item) {
  attachments::Keys keys;
  visit.write([&](sql::Transaction& tx) {
    tx.lock(me.id().value);
    const auto before = attachments::media_of(tx, me.institution(), me.id(), experience);
    keys = attachments::remove_media(tx, me, experience, item);
    const auto removed =
        std::find_if(before.begin(), before.end(), [&](const MediaItem& one) { return one.id == item; });
    if (removed == before.end() || attachments::media_at(before, removed->card).size() > 1) return;
    if (tx.run(delete_silent_answer, me.institution(), me.id(), experience, removed->card) > 0) {
      refresh_facts(tx, me.institution(), me.id(), visit.today);
    }
  });
  attachments::remove_files(visit.house.files, keys);
}

}  // namespace koers::experiences
