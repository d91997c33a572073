// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mainwindow/bannerqueue.h"

#include <QWidget>

class QHBoxLayout;
class QTimer;

namespace tincan {

class Button;
class Label;

/// One slot under the header for a state that lasts: what happened, and buttons with what to do about it. While there
/// are several, the most serious one is shown, with "1 of 2" and the way to the next.
class Banner : public QWidget
{
    Q_OBJECT

public:
    using Severity = BannerQueue::Severity;
    using Words = BannerQueue::Words;

    explicit Banner(QWidget *parent = nullptr);

    /// What follows has another ground than messages have: it ends with a margin and a line.
    void standAlone();
    void showMessage(Severity severity, Words words, const BannerKey &key = {});
    bool has(const BannerKey &key) const { return m_queue.has(key); }
    /// The problem is mended, or no longer of interest.
    void remove(const BannerKey &key);
    void removeIf(const std::function<bool(const BannerKey &)> &unwanted);
    /// Takes away what is shown; the next one follows.
    void dismiss();
    void clear();
    QString text() const;

signals:
    void remedyWanted(const tincan::RemedyButton &remedy);
    /// The person took away the last one, and with it the place of the focus.
    void emptied();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCurrent();
    void dress();
    void placeButtons();
    void rebuildButtons(const QList<RemedyButton> &remedies);
    Button *makeButton(const RemedyButton &remedy);
    void retranslate();
    Severity severity() const;

    BannerQueue m_queue;
    Label *m_text;
    QWidget *m_buttons;
    QHBoxLayout *m_buttonRow;
    Label *m_count;
    Button *m_next;
    Button *m_close;
    int m_below = 0;    ///< margin
    QTimer *m_settling; ///< runs after the buttons became others: what is clicked now was aimed at those before
    QList<RemedyButton> m_remedies;
};

} // namespace tincan
