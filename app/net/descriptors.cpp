// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "descriptors.h"

#include <algorithm>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace tincan {

#ifdef Q_OS_UNIX

namespace {

qintptr descriptorLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 256; // what the oldest of our systems starts with
    return qintptr(std::min<rlim_t>(limit.rlim_cur, 1 << 20));
}

} // namespace

void raiseDescriptorLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
#ifdef Q_OS_MACOS
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_cur, OPEN_MAX); // macOS refuses more, whatever the hard limit says
#endif
    setrlimit(RLIMIT_NOFILE, &limit);
}

bool leavesSpareDescriptors(qintptr descriptor, int spare)
{
    const qintptr limit = descriptorLimit();
    return descriptor < limit - std::min<qintptr>(spare, limit / 4);
}

bool hasSpareDescriptors(int spare)
{
    const int probe = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (probe < 0)
        return false;
    ::close(probe);
    return leavesSpareDescriptors(probe, spare);
}

#else

void raiseDescriptorLimit() {}
bool leavesSpareDescriptors(qintptr, int)
{
    return true;
}
bool hasSpareDescriptors(int)
{
    return true;
}

#endif

} // namespace tincan
