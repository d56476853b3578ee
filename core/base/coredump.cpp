// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/coredump.h"

#include <sys/resource.h>

void forbidCoreDumps()
{
    // One byte: too little for a file, and Linux's mark for "not to a program either", which ignores zero.
    const rlimit none{1, 1};
    ::setrlimit(RLIMIT_CORE, &none);
}
