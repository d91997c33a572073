// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "historyreader.h"

#include "livesummary.h"
#include "programmark.h"
#include "rowblock.h"
#include "rowkey.h"

#include "chat/rowweight.h"

#include <QFileInfo>
#include <QSqlError>
#include <QVariant>

#include <algorithm>
#include <utility>

namespace tincan {

namespace {

constexpr auto infoColumns = "id, started, last, transport, role, ip, port, rows, messages";

} // namespace

/// One question.
class HistoryReader::Visit
{
public:
    explicit Visit(HistoryReader &reader)
        : m_reader(reader)
        , m_mayCome(reader.m_stays || reader.m_door->try_lock_shared())
        , m_open(m_mayCome && reader.open())
    {}
    ~Visit()
    {
        if (m_reader.m_stays || !m_mayCome)
            return;
        m_reader.close();
        m_reader.m_door->unlock_shared();
    }
    Q_DISABLE_COPY_MOVE(Visit)

    bool isOpen() const { return m_open; }
    bool hasFailed() const { return m_mayCome && !m_open; }

private:
    HistoryReader &m_reader;
    bool m_mayCome;
    bool m_open;
};

HistoryReader::HistoryReader(const QString &fileName, const HistoryLimits &limits, HistoryDoor door,
                             std::function<void()> foundDamage)
    : m_fileName(fileName)
    , m_limits(limits)
    , m_door(std::move(door))
    , m_foundDamage(std::move(foundDamage))
{}

void HistoryReader::stayOpen(bool on)
{
    m_stays = on;
    if (!on)
        close();
}

void HistoryReader::close()
{
    m_rows.reset();
    m_file.reset();
    m_toldDamage = false;
}

/// Whether it came to its end.
bool HistoryReader::isWell(const QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    if (HistoryFile::isDamage(error) && !std::exchange(m_toldDamage, true) && m_foundDamage)
        m_foundDamage();
    return !error.isValid();
}

bool HistoryReader::open()
{
    if (m_file)
        return true;
    auto file = std::make_unique<HistoryFile>(m_fileName, m_limits);
    if (!file->openToRead())
        return false;
    m_file = std::move(file);
    m_rows = std::make_unique<QSqlQuery>(m_file->database());
    m_rows->setForwardOnly(true);
    // the first row may be in the middle of a block
    if (m_rows->prepare(QStringLiteral("SELECT id, data FROM block WHERE id >= coalesce((SELECT max(id) FROM block"
                                       " WHERE id <= ?), 0) AND id < ? ORDER BY id")))
        return true;
    close(); // not a file of ours, or not yet
    return false;
}

QList<ConversationInfo> HistoryReader::conversations()
{
    QList<ConversationInfo> found;
    const Visit visit(*this);
    const QFileInfo file(m_fileName);
    m_unreadable = visit.hasFailed() && (file.isDir() || file.size() > 0);
    if (!visit.isOpen())
        return found;
    QSqlQuery query(m_file->database());
    query.setForwardOnly(true);
    query.exec(QStringLiteral("SELECT %1 FROM conversation WHERE messages > 0 ORDER BY id DESC")
                   .arg(QLatin1String(infoColumns)));
    while (query.next())
        found.append(infoOf(query));
    isWell(query);
    query.finish();
    addPeers(found, QStringLiteral("c.messages > 0"));
    lookElsewhere();
    return found;
}

void HistoryReader::lookElsewhere()
{
    m_liveElsewhere.clear();
    QHash<qint64, bool> runs;
    QSqlQuery query(m_file->database());
    query.setForwardOnly(true);
    query.exec(QStringLiteral("SELECT substr(name, 6), value FROM note WHERE name > 'live ' AND name < 'live!'"));
    while (query.next()) {
        const qint64 program = query.value(1).toLongLong();
        if (!runs.contains(program))
            runs.insert(program, program != m_ownNumber && ProgramMark::isSet(m_fileName, program));
        if (runs.value(program))
            m_liveElsewhere.insert(ConversationId(query.value(0).toLongLong()));
    }
    isWell(query);
}

std::optional<ConversationInfo> HistoryReader::conversation(ConversationId id)
{
    const Visit visit(*this);
    if (!visit.isOpen())
        return std::nullopt;
    QSqlQuery query(m_file->database());
    query.exec(QStringLiteral("SELECT %1 FROM conversation WHERE id = %2")
                   .arg(QLatin1String(infoColumns), QString::number(qint64(id))));
    const bool isThere = query.next();
    if (!isWell(query) || !isThere)
        return std::nullopt;
    QList<ConversationInfo> found{infoOf(query)};
    query.finish();
    const std::optional<qint64> rows = rowsInBlocks(id);
    if (!rows)
        return std::nullopt;
    found[0].rows = std::min(found[0].rows, *rows); // a damaged number must not cost gigabytes
    if (found[0].rows == 0 && found[0].messages > 0)
        return std::nullopt;
    addPeers(found, QStringLiteral("c.id = %1").arg(qint64(id)));
    return found[0];
}

std::optional<qint64> HistoryReader::rowsInBlocks(ConversationId id)
{
    QSqlQuery query(m_file->database());
    query.setForwardOnly(true);
    query.exec(QStringLiteral("SELECT id, data FROM block WHERE id < %1 ORDER BY id DESC LIMIT 1")
                   .arg(RowKey::of(qint64(id) + 1, 0)));
    const bool isThere = query.next();
    if (!isWell(query))
        return std::nullopt;
    if (!isThere || RowKey::conversation(query.value(0).toLongLong()) != qint64(id))
        return 0;
    return RowKey::row(query.value(0).toLongLong()) + RowBlock(query.value(1).toByteArray()).count();
}

ConversationInfo HistoryReader::infoOf(const QSqlQuery &query)
{
    ConversationInfo info;
    info.id = ConversationId(query.value(0).toLongLong());
    info.startedMs = query.value(1).toLongLong();
    info.lastMs = query.value(2).toLongLong();
    info.transport = query.value(3).toInt() == int(Transport::Udp) ? Transport::Udp : Transport::Tcp;
    info.role = query.value(4).toInt() == int(Role::Client) ? Role::Client : Role::Server;
    info.address = {query.value(5).toString(), quint16(query.value(6).toInt())};
    info.rows = std::clamp<qint64>(query.value(7).toLongLong(), 0, 0x7fffffff); // a row number is an int to a view
    info.messages = query.value(8).toLongLong();
    return info;
}

/// Who was there, in one question for all of them, newest first. CROSS JOIN: the outer table stays the outer one.
void HistoryReader::addPeers(QList<ConversationInfo> &infos, const QString &which)
{
    QSqlQuery query(m_file->database());
    query.setForwardOnly(true);
    query.exec(QStringLiteral("SELECT c.id, p.ip, p.port, (SELECT max(number) FROM peer WHERE conversation = c.id)"
                              " FROM conversation c CROSS JOIN peer p ON p.conversation = c.id AND p.number < %1"
                              " WHERE %2 ORDER BY c.id DESC, p.number")
                   .arg(m_limits.namedPeers)
                   .arg(which));
    auto info = infos.begin();
    while (query.next()) {
        const auto id = ConversationId(query.value(0).toLongLong());
        while (info != infos.end() && info->id > id)
            ++info;
        if (info == infos.end())
            return;
        if (info->id != id)
            continue;
        info->peers.append({query.value(1).toString(), quint16(query.value(2).toInt())});
        info->peerCount = std::clamp<qint64>(query.value(3).toLongLong() + 1, 0, m_limits.keptPeers);
    }
    isWell(query);
}

QStringList HistoryReader::addresses(qsizetype most)
{
    QStringList found;
    QSet<QString> known{QString()};
    const Visit visit(*this);
    if (!visit.isOpen())
        return found;
    for (const auto *which : {"<", ">="}) {
        QSqlQuery query(m_file->database());
        query.setForwardOnly(true);
        query.exec(QStringLiteral("SELECT p.ip FROM conversation c CROSS JOIN peer p ON p.conversation = c.id AND"
                                  " p.number %1 %2 WHERE c.messages > 0 ORDER BY c.id DESC, p.number")
                       .arg(QLatin1String(which))
                       .arg(m_limits.namedPeers));
        while (found.size() < most && query.next()) {
            const QString ip = query.value(0).toString();
            if (known.contains(ip))
                continue;
            known.insert(ip);
            found.append(ip);
        }
        isWell(query);
    }
    return found;
}

QSet<ConversationId> HistoryReader::conversationsWith(const QString &ip)
{
    QSet<ConversationId> found;
    const Visit visit(*this);
    if (!visit.isOpen())
        return found;
    QSqlQuery query(m_file->database());
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT DISTINCT conversation FROM peer WHERE ip = ?"));
    query.bindValue(0, ip);
    query.exec();
    while (query.next())
        found.insert(ConversationId(query.value(0).toLongLong()));
    isWell(query);
    return found;
}

Entry HistoryReader::lost()
{
    Notice notice;
    notice.kind = Notice::Kind::Lost;
    return notice;
}

QList<Entry> HistoryReader::rows(ConversationId id, qint64 first, qint64 n)
{
    QList<Entry> entries;
    if (n <= 0)
        return entries;
    const Visit visit(*this);
    if (!visit.isOpen())
        return entries;
    entries.reserve(n);
    m_rows->bindValue(0, RowKey::of(qint64(id), first));
    m_rows->bindValue(1, RowKey::of(qint64(id), first + n));
    qint64 bytes = 0;
    const auto isEnough = [&] { return entries.size() == n || bytes >= m_limits.pageBytes; };
    m_rows->exec();
    while (!isEnough() && m_rows->next()) {
        const qint64 key = m_rows->value(0).toLongLong();
        if (RowKey::conversation(key) != qint64(id))
            continue; // the end of the one before
        const RowBlock block(m_rows->value(1).toByteArray());
        const qint64 blockFirst = RowKey::row(key);
        while (first + entries.size() < blockFirst && !isEnough())
            entries.append(lost());
        for (qint64 row = first + entries.size() - blockFirst; row < block.count() && !isEnough(); ++row) {
            entries.append(block.entry(row));
            if (const auto *message = std::get_if<Message>(&entries.last()))
                bytes += message->bytes.size();
        }
    }
    isWell(*m_rows);
    m_rows->finish(); // an open question would keep the log from being taken in
    while (!isEnough())
        entries.append(lost());
    return entries;
}

QByteArray HistoryReader::weights(ConversationId id, qint64 first, qint64 n)
{
    QByteArray weights;
    const qint64 chunk = first / LiveSummary::chunkRows;
    const qint64 skipped = first % LiveSummary::chunkRows;
    const Visit visit(*this);
    if (visit.isOpen()) {
        QSqlQuery query(m_file->database());
        query.setForwardOnly(true);
        weights.reserve(skipped + n);
        query.exec(QStringLiteral("SELECT id, rows FROM weights WHERE id >= %1 AND id < %2 ORDER BY id")
                       .arg(RowKey::of(qint64(id), chunk))
                       .arg(RowKey::of(qint64(id), (first + n - 1) / LiveSummary::chunkRows + 1)));
        while (query.next()) {
            const qint64 before = (RowKey::row(query.value(0).toLongLong()) - chunk) * LiveSummary::chunkRows;
            weights.append(QByteArray(std::max<qint64>(0, before - weights.size()), 1)); // a damaged file has gaps
            weights.append(query.value(1).toByteArray());
        }
        isWell(query);
    }
    weights.remove(0, skipped);
    weights.resize(std::min<qsizetype>(weights.size(), n));
    for (char &weight : weights)
        weight = char(std::clamp<uchar>(uchar(weight), 1, mostRowWeight));
    return weights.append(QByteArray(n - weights.size(), 1)); // of a damaged file
}

} // namespace tincan
