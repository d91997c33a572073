// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "fulltextwindow.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tincan {

FullTextWindow::FullTextWindow(const QString &text, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The whole message"));
    auto *edit = new QPlainTextEdit(text, this);
    edit->setObjectName(QStringLiteral("fullText"));
    edit->setReadOnly(true);
    edit->setAccessibleName(tr("The whole message"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(edit);
    resize(640, 480);
}

} // namespace tincan
