// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "peoplebox.h"

#include <QAbstractItemView>
#include <QSignalBlocker>

#include <algorithm>

namespace tincan {

PeopleBox::PeopleBox(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon); // an IPv6 address must not widen it
    setMinimumContentsLength(8);
    addItem(QString(), QString());
}

void PeopleBox::setPeople(const QStringList &addresses)
{
    m_people = addresses;
    fill();
}

void PeopleBox::hidePopup()
{
    QComboBox::hidePopup();
    QMetaObject::invokeMethod(this, &PeopleBox::fill, Qt::QueuedConnection); // a click on an item is not done with it
}

void PeopleBox::fill()
{
    if (view()->isVisible() || m_shown == m_people)
        return;
    m_shown = m_people;
    const QString before = chosen();
    {
        const QSignalBlocker quiet(this);
        while (count() > 1)
            removeItem(1);
        for (const QString &address : std::as_const(m_shown))
            addItem(address, address);
        setCurrentIndex(std::max(0, findData(before)));
    }
    if (chosen() != before)
        emit currentIndexChanged(currentIndex()); // that one's conversations are gone
}

} // namespace tincan
