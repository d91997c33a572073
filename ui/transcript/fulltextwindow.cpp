// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "fulltextwindow.h"

#include "theme/metrics.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tincan {

FullTextWindow::FullTextWindow(const QString &title, const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_edit(new QPlainTextEdit(text, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_edit->setObjectName(QStringLiteral("fullText"));
    m_edit->setReadOnly(true);
    m_edit->setTabChangesFocus(true);
    m_edit->setAccessibleName(title);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_edit);
    resize(640, 480);
}

void FullTextWindow::setFixedPitch()
{
    m_edit->setFont(addressFont(font()));
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
}

} // namespace tincan
