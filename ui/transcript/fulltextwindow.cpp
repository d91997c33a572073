// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "fulltextwindow.h"

#include "theme/button.h"
#include "theme/metrics.h"
#include "transcript/limits.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tincan {

namespace {

/// One unbroken line of a megabyte would hold the window for minutes.
QString withShortLines(const QString &text)
{
    QString result;
    result.reserve(text.size() + text.size() / longestShownLine);
    qsizetype lineStart = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n')
            lineStart = i + 1;
        else if (i - lineStart >= longestShownLine && !text[i].isLowSurrogate()) {
            result += u'\n';
            lineStart = i;
        }
        result += text[i];
    }
    return result;
}

} // namespace

FullTextWindow::FullTextWindow(const QString &title, const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_edit(new QPlainTextEdit(withShortLines(text), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_edit->setObjectName(QStringLiteral("fullText"));
    m_edit->setReadOnly(true);
    m_edit->setTabChangesFocus(true);
    m_edit->setAccessibleName(title);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_edit);
    auto *copy = new Button(Button::Look::Plain, this);
    copy->setObjectName(QStringLiteral("copyAll"));
    copy->setText(tr("&Copy"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
    layout->addWidget(copy, 0, Qt::AlignTrailing);
    resize(640, 480);
}

void FullTextWindow::setFixedPitch()
{
    m_edit->setFont(addressFont(font()));
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
}

} // namespace tincan
