/* SPDX-License-Identifier: Apache-2.0 */
#ifndef MEDIATOR_VERSION_H
#define MEDIATOR_VERSION_H

/** Version of the program, from CMakeLists.txt. */
#ifndef SELFSAME_VERSION
#define SELFSAME_VERSION "unversioned"
#endif

#endif
