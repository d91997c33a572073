// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QLineEdit;

namespace tincan {

class Button;
class Label;
class TranscriptSearch;

/// A line over the messages: what to look for, how often it was found, older, newer.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(TranscriptSearch &search, QWidget *parent = nullptr);

    /// Shows itself with the cursor in the field.
    void open();

signals:
    /// `back`: to where one was before the search.
    void closeWanted(bool back);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void look();
    void showResult();
    void retranslate();

    TranscriptSearch &m_search;
    QLineEdit *m_field;
    Label *m_result;
    Button *m_case;
    Button *m_older;
    Button *m_newer;
    Button *m_close;
};

} // namespace tincan
