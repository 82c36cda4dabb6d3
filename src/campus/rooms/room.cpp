#include "campus/rooms/room.h"

#include "campus/rooms/chapter.h"

namespace koers::rooms {

const Room& campus() {
  static const Room record{
      .name = "campus", .personal_tables = people::personal_tables(), .chapters = campus_chapters()};
  return record;
}

void add_jobs(const Room& room, jobs::Worker& worker, const Tools& tools) {
  for (const RegularJob& job : room.regular_jobs) {
    worker.every(job.name, job.period,
                 [run = job.run, tools](const jobs::Occasion& occasion) { run(tools, occasion); });
  }
  for (const AskedJob& job : room.asked_jobs) {
    worker.on(job.kind, [run = job.run, tools](const jobs::Job& asked) { run(tools, asked); });
  }
  for (const FrequentJob& job : room.frequent_jobs) {
    worker.often(job.name, [run = job.run, tools] { run(tools); });
  }
}

}  // namespace koers::rooms
