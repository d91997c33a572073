// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "historyexport.h"

#include "export/exportwords.h"
#include "export/saveas.h"
#include "export/suggestedname.h"
#include "history/history.h"
#include "historywindow/exportbar.h"
#include "historywindow/historytext.h"
#include "mainwindow/banner.h"
#include "peers/peersmodel.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <utility>

namespace tincan {

HistoryExport::HistoryExport(History &history, ProfileSettings &settings, ExportBar &bar, Banner &banner,
                             QWidget *window)
    : QObject(window)
    , m_history(history)
    , m_bar(bar)
    , m_banner(banner)
    , m_window(window)
    , m_saveAs(new SaveAs(settings, window))
{
    wire();
}

void HistoryExport::wire()
{
    connect(&m_bar, &ExportBar::exportAllWanted, this, &HistoryExport::exportAll);
    connect(&m_bar, &ExportBar::cancelWanted, m_saveAs, &SaveAs::cancel);
    connect(m_saveAs, &SaveAs::progressed, &m_bar, &ExportBar::setProgress);
    connect(m_saveAs, &SaveAs::savingChanged, this, [this](bool saving) {
        if (saving)
            emit savingChanged(true);
        else
            end();
    });
    connect(m_saveAs, &SaveAs::saved, this, &HistoryExport::tellDone);
    connect(m_saveAs, &SaveAs::failed, this, &HistoryExport::tellFailure);
    connect(&m_banner, &Banner::remedyWanted, this,
            [](const RemedyButton &remedy) { QDesktopServices::openUrl(QUrl::fromLocalFile(remedy.folder)); });
}

void HistoryExport::ask(const QString &title, const QString &name, std::function<ExportParts()> parts)
{
    if (!isSaving())
        m_beganAt = m_window->focusWidget();
    m_saveAs->ask(title, name, std::move(parts));
}

/// The button that began it is of no use now, and Qt would give its focus to the next one, which deletes.
void HistoryExport::begin(qint64 rows)
{
    m_bar.begin(rows);
    if (!m_beganAt || (m_beganAt->isVisible() && m_beganAt->isEnabled()))
        return;
    if (m_bar.isVisible())
        m_bar.takeFocus();
    else
        m_window->setFocus(); // a narrow one shows the conversation only
}

/// Who has gone elsewhere meanwhile stays there.
void HistoryExport::end()
{
    const QWidget *now = m_window->focusWidget();
    const bool waits = now == m_window || m_bar.isAncestorOf(now);
    m_bar.end();
    emit savingChanged(false);
    if (waits && m_beganAt && m_beganAt->isVisible())
        m_beganAt->setFocus();
}

bool HistoryExport::isSaving() const
{
    return m_saveAs->isSaving();
}

void HistoryExport::tellDone(const QString &fileName)
{
    m_banner.showMessage(Banner::Severity::Info, [fileName] {
        return ErrorText{tr("The export is done: %1").arg(QDir::toNativeSeparators(fileName)),
                         {{Remedy::ShowFolder, 0, {}, QFileInfo(fileName).path()}}};
    });
}

void HistoryExport::tellFailure(const QString &fileName, const QString &why)
{
    m_banner.showMessage(Banner::Severity::Error, [fileName, why] {
        return ErrorText{tr("The history could not be exported as %1: %2. Export it again, or to another place.")
                             .arg(QDir::toNativeSeparators(fileName), why),
                         {}};
    });
}

ExportPart HistoryExport::partOf(const ConversationInfo &info) const
{
    auto people = std::make_shared<PeersModel>();
    for (const PeerAddress &peer : info.peers)
        people->add(peer);
    return {m_history.open(info.id), exportWords(info.transport, info.role, people),
            summaryText(info, dateText(dayOf(info))), // it is read on another day
            exportName(info.transport, info.role, info.address, info.startedMs),
            [this, id = info.id] { return m_history.conversation(id).has_value(); }};
}

void HistoryExport::exportOne(const ConversationInfo &info)
{
    const QString name = suggestedName(peersText(info), info.startedMs);
    ask(tr("Export the conversation as"), name, [this, info]() -> ExportParts {
        begin(info.rows);
        ExportPart part = partOf(info);
        part.heading.clear(); // the file is this conversation
        part.name.clear();
        return onePart(std::move(part));
    });
}

void HistoryExport::exportAll()
{
    ask(tr("Export all conversations as"), suggestedName(), [this]() -> ExportParts {
        QList<ConversationInfo> left = m_history.conversations(); // newest first: taken from the end
        qint64 rows = 0;
        for (const ConversationInfo &info : std::as_const(left))
            rows += info.rows;
        begin(rows);
        return [this, left]() mutable -> std::optional<ExportPart> {
            return left.isEmpty() ? std::nullopt : std::optional(partOf(left.takeLast()));
        };
    });
}

} // namespace tincan
