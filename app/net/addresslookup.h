// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "facts/failure.h"

#include <QHostAddress>
#include <QList>
#include <QObject>

namespace tincan {

/// Turns what a person entered, an address or a name, into addresses, without blocking. Ends in `found` or `failed`.
/// Dropping the object cancels.
class AddressLookup : public QObject
{
    Q_OBJECT

public:
    AddressLookup(QString host, int maxAddresses)
        : m_host(std::move(host))
        , m_max(maxAddresses)
    {}
    ~AddressLookup() override;

    /// A literal address is found before this returns.
    void start();

signals:
    void found(const QList<QHostAddress> &addresses); ///< never empty
    void failed(tincan::FailureKind kind);

private:
    QString m_host;
    int m_max;
    int m_lookupId = -1;
};

} // namespace tincan
