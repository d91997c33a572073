// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

// Linked into each test on Windows, with the linker's `--wrap=main`: a test ends like the program, and for the same
// reason. Without it some of them had passed, and then never ended.

#include "commandline/lastexit.h"

extern "C" int __real_main(int argc, char *argv[]); // the linker's names

extern "C" int __wrap_main(int argc, char *argv[]);

int __wrap_main(int argc, char *argv[])
{
    return tincan::lastExit(__real_main(argc, argv));
}
