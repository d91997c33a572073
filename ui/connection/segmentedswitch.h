// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QRadioButton>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace tincan {

/// One choice of a SegmentedSwitch: a radio button that looks like a segment. Arrow keys, exclusivity and the role for
/// assistive technology come from QRadioButton.
class Segment : public QRadioButton
{
    Q_OBJECT

public:
    using QRadioButton::QRadioButton;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
};

/// Two or more choices beside each other, of equal width, one of them chosen; one tab stop.
class SegmentedSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedSwitch(int segments, QWidget *parent = nullptr);

    /// The words of all segments, and what the switch is about for assistive technology ("Protocol, TCP").
    void setTexts(const QString &about, const QStringList &texts);
    int current() const;
    void setCurrent(int index);
    QRadioButton *segment(int index) const;
    void focusCurrent(Qt::FocusReason reason);

signals:
    void currentChanged(int index);

private:
    QButtonGroup *m_group;
};

} // namespace tincan
