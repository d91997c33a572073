// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

// Gives every file of a folder to a fuzz target: the corpus as an ordinary test, without libFuzzer.

#include "target.h"

#include <QDir>
#include <QFile>

int main(int argc, char **argv)
{
    const QDir corpus(argc == 2 ? QFile::decodeName(argv[1]) : QString());
    const QStringList names = corpus.entryList(QDir::Files, QDir::Name);
    if (argc != 2 || names.isEmpty()) {
        std::fprintf(stderr, "usage: %s <folder with a corpus>\n", argv[0]);
        return 2;
    }
    for (const QString &name : names) {
        QFile file(corpus.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s cannot be read\n", qPrintable(name));
            return 1;
        }
        std::fprintf(stderr, "%s\n", qPrintable(name)); // the last one is the one that fails
        const QByteArray bytes = file.readAll();
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size()));
    }
    return 0;
}
