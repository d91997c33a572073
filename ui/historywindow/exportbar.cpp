// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "exportbar.h"

#include "theme/button.h"
#include "theme/label.h"
#include "theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace tincan {

ExportBar::ExportBar(QWidget *parent)
    : LinedGround(Qt::TopEdge, parent)
    , m_all(new Button(Button::Look::Plain, this))
    , m_progress(new Label(Label::Role::Hint, this))
    , m_cancel(new Button(Button::Look::Plain, this))
{
    m_all->setObjectName(QStringLiteral("historyExportAll"));
    m_progress->setObjectName(QStringLiteral("historyProgress"));
    m_cancel->setObjectName(QStringLiteral("historyCancel"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap::medium, gap::small, gap::medium, gap::small);
    layout->setSpacing(gap::small);
    layout->addWidget(m_all);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    layout->addStretch();
    connect(m_all, &QPushButton::clicked, this, &ExportBar::exportAllWanted);
    connect(m_cancel, &QPushButton::clicked, this, &ExportBar::cancelWanted);
    retranslate();
}

void ExportBar::setEmpty(bool empty)
{
    m_isEmpty = empty;
    showState();
}

void ExportBar::begin(qint64 rows)
{
    m_isSaving = true;
    m_total = rows;
    m_written = 0;
    showState();
}

void ExportBar::setProgress(qint64 rows)
{
    m_written = rows;
    showState();
}

void ExportBar::end()
{
    m_isSaving = false;
    showState();
}

void ExportBar::takeFocus()
{
    m_cancel->setFocus();
}

void ExportBar::showState()
{
    m_all->setVisible(!m_isSaving);
    m_all->setEnabled(!m_isEmpty);
    m_progress->setVisible(m_isSaving);
    m_cancel->setVisible(m_isSaving);
    const qint64 percent = m_total > 0 ? std::min<qint64>(100, 100 * m_written / m_total) : 0;
    m_progress->setText(tr("Exporting: %1 %").arg(QLocale().toString(percent)));
}

void ExportBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ExportBar::retranslate()
{
    m_all->setText(tr("Export &all..."));
    m_all->setToolTip(tr("Save all conversations to one file"));
    m_cancel->setText(tr("&Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the export"));
    showState();
}

} // namespace tincan
