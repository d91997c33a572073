// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "factlog.h"

#include "wire/utf8.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace tincan {

namespace {

/// Writes the fields in the order in which they are added: QJsonObject would sort them, and the time belongs in front.
class Line
{
public:
    Line(qint64 timeMs, const QString &kind)
    {
        add("time", QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC).toString(Qt::ISODateWithMs));
        add("kind", kind);
    }

    Line &add(const char *name, const QString &value)
    {
        m_json += m_json.isEmpty() ? '{' : ',';
        m_json += '"' + QByteArray(name) + "\":" + quoted(value);
        return *this;
    }
    Line &add(const char *name, const PeerAddress &address)
    {
        return address.isNull() ? *this : add(name, address.toString());
    }
    Line &add(const char *name, const Failure &reason) { return add(name, identifier(reason.kind)); }

    QByteArray json() const { return m_json + '}'; }

private:
    static QByteArray quoted(const QString &value)
    {
        const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return array.mid(1, array.size() - 2);
    }

    QByteArray m_json;
};

Line event(qint64 timeMs, const QString &name)
{
    return Line(timeMs, QStringLiteral("event")).add("event", name);
}

Line failed(qint64 timeMs, const PeerAddress &peer, const Failure &reason)
{
    Line line = event(timeMs, QStringLiteral("failed")).add("peer", peer).add("error", reason);
    if (!reason.host.isEmpty() || reason.port != 0)
        line.add("address", bracketed(reason.host) + QLatin1Char(':') + QString::number(reason.port));
    if (reason.kind == FailureKind::SystemError)
        line.add("code", QString::number(reason.systemCode));
    return line;
}

QString kindOf(Origin origin)
{
    switch (origin) {
    case Origin::Received: return QStringLiteral("in");
    case Origin::Reply: return QStringLiteral("reply");
    case Origin::Typed:
    case Origin::PassedOn: return QStringLiteral("out");
    }
    Q_UNREACHABLE();
}

/// Turns a fact into lines, one overload for each kind of fact.
struct Teller {
    qint64 nowMs = 0;

    using Lines = QList<QByteArray>;

    Lines operator()(const fact::Started &f) const
    {
        return {event(f.timeMs, QStringLiteral("started")).add("address", f.local).json()};
    }
    Lines operator()(const fact::Failed &f) const { return {failed(f.timeMs, {}, f.reason).json()}; }
    Lines operator()(const fact::Stopped &f) const
    {
        return {event(f.timeMs, QStringLiteral("stopped")).add("reason", f.reason).json()};
    }
    Lines operator()(const fact::PeerJoined &f) const
    {
        return {event(f.timeMs, QStringLiteral("joined")).add("peer", f.peer).json()};
    }
    Lines operator()(const fact::PeerLeft &f) const
    {
        return {event(f.timeMs, QStringLiteral("left")).add("peer", f.peer).add("reason", f.reason).json()};
    }
    Lines operator()(const fact::PeerRefused &f) const { return {failed(f.timeMs, f.peer, f.reason).json()}; }
    Lines operator()(const fact::Trouble &f) const { return {failed(f.timeMs, f.peer, f.reason).json()}; }
    Lines operator()(const fact::Refused &f) const
    {
        // byebye is how a client ends, and `stopped` tells that
        return f.reason.kind == FailureKind::EndedByByebye ? Lines() : Lines{failed(nowMs, {}, f.reason).json()};
    }
    Lines operator()(const fact::RepliesPaused &f) const
    {
        return {event(f.timeMs, QStringLiteral("replies-paused")).add("peer", f.peer).json()};
    }
    Lines operator()(const fact::RepliesResumed &f) const
    {
        return {event(f.timeMs, QStringLiteral("replies-resumed")).add("peer", f.peer).json()};
    }
    Lines operator()(const fact::Flooding &f) const
    {
        return {event(f.timeMs, QStringLiteral("flooding"))
                    .add("peer", f.peer)
                    .add("per-second", QString::number(f.perSecond))
                    .json()};
    }
    Lines operator()(const fact::FloodEnded &f) const
    {
        return {event(f.timeMs, QStringLiteral("flood-ended")).add("peer", f.peer).json()};
    }
    Lines operator()(const fact::ReceivingChanged &f) const
    {
        const QString name = f.on ? QStringLiteral("receiving-resumed") : QStringLiteral("receiving-paused");
        return {event(f.timeMs, name).add("peer", f.peer).json()};
    }
    Lines operator()(const fact::MessageAdded &f) const
    {
        const Message &message = f.message;
        const QString text = decodeUtf8(message.bytes);
        const QString hex = QString::fromLatin1(message.bytes.toHex());
        Lines lines;
        for (const PeerAddress &peer : QList<PeerAddress>{message.peer} + message.others) {
            Line line(message.timeMs, kindOf(message.origin));
            lines += line.add("peer", peer).add("text", text).add("hex", hex).json();
        }
        return lines;
    }
    Lines operator()(const fact::DeliveryChanged &f) const
    {
        Lines lines;
        for (const PeerAddress &peer : f.failedPeers)
            lines += failed(nowMs, peer, f.reason).json();
        return lines;
    }
};

} // namespace

QList<QByteArray> logLines(const Fact &fact, qint64 nowMs)
{
    return std::visit(Teller{nowMs}, fact);
}

FactLog::FactLog(const QString &path, QObject *parent)
    : QObject(parent)
    , m_file(path)
{}

bool FactLog::open()
{
    return m_file.open(QIODevice::WriteOnly | QIODevice::Append);
}

void FactLog::write(const FactBatch &batch)
{
    if (!m_file.isOpen())
        return;
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    QByteArray text;
    for (const Fact &fact : batch.facts) {
        for (const QByteArray &line : logLines(fact, nowMs))
            text += line + '\n';
    }
    if (m_file.write(text) == text.size() && m_file.flush())
        return;
    const QString why = m_file.errorString();
    m_file.close();
    emit failed(why);
}

} // namespace tincan
