# koers_together(target): with KOERS_TOGETHER=ON several files are compiled as one, which takes a third of the time of a build
# from nothing (docs/performance.md). Which files, tools/together.py says. What is compiled with options of its own stays
# alone (CMake sees to that). Without it one changed file is compiled alone, which suits who works on Koers.
option(KOERS_TOGETHER "Compile several files as one, for a build from nothing" OFF)

function(koers_together target)
  if(NOT KOERS_TOGETHER)
    return()
  endif()
  get_target_property(sources ${target} SOURCES)
  execute_process(COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tools/together.py 3000 ${sources}
                  OUTPUT_VARIABLE groups COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX MATCHALL "[0-9]+ [^\n]+" groups "${groups}")
  foreach(line ${groups})
    string(REGEX MATCH "^([0-9]+) (.+)$" line "${line}")
    set_source_files_properties(${CMAKE_MATCH_2} PROPERTIES UNITY_GROUP ${target}_${CMAKE_MATCH_1})
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
  # GCC takes what is private to a file that it reads for another one to be of a header.
  target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endfunction()
