// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "historyproblems.h"

#include "history/history.h"
#include "mainwindow/banner.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <climits>
#include <utility>

namespace tincan {

namespace {

using About = BannerKey::About;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(tincan::HistoryProblems)

public:
    static QString of(const HistoryTrouble &trouble)
    {
        return trouble.task == HistoryTrouble::Task::Deleting ? ofDeleting(trouble) : ofSaving(trouble);
    }

    static QString ofDeleting(const HistoryTrouble &trouble)
    {
        const QString folder = QDir::toNativeSeparators(QFileInfo(trouble.fileName).path());
        const QString file = QDir::toNativeSeparators(trouble.fileName);
        switch (trouble.kind) {
        case HistoryTrouble::Kind::DiskFull:
            return tr(
                "Past conversations could not be deleted: the disk is full. Make room, and it goes on by itself.");
        case HistoryTrouble::Kind::ReadOnly:
            return tr("Past conversations could not be deleted: %1 may not be written. Allow it, and it goes on by "
                      "itself.")
                .arg(folder);
        case HistoryTrouble::Kind::Busy:
            return tr("Past conversations could not be deleted: another program is using %1. Close that program, and "
                      "it goes on by itself.")
                .arg(file);
        case HistoryTrouble::Kind::CannotOpen:
            return tr("Past conversations could not be deleted: %1 cannot be opened. It is tried again by itself.")
                .arg(file);
        case HistoryTrouble::Kind::Other:
            return tr("Past conversations could not be deleted: %1. It is tried again by itself.").arg(trouble.detail);
        }
        Q_UNREACHABLE();
    }

    static QString ofSaving(const HistoryTrouble &trouble)
    {
        const QString folder = QDir::toNativeSeparators(QFileInfo(trouble.fileName).path());
        const QString file = QDir::toNativeSeparators(trouble.fileName);
        switch (trouble.kind) {
        case HistoryTrouble::Kind::DiskFull:
            return tr("The history could not be saved: the disk is full. Messages stay in memory. Make room, and they "
                      "are saved by themselves.");
        case HistoryTrouble::Kind::ReadOnly:
            return tr("The history could not be saved: %1 may not be written. Messages stay in memory. Allow it, and "
                      "they are saved by themselves.")
                .arg(folder);
        case HistoryTrouble::Kind::Busy:
            return tr("The history could not be saved: another program is using %1. Messages stay in memory. Close "
                      "that program, and they are saved by themselves.")
                .arg(file);
        case HistoryTrouble::Kind::CannotOpen:
            return tr("The history could not be saved: %1 cannot be opened. Messages stay in memory. Move away what is "
                      "in the place of that file or of its folder, or switch the history off in the settings.")
                .arg(file);
        case HistoryTrouble::Kind::Other:
            return tr("The history could not be saved: %1. Messages stay in memory.").arg(trouble.detail);
        }
        Q_UNREACHABLE();
    }

    static QString ofReading(const QString &fileName)
    {
        return tr("The history could not be read: %1 cannot be opened.").arg(QDir::toNativeSeparators(fileName));
    }

    static QString ofOverflow()
    {
        return tr("The history could not be saved for too long: the oldest messages are being lost. Make it possible "
                  "to save again, or save the conversation as a file (Ctrl+S).");
    }

    static QString of(const SetAside &aside)
    {
        const QString name = QFileInfo(aside.fileName).fileName();
        if (aside.why == SetAside::Why::Newer)
            return tr("The history was made by a newer Tincan. It is now called %1, and a new one has begun.")
                .arg(name);
        if (aside.salvaged > 0)
            return tr("The history was damaged, and a new one has begun. %Ln message(s) could be read and are in the "
                      "new one. The damaged one is kept as %1: delete it if you do not need it.",
                      nullptr, int(std::min<qint64>(aside.salvaged, INT_MAX)))
                .arg(name);
        return tr("The history was damaged and could not be read. A new one has begun. The damaged one is kept as %1: "
                  "delete it if you do not need it.")
            .arg(name);
    }
};

RemedyButton showFolderOf(const QString &fileName)
{
    return {Remedy::ShowFolder, 0, {}, QFileInfo(fileName).path()};
}

/// Where looking at the folder helps, if there is one.
bool isAboutFolder(const HistoryTrouble &trouble)
{
    using Kind = HistoryTrouble::Kind;
    return trouble.kind == Kind::ReadOnly || trouble.kind == Kind::DiskFull
           || (trouble.kind == Kind::CannotOpen && QFileInfo(trouble.fileName).dir().exists());
}

} // namespace

QString historyTroubleText(const HistoryTrouble &trouble)
{
    return Words::of(trouble);
}

QString historyTroubleText(const History &history)
{
    if (history.trouble() && history.trouble()->task == HistoryTrouble::Task::Saving)
        return Words::of(*history.trouble());
    return history.isUnreadable() ? Words::ofReading(history.fileName()) : QString();
}

HistoryProblems::HistoryProblems(History &history, Banner &banner, QObject *parent)
    : QObject(parent)
    , m_banner(banner)
{
    connect(&history, &History::troubled, this, &HistoryProblems::tell);
    connect(&history, &History::recovered, this, [this] {
        m_told.reset();
        m_banner.remove({About::History});
    });
    connect(&history, &History::overflowed, this, &HistoryProblems::tellOverflow);
    connect(&history, &History::fileSetAside, this, &HistoryProblems::tellSetAside);
    if (history.trouble())
        tell(*history.trouble());
}

void HistoryProblems::tell(const HistoryTrouble &trouble)
{
    if (std::exchange(m_told, trouble) == trouble)
        return; // told again with each attempt; the person may have closed it
    const auto words = [trouble] {
        ErrorText text{Words::of(trouble), {}};
        if (isAboutFolder(trouble))
            text.remedies.append(showFolderOf(trouble.fileName));
        return text;
    };
    m_banner.showMessage(Banner::Severity::Warning, words, {About::History});
}

void HistoryProblems::tellOverflow()
{
    m_banner.showMessage(Banner::Severity::Warning,
                         [] {
                             return ErrorText{Words::ofOverflow(), {}};
                         },
                         {About::History});
}

void HistoryProblems::tellSetAside(const SetAside &aside)
{
    const auto words = [aside] { return ErrorText{Words::of(aside), {showFolderOf(aside.fileName)}}; };
    m_banner.showMessage(Banner::Severity::Warning, words, {About::HistorySetAside});
}

} // namespace tincan
