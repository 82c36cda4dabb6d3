// What the kernel keeps from a program that works on a stranger's bytes, by Landlock (landlock(7)) and a
// filter of system calls (seccomp(2)). For the child between fork and exec: system calls only, no memory is
// asked for, and nobody is waited for. Call prctl(PR_SET_NO_NEW_PRIVS) before.
#pragma once

#include <vector>

namespace koers::process::sandbox {

struct Files {
  const char* reads = "";                 // one file
  const char* writes = "";                // one folder, which it reads too
  std::vector<const char*> also_reads{};  // whole folders
};

// Of all files this process reads the system's programs and libraries and `files`, and changes those in its
// folder. From Landlock's second version on it moves none elsewhere, from the third on it cuts none short,
// from the fifth on it steers no device, and from the sixth on it reaches no other process by a signal or an
// abstract socket. What the kernel does not know stays open; close_system_calls() closes most of it too.
void close_files(const Files& files);

// Refused with EPERM: sockets of every kind, looking into other processes, signals to them, io_uring, and
// other rights, owners or attributes of files. System calls of another machine (32 bits, x32) end the
// process.
void close_system_calls();

}  // namespace koers::process::sandbox
