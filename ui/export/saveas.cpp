// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "saveas.h"

#include "settings/profilesettings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace tincan {

namespace {

ExportFormat formatAt(qsizetype filter)
{
    return ExportFormat(std::clamp<qsizetype>(filter, 0, int(ExportFormat::JsonLines)));
}

QString usualFolder(const ProfileSettings &settings)
{
    const QString last = settings.saveFolder();
    return !last.isEmpty() && QFileInfo(last).isDir()
               ? last
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

SaveAs::SaveAs(ProfileSettings &settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
{
    connect(&m_saver, &TranscriptSaver::progressed, this, &SaveAs::progressed);
    connect(&m_saver, &TranscriptSaver::cancelled, this, [this] { emit savingChanged(false); });
    connect(&m_saver, &TranscriptSaver::finished, this, [this](const QString &fileName) {
        emit savingChanged(false);
        emit saved(fileName);
    });
    connect(&m_saver, &TranscriptSaver::failed, this, [this](const QString &fileName, const QString &why) {
        emit savingChanged(false);
        emit failed(fileName, why);
    });
}

/// In the order of ExportFormat.
QStringList SaveAs::filters()
{
    return {tr("Text (*.txt)"), tr("Table for a spreadsheet (*.csv)"), tr("JSON Lines for a program (*.jsonl)")};
}

void SaveAs::ask(const QString &title, const QString &name, std::function<ExportParts()> parts)
{
    if (isSaving())
        return;
    if (m_dialog)
        return m_dialog->activateWindow();
    m_parts = std::move(parts);
    m_dialog = new QFileDialog(m_window, title, usualFolder(m_settings));
    m_dialog->setObjectName(QStringLiteral("saveDialog"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setNameFilters(filters());
    const ExportFormat last = formatOfSuffix(m_settings.saveSuffix()).value_or(ExportFormat::Text);
    m_dialog->selectNameFilter(filters().at(qsizetype(last)));
    m_dialog->setDefaultSuffix(suffixOf(last));
    m_dialog->selectFile(name);
    connect(m_dialog, &QFileDialog::filterSelected, m_dialog, [dialog = m_dialog.data()](const QString &filter) {
        dialog->setDefaultSuffix(suffixOf(formatAt(dialog->nameFilters().indexOf(filter))));
    });
    connect(m_dialog, &QFileDialog::fileSelected, this,
            [this](const QString &fileName) { save(fileName, m_dialog->selectedNameFilter()); });
    m_dialog->open();
}

void SaveAs::save(const QString &fileName, const QString &filter)
{
    const QFileInfo place(fileName);
    const ExportFormat format =
        formatOfSuffix(place.suffix()).value_or(formatAt(m_dialog->nameFilters().indexOf(filter)));
    m_settings.setSavePlace(place.absolutePath(), suffixOf(format));
    emit savingChanged(true);
    m_saver.save(fileName, format, m_parts());
}

} // namespace tincan
