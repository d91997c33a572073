// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "connection/errortext.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace tincan {

class Button;
class Label;

/// One slot under the header for a state that lasts: what happened, and buttons with what to do about it.
class Banner : public QWidget
{
    Q_OBJECT

public:
    enum class Severity { Info, Warning, Error };
    /// Writes the text anew in the language of the moment.
    using Words = std::function<ErrorText()>;

    explicit Banner(QWidget *parent = nullptr);

    void showMessage(Severity severity, Words words);
    void clear();
    QString text() const;

signals:
    void remedyWanted(const tincan::RemedyButton &remedy);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void rebuildButtons(const QList<RemedyButton> &remedies);
    void retranslate();

    Label *m_text;
    QWidget *m_buttons;
    QHBoxLayout *m_buttonRow;
    Button *m_close;
    Words m_words;
    QStringList m_labels;
    Severity m_severity = Severity::Info;
};

} // namespace tincan
