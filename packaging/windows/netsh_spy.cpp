// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

// Stands in for netsh.exe while the installer is tried under wine, where there is no firewall: writes down how it was
// called.
#include <cstdio>
#include <windows.h>

int main()
{
    FILE *log = std::fopen("C:\\netsh.log", "a");
    if (!log)
        return 1;
    std::fprintf(log, "%s\n", GetCommandLineA());
    return std::fclose(log);
}
