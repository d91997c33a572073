// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "addresslookup.h"

#include "hostaddress.h"

#include <QHostInfo>

namespace tincan {

AddressLookup::~AddressLookup()
{
    if (m_lookupId != -1)
        QHostInfo::abortHostLookup(m_lookupId);
}

void AddressLookup::start()
{
    if (const auto literal = literalAddress(m_host)) {
        emit found({*literal});
        return;
    }
    if (m_host.trimmed().isEmpty()) {
        emit failed(FailureKind::BadAddress);
        return;
    }
    m_lookupId = QHostInfo::lookupHost(m_host, this, [this](const QHostInfo &info) {
        m_lookupId = -1;
        if (info.addresses().isEmpty())
            emit failed(FailureKind::NameNotFound);
        else
            emit found(info.addresses().mid(0, m_max));
    });
}

} // namespace tincan
