// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "fulltextwindow.h"

#include "theme/button.h"
#include "theme/metrics.h"
#include "transcript/limits.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tincan {

namespace {

/// Shows a text with its lines broken: one unbroken line of a megabyte would hold the window for minutes. What is
/// selected is copied without these breaks, and all of it as `whole`.
class UnbrokenCopy : public QPlainTextEdit
{
public:
    UnbrokenCopy(QString text, QString whole, QWidget *parent)
        : QPlainTextEdit(parent)
        , m_text(std::move(text))
        , m_whole(std::move(whole))
    {
        setPlainText(withShortLines());
    }

protected:
    QMimeData *createMimeDataFromSelection() const override
    {
        const qsizetype from = withoutBreaks(textCursor().selectionStart());
        const qsizetype to = withoutBreaks(textCursor().selectionEnd());
        auto *copied = new QMimeData;
        copied->setText(from == 0 && to == m_text.size() ? m_whole : m_text.mid(from, to - from));
        return copied;
    }

private:
    QString withShortLines()
    {
        QString result;
        result.reserve(m_text.size() + m_text.size() / longestShownLine);
        qsizetype lineStart = 0;
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            if (m_text[i] == u'\n') {
                lineStart = i + 1;
            } else if (i - lineStart >= longestShownLine && !m_text[i].isLowSurrogate()) {
                m_breaks.append(result.size());
                result += u'\n';
                lineStart = i;
            }
            result += m_text[i];
        }
        return result;
    }

    /// The place in the text of a place on the screen.
    qsizetype withoutBreaks(qsizetype shown) const
    {
        return shown - (std::lower_bound(m_breaks.begin(), m_breaks.end(), shown) - m_breaks.begin());
    }

    QString m_text;
    QString m_whole;
    QList<qsizetype> m_breaks; ///< where they are in what is shown, in this order
};

} // namespace

FullTextWindow::FullTextWindow(const QString &title, const QString &text, const QString &whole, QWidget *parent)
    : QDialog(parent)
    , m_edit(new UnbrokenCopy(text, whole, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_edit->setObjectName(QStringLiteral("fullText"));
    m_edit->setReadOnly(true);
    m_edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_edit->setTabChangesFocus(true);
    m_edit->setAccessibleName(title);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_edit);
    auto *copy = new Button(Button::Look::Plain, this);
    copy->setObjectName(QStringLiteral("copyAll"));
    copy->setText(tr("&Copy"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [whole] { QGuiApplication::clipboard()->setText(whole); });
    layout->addWidget(copy, 0, Qt::AlignTrailing);
    resize(640, 480);
}

void FullTextWindow::find(const QString &needle, Qt::CaseSensitivity sensitivity)
{
    m_edit->find(needle,
                 sensitivity == Qt::CaseSensitive ? QTextDocument::FindCaseSensitively : QTextDocument::FindFlags());
}

void FullTextWindow::setFixedPitch()
{
    m_edit->setFont(addressFont(font()));
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
}

} // namespace tincan
