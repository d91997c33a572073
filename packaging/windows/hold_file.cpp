// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

// Holds a file as a scanner for viruses does: hold_file <file> <seconds>. Nobody else may read, write, rename or delete
// it meanwhile.
#include <cstdlib>
#include <windows.h>

int main(int argc, char *argv[])
{
    if (argc != 3)
        return 2;
    HANDLE file = CreateFileA(argv[1], GENERIC_READ, 0, nullptr, OPEN_EXISTING, 0, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return 1;
    Sleep(DWORD(std::atoi(argv[2])) * 1000);
    CloseHandle(file);
    return 0;
}
