// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "programmark.h"

#include <QFileInfo>
#include <QRandomGenerator>

namespace tincan {

namespace {

std::unique_ptr<QLockFile> lockOf(const QString &fileName, qint64 number)
{
    auto lock = std::make_unique<QLockFile>(QStringLiteral("%1.%2.lock").arg(fileName).arg(number));
    lock->setStaleLockTime(0); // it is held for days
    return lock;
}

} // namespace

ProgramMark::ProgramMark(const QString &fileName)
    : m_number(1 + QRandomGenerator::global()->bounded(0x7ffffffe))
    , m_lock(lockOf(fileName, m_number))
{}

void ProgramMark::set()
{
    if (!m_lock->isLocked())
        m_lock->tryLock(0);
}

bool ProgramMark::isSet(const QString &fileName, qint64 number)
{
    const std::unique_ptr<QLockFile> lock = lockOf(fileName, number);
    return QFileInfo::exists(lock->fileName()) && !lock->tryLock(0);
}

} // namespace tincan
