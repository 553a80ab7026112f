# SPDX-License-Identifier: Apache-2.0
# The three kinds of target this project has.

# selfsame_library(<folder-name> SOURCES ... [USES ours ...] [NEEDS theirs ...])
# A static library of one folder. USES are our own libraries by their short
# names and are passed on; NEEDS are third-party targets and stay private.
function(selfsame_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;USES;NEEDS" ${ARGN})
  add_library(selfsame_${name} STATIC ${ARG_SOURCES})
  target_include_directories(selfsame_${name} PUBLIC ${CMAKE_SOURCE_DIR})
  foreach(used IN LISTS ARG_USES)
    target_link_libraries(selfsame_${name} PUBLIC selfsame_${used})
  endforeach()
  target_link_libraries(selfsame_${name} PRIVATE ${ARG_NEEDS})
endfunction()

# selfsame_test(<name> LABEL unit SOURCES ... USES ... [NEEDS ...])
# A test program, run by ctest under its label from the source folder. Limits
# are for what hangs: a machine that is busy takes many times as long.
find_library(CMOCKA_LIBRARY cmocka)
function(selfsame_test name)
  cmake_parse_arguments(ARG "" "LABEL;TIMEOUT" "SOURCES;USES;NEEDS;ARGS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR})
  foreach(used IN LISTS ARG_USES)
    target_link_libraries(${name} PRIVATE selfsame_${used})
  endforeach()
  target_link_libraries(${name} PRIVATE ${CMOCKA_LIBRARY} m ${ARG_NEEDS})
  add_test(NAME ${name} COMMAND ${name} ${ARG_ARGS}
    WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 600)
  endif()
  set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABEL}"
    TIMEOUT ${ARG_TIMEOUT})
endfunction()

# selfsame_fuzzer(<name> SOURCES ... USES ...)
# With the fuzz preset a libFuzzer program; otherwise a driver that replays
# tests/fuzz/corpus/<name> as an ordinary test with label fuzz.
function(selfsame_fuzzer name)
  cmake_parse_arguments(ARG "" "" "SOURCES;USES;NEEDS" ${ARGN})
  if(SELFSAME_FUZZ)
    add_executable(${name} ${ARG_SOURCES})
    target_link_options(${name} PRIVATE -fsanitize=fuzzer,address,undefined)
  else()
    add_executable(${name} ${ARG_SOURCES}
      ${CMAKE_SOURCE_DIR}/tests/fuzz/replay.c)
    add_test(NAME ${name}
      COMMAND ${name} ${CMAKE_SOURCE_DIR}/tests/fuzz/corpus/${name}
      WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
    set_tests_properties(${name} PROPERTIES LABELS fuzz TIMEOUT 600)
  endif()
  target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR})
  foreach(used IN LISTS ARG_USES)
    target_link_libraries(${name} PRIVATE selfsame_${used})
  endforeach()
  target_link_libraries(${name} PRIVATE ${ARG_NEEDS})
endfunction()
