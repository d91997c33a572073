// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "rowblock.h"

#include "rowextra.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>

namespace tincan {

namespace {

constexpr int firstNotice = 16; ///< of `kind`: a message has its origin, a notice stands above
constexpr quint8 deliveryBits = 3;
constexpr quint8 incompleteBit = 4;
constexpr quint8 answeredBit = 8;

constexpr qsizetype headBytes = 12;

template <typename T>
void put(QByteArray &data, T value)
{
    const T little = qToLittleEndian(value);
    data.append(reinterpret_cast<const char *>(&little), sizeof little);
}

template <typename T>
T take(QByteArrayView data, qsizetype offset)
{
    return qFromLittleEndian<T>(data.data() + offset);
}

} // namespace

struct RowBlock::Record {
    static constexpr qsizetype bytes = 36;

    qint64 timeMs = 0;
    quint64 message = 0;
    quint64 read = 0;
    quint32 bodyEnd = 0;
    quint32 extraEnd = 0;
    quint16 address = 0;
    quint8 kind = 0;
    quint8 state = 0;

    void appendTo(QByteArray &data) const
    {
        put(data, timeMs);
        put(data, message);
        put(data, read);
        put(data, bodyEnd);
        put(data, extraEnd);
        put(data, address);
        put(data, kind);
        put(data, state);
    }

    static Record at(QByteArrayView data)
    {
        return {take<qint64>(data, 0),   take<quint64>(data, 8),  take<quint64>(data, 16), take<quint32>(data, 24),
                take<quint32>(data, 28), take<quint16>(data, 32), take<quint8>(data, 34),  take<quint8>(data, 35)};
    }

    static Record of(const Message &message)
    {
        const int state =
            int(message.delivery) | (message.incomplete ? incompleteBit : 0) | (message.answered ? answeredBit : 0);
        return {message.timeMs, quint64(message.id), message.readId, 0, 0, 0, quint8(message.origin), quint8(state)};
    }

    static Record of(const Notice &notice)
    {
        return {notice.timeMs, 0, 0, 0, 0, 0, quint8(firstNotice + int(notice.kind)), 0};
    }
};

QByteArray RowBlock::pack(const QList<Entry> &rows)
{
    QByteArray records;
    QByteArray addresses;
    QByteArray extras;
    QByteArray bodies;
    records.reserve(rows.size() * Record::bytes);
    QHash<PeerAddress, quint16> known;
    PeerAddress last;
    quint16 lastNumber = 0;
    const auto numberOf = [&](const PeerAddress &peer) {
        if (!known.isEmpty() && peer == last)
            return lastNumber;
        const auto found = known.constFind(peer);
        lastNumber = found != known.cend() ? *found : quint16(known.size());
        last = peer;
        if (found == known.cend()) {
            known.insert(peer, lastNumber);
            const QByteArray ip = peer.ip.toUtf8().left(255);
            put(addresses, peer.port);
            put(addresses, quint8(ip.size()));
            addresses.append(ip);
        }
        return lastNumber;
    };
    for (const Entry &row : rows) {
        const auto *message = std::get_if<Message>(&row);
        Record record = message ? Record::of(*message) : Record::of(std::get<Notice>(row));
        record.address = numberOf(message ? message->peer : std::get<Notice>(row).peer);
        extras.append(rowExtra(row));
        if (message)
            bodies.append(message->bytes);
        record.bodyEnd = quint32(bodies.size());
        record.extraEnd = quint32(extras.size());
        record.appendTo(records);
    }
    QByteArray data;
    data.reserve(headBytes + records.size() + addresses.size() + extras.size() + bodies.size());
    put(data, quint32(rows.size()));
    put(data, quint32(known.size()));
    put(data, quint32(extras.size()));
    return data.append(records).append(addresses).append(extras).append(bodies);
}

RowBlock::RowBlock(QByteArray data)
    : m_data(std::move(data))
{
    QByteArrayView rest(m_data);
    if (rest.size() < headBytes)
        return;
    const auto rows = qsizetype(take<quint32>(rest, 0));
    const auto addresses = qsizetype(take<quint32>(rest, 4));
    const auto extraBytes = qsizetype(take<quint32>(rest, 8));
    rest = rest.sliced(headBytes);
    if (rows > rest.size() / Record::bytes)
        return;
    m_records = rest.first(rows * Record::bytes);
    rest = rest.sliced(m_records.size());
    for (qsizetype i = 0; i < addresses; ++i) {
        if (rest.size() < 3 || rest.size() < 3 + take<quint8>(rest, 2))
            return;
        const qsizetype size = take<quint8>(rest, 2);
        m_addresses.append({QString::fromUtf8(rest.sliced(3, size)), take<quint16>(rest, 0)});
        rest = rest.sliced(3 + size);
    }
    if (extraBytes > rest.size())
        return;
    m_extras = rest.first(extraBytes);
    m_bodies = rest.sliced(extraBytes);
    m_count = rows;
}

RowBlock::Record RowBlock::record(qsizetype row) const
{
    return Record::at(m_records.sliced(row * Record::bytes, Record::bytes));
}

bool RowBlock::isMessage(qsizetype row) const
{
    return record(row).kind < firstNotice;
}

qint64 RowBlock::timeMs(qsizetype row) const
{
    return record(row).timeMs;
}

PeerAddress RowBlock::address(qsizetype number) const
{
    return number < m_addresses.size() ? m_addresses[number] : PeerAddress{};
}

bool RowBlock::concerns(qsizetype row, const QString &ip) const
{
    const Record known = record(row);
    if (address(known.address).ip == ip)
        return true;
    if (known.extraEnd == (row == 0 ? 0 : record(row - 1).extraEnd))
        return false; // it went to one, as nearly all do
    const QList<PeerAddress> others = std::get<Message>(entry(row)).others;
    return std::any_of(others.begin(), others.end(), [&ip](const PeerAddress &peer) { return peer.ip == ip; });
}

qsizetype RowBlock::bodyEnd(qsizetype row) const
{
    return std::min<qsizetype>(record(row).bodyEnd, m_bodies.size());
}

qsizetype RowBlock::bodyBegin(qsizetype row) const
{
    return row == 0 ? 0 : std::min(bodyEnd(row - 1), bodyEnd(row));
}

qsizetype RowBlock::rowAt(qsizetype offset) const
{
    qsizetype first = 0;
    qsizetype n = m_count;
    while (n > 0) { // the first row that ends behind it
        const qsizetype half = n / 2;
        if (bodyEnd(first + half) <= offset) {
            first += half + 1;
            n -= half + 1;
        } else {
            n = half;
        }
    }
    return first;
}

QList<Entry> RowBlock::entries() const
{
    QList<Entry> all;
    all.reserve(m_count);
    for (qsizetype row = 0; row < m_count; ++row)
        all.append(entry(row));
    return all;
}

Entry RowBlock::entry(qsizetype row) const
{
    const Record known = record(row);
    const qsizetype extraEnd = std::min<qsizetype>(known.extraEnd, m_extras.size());
    const qsizetype extraBegin = row == 0 ? 0 : std::min<qsizetype>(record(row - 1).extraEnd, extraEnd);
    Entry entry;
    if (known.kind < firstNotice) {
        Message message;
        message.id = MessageId(known.message);
        message.timeMs = known.timeMs;
        message.peer = address(known.address);
        message.bytes = m_bodies.sliced(bodyBegin(row), bodyEnd(row) - bodyBegin(row)).toByteArray();
        message.readId = known.read;
        message.origin = Origin(std::min<int>(known.kind, int(Origin::PassedOn)));
        message.delivery = Delivery(known.state & deliveryBits);
        message.incomplete = known.state & incompleteBit;
        message.answered = known.state & answeredBit;
        entry = std::move(message);
    } else {
        Notice notice;
        const int kind = known.kind - firstNotice;
        notice.kind = kind <= int(Notice::Kind::NotSaved) ? Notice::Kind(kind) : Notice::Kind::Lost;
        notice.timeMs = known.timeMs;
        notice.peer = address(known.address);
        entry = std::move(notice);
    }
    if (extraEnd > extraBegin)
        applyRowExtra(m_extras.sliced(extraBegin, extraEnd - extraBegin).toByteArray(), entry);
    return entry;
}

} // namespace tincan
