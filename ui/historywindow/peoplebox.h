// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QComboBox>
#include <QStringList>

namespace tincan {

/// A choice of one of the people in the history, by address, or of all. What is open under the mouse stays as it is: new
/// people come in when it closes.
class PeopleBox : public QComboBox
{
    Q_OBJECT

public:
    explicit PeopleBox(QWidget *parent = nullptr);

    /// Who is chosen stays chosen while the list has that one.
    void setPeople(const QStringList &addresses);
    /// Empty for all.
    QString chosen() const { return currentData().toString(); }
    void hidePopup() override;

private:
    void fill();

    QStringList m_people;
    QStringList m_shown;
};

} // namespace tincan
