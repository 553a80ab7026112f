# SPDX-License-Identifier: Apache-2.0
# Language level, warnings, sanitizers and hardening, once for every target.

set(CMAKE_C_STANDARD 11)
set(CMAKE_C_STANDARD_REQUIRED ON)
set(CMAKE_C_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

add_compile_definitions(_GNU_SOURCE)
add_compile_options(
  -Wall -Wextra -Wpedantic -Werror -Wshadow -Wconversion -Wsign-conversion
  -Wstrict-prototypes -Wmissing-prototypes -Wold-style-definition -Wvla
  -Wundef -Wcast-qual -Wcast-align -Wwrite-strings -Wformat=2
  -Wnull-dereference -Wswitch-enum -Wdouble-promotion
  -Wimplicit-fallthrough -fno-common -fno-strict-aliasing)
if(CMAKE_C_COMPILER_ID STREQUAL "GNU")
  add_compile_options(-Wduplicated-cond -Wduplicated-branches -Wlogical-op
    -Wjump-misses-init)
endif()

set(SELFSAME_SANITIZE "" CACHE STRING "sanitizers, as -fsanitize takes them")
option(SELFSAME_COVERAGE "instrument for gcov" OFF)
option(SELFSAME_FUZZ "build the libFuzzer drivers" OFF)

if(SELFSAME_SANITIZE)
  add_compile_options(-fsanitize=${SELFSAME_SANITIZE}
    -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${SELFSAME_SANITIZE})
  # Sanitizers inline their own checks, and gcc then sees null dereferences
  # that only the instrumentation made.
  add_compile_options(-Wno-null-dereference)
endif()
if(SELFSAME_COVERAGE)
  add_compile_options(--coverage)
  add_link_options(--coverage)
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Release")
  add_compile_options(-O3 -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3
    -fstack-protector-strong -fstack-clash-protection -fcf-protection)
  add_link_options(-pie -Wl,-z,relro,-z,now,-z,noexecstack)
endif()
