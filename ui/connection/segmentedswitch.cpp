// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "segmentedswitch.h"

#include "theme/colors.h"
#include "theme/metrics.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace tincan {

QSize Segment::sizeHint() const
{
    const QFontMetrics metrics(emphasised(font()));
    return QSize(metrics.size(Qt::TextShowMnemonic, text()).width() + 2 * gap::medium,
                 std::max(size::control, metrics.height() + gap::medium));
}

QSize Segment::minimumSizeHint() const
{
    return sizeHint();
}

void Segment::paintEvent(QPaintEvent *)
{
    const Colors colors(QApplication::palette()); // also what cannot be changed now is to be read
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = isChecked();
    const QColor idle = underMouse() && isEnabled() ? mix(colors.chatBg, colors.text, 0.05) : colors.chatBg;
    // the switch as a whole has the rounded border; each segment fills its part of it
    const QWidget *all = parentWidget();
    QPainterPath outline;
    outline.addRoundedRect(QRectF(-x() + 0.5, 0.5, all->width() - 1, height() - 1), size::radius, size::radius);
    painter.setClipPath(outline);
    QColor ground = chosen ? colors.accent : idle;
    if (!isEnabled())
        ground = chosen ? colors.separator : colors.windowBg;
    painter.fillRect(rect(), ground);
    painter.setClipping(false);
    painter.setPen(QPen(colors.border, 1));
    painter.setClipRect(rect());
    painter.drawPath(outline);
    painter.setPen(chosen && isEnabled()   ? colors.onAccent
                   : isEnabled() || chosen ? colors.text
                                           : colors.secondaryOnWindow);
    painter.setFont(chosen ? emphasised(font()) : font());
    const bool shown = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this);
    painter.drawText(rect(), Qt::AlignCenter | (shown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), text());
    if (hasFocus()) {
        painter.setPen(QPen(chosen ? colors.onAccent : colors.accentBar, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3.5, 3.5, -3.5, -3.5), 4, 4);
    }
}

SegmentedSwitch::SegmentedSwitch(int segments, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int i = 0; i < segments; ++i) {
        auto *segment = new Segment(this);
        segment->setAttribute(Qt::WA_Hover);
        m_group->addButton(segment, i);
        layout->addWidget(segment, 1);
    }
    segment(0)->setChecked(true);
    // for the mnemonic of its label; the tab key stops at the segment alone
    setFocusPolicy(Qt::ClickFocus);
    setFocusProxy(segment(0));
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on)
            return;
        setFocusProxy(segment(id));
        emit currentChanged(id);
    });
}

void SegmentedSwitch::setTexts(const QString &about, const QStringList &texts)
{
    setAccessibleName(about);
    for (int i = 0; i < texts.size(); ++i) {
        segment(i)->setText(texts.at(i));
        QString plain = texts.at(i);
        segment(i)->setAccessibleName(about + QStringLiteral(", ") + plain.remove(u'&'));
    }
}

int SegmentedSwitch::current() const
{
    return m_group->checkedId();
}

void SegmentedSwitch::setCurrent(int index)
{
    segment(index)->setChecked(true);
}

QRadioButton *SegmentedSwitch::segment(int index) const
{
    return qobject_cast<QRadioButton *>(m_group->button(index));
}

void SegmentedSwitch::focusCurrent(Qt::FocusReason reason)
{
    segment(current())->setFocus(reason);
}

} // namespace tincan
