// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "portable.h"

#include <QDir>
#include <QFileInfo>

namespace tincan {

QString portableFolder(const QString &programFolder)
{
    const QDir folder(programFolder);
    return QFileInfo(folder.filePath(QStringLiteral("portable.ini"))).isFile() ? folder.filePath(QStringLiteral("data"))
                                                                               : QString();
}

} // namespace tincan
