// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "historyfile.h"

#include "programmark.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>
#include <QSqlQuery>
#include <QUrl>
#include <QVariant>

#include <atomic>
#include <filesystem>
#include <vector>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace tincan {

namespace {

// SQLite's result codes: https://www.sqlite.org/rescode.html
enum : int {
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadOnly = 8,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteCannotOpen = 14,
    SqliteNotADatabase = 26,
};

constexpr int lockPatienceMs = 5'000;   // another program checks a large file; it is tried again
constexpr int staleMs = 10 * 60 * 1000; // longer than any check; what another computer left goes away in the end
constexpr int readPatienceMs = 100;     // a reader waits only while a file is being made, and a window waits for it

int codeOf(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff; // the rest says more than we need
}

/// What was said is nobody else's business on this computer.
bool makePrivateFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true;
    return QDir().mkpath(path) && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

/// Where there cannot be a lock file it does without.
bool takeTurn(QLockFile &lock)
{
    if (lock.tryLock(lockPatienceMs) || lock.error() != QLockFile::LockFailedError)
        return true;
    qint64 process = 0;
    QString host;
    QString program;
    if (lock.getLockInfo(&process, &host, &program))
        return false;
    QFile::remove(lock.fileName()); // begun on a full disk: it names nobody
    return lock.tryLock(lockPatienceMs);
}

/// Connections are known by their names, in all threads.
QString nextName()
{
    static std::atomic_int count = 0;
    return QStringLiteral("tincan-history-%1").arg(++count);
}

/// What leads from each version of the layout to the next one; version 0 is a file without tables. A step that was once
/// given to people stays as it is.
const std::vector<const char *> steps[HistoryFile::schemaVersion] = {
    {"CREATE TABLE conversation(id INTEGER PRIMARY KEY, started INTEGER NOT NULL, last INTEGER NOT NULL,"
     " transport INTEGER NOT NULL, role INTEGER NOT NULL, ip TEXT NOT NULL, port INTEGER NOT NULL,"
     " rows INTEGER NOT NULL, messages INTEGER NOT NULL)",
     "CREATE TABLE peer(conversation INTEGER NOT NULL, number INTEGER NOT NULL, ip TEXT NOT NULL,"
     " port INTEGER NOT NULL, PRIMARY KEY(conversation, number)) WITHOUT ROWID",
     "CREATE TABLE block(id INTEGER PRIMARY KEY, data BLOB NOT NULL)",
     "CREATE TABLE weights(id INTEGER PRIMARY KEY, rows BLOB NOT NULL)",
     "CREATE TABLE note(name TEXT PRIMARY KEY, value) WITHOUT ROWID"},
    {"CREATE INDEX peer_ip ON peer(ip)"}, // the history window asks for one of many people while something is said
};

} // namespace

HistoryFile::HistoryFile(const QString &fileName, const HistoryLimits &limits)
    : m_fileName(fileName)
    , m_limits(limits)
{}

HistoryFile::~HistoryFile()
{
    close();
}

void HistoryFile::close()
{
    if (!m_database.isValid())
        return;
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
    m_open = false;
}

bool HistoryFile::connectTo(Mode mode, int patienceMs)
{
    close();
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), nextName());
    // SQLite deletes the log, by its name, when the last connection that may write closes. A reader that still had a
    // file which was renamed would delete the log of the fresh one: it may not write, and makes no file either.
    const QUrl url = QUrl::fromLocalFile(m_fileName);
    m_database.setDatabaseName(QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded))
                               + (mode == Mode::Write ? QStringLiteral("?mode=rwc") : QStringLiteral("?mode=ro")));
    m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(patienceMs));
    m_open = m_database.open();
    return m_open || fail(m_database.lastError());
}

HistoryFile::Identity HistoryFile::identityNow() const
{
#ifdef Q_OS_UNIX
    struct stat known = {};
    if (stat(QFile::encodeName(m_fileName).constData(), &known) == 0)
        return {quint64(known.st_dev), quint64(known.st_ino)};
#endif
    return {};
}

bool HistoryFile::isMoved() const
{
    return identityNow() != m_identity;
}

bool HistoryFile::openToRead()
{
    if (QFileInfo(m_fileName).size() == 0)
        return false; // nothing to read, and SQLite would delete the log that stands beside an empty file
    return connectTo(Mode::Read, readPatienceMs);
}

bool HistoryFile::openToWrite(ProgramMark &mark, std::optional<SetAside> &aside,
                              const std::optional<Identity> &distrusted)
{
    const QFileInfo info(m_fileName);
    if (!makePrivateFolder(info.path()))
        return fail({{}, {}, QSqlError::ConnectionError, QString::number(SqliteCannotOpen)});
    QLockFile lock(m_fileName + QStringLiteral(".lock"));
    lock.setStaleLockTime(staleMs);
    if (!takeTurn(lock))
        return fail({{}, {}, QSqlError::ConnectionError, QString::number(SqliteBusy)});

    const bool isNew = !info.exists();
    const bool emptied = info.isFile() && info.size() == 0; // Windows and btrfs give folders no size either
    State state = emptied || (!isNew && distrusted == identityNow()) ? State::Damaged : examine(mark);
    if (state == State::Damaged || state == State::Newer) {
        close();
        const QString newName = setAside();
        m_stuck = newName.isEmpty();
        if (m_stuck) { // Windows renames nothing that another program has open
            const int code = QFileInfo(info.path()).isWritable() ? SqliteBusy : SqliteReadOnly;
            return fail({{}, {}, QSqlError::ConnectionError, QString::number(code)});
        }
        aside = SetAside{state == State::Newer ? SetAside::Why::Newer : SetAside::Why::Damaged, newName, 0};
        state = examine(mark);
    }
    if (state == State::Good) {
        m_identity = identityNow();
        hasChangedElsewhere(); // from now on
        return true;
    }
    close();
    if ((isNew || aside) && QFileInfo(m_fileName).size() == 0)
        QFile::remove(m_fileName); // the disk is full; the next attempt must not take it for a damaged one
    return false;
}

HistoryFile::State HistoryFile::examine(ProgramMark &mark)
{
    if (!connectTo(Mode::Write, m_limits.busyMs))
        return isDamage(m_database.lastError()) ? State::Damaged : State::Unreachable;
    const auto number = [this](const char *statement) -> std::optional<qint64> {
        QSqlQuery query(m_database);
        if (query.exec(QLatin1String(statement)) && query.next())
            return query.value(0).toLongLong();
        fail(query.lastError());
        return std::nullopt;
    };
    const auto unusable = [this] { return m_damaged ? State::Damaged : State::Unreachable; };
    const auto version = number("PRAGMA user_version");
    const auto id = number("PRAGMA application_id");
    const auto tables = number("SELECT count(*) FROM sqlite_master");
    if (!version || !id || !tables)
        return unusable();
    if (*tables == 0 && *version == 0)
        return prepare() && bringUpToDate(0) && markOpen(mark, {}) ? State::Good : unusable();
    if (*id != applicationId || *version < 1)
        return State::Damaged;
    if (*version > schemaVersion)
        return State::Newer;
    QStringList badEnds;
    if (!findBadEnds(mark, badEnds) || !badEnds.isEmpty() || QFileInfo(m_fileName).size() <= m_limits.checkedBytes) {
        QSqlQuery check(m_database);
        if (!check.exec(QStringLiteral("PRAGMA quick_check(1)")) || !check.next()) {
            fail(check.lastError());
            return unusable();
        }
        if (check.value(0).toString() != QLatin1String("ok"))
            return State::Damaged;
    }
    if (!prepare() || !bringUpToDate(*version))
        return unusable();
    for (const char *table : {"conversation", "peer", "block", "weights", "note"}) {
        if (!number(qPrintable(
                QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT 1)").arg(QLatin1String(table)))))
            return State::Damaged;
    }
    return markOpen(mark, badEnds) ? State::Good : unusable();
}

/// Notes of programs that had it open and do not run any more. One of this program is there after it found the file
/// damaged.
bool HistoryFile::findBadEnds(const ProgramMark &mark, QStringList &found)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT name, value FROM note WHERE name = 'open' OR name LIKE 'open %'")))
        return false;
    while (query.next()) {
        const QString name = query.value(0).toString();
        const qint64 number = query.value(1).toLongLong();
        const bool isOver = name == QLatin1String("open") // version 1 had one note for all, and kept it
                                ? number != 0
                                : number == mark.number() || !ProgramMark::isSet(m_fileName, number);
        if (isOver)
            found.append(name);
    }
    return true;
}

void HistoryFile::endWell()
{
    run(qPrintable(QStringLiteral("DELETE FROM note WHERE name = 'open %1'").arg(m_program)));
}

bool HistoryFile::markOpen(ProgramMark &mark, const QStringList &badEnds)
{
    mark.set(); // before others can read of it
    m_program = mark.number();
    for (const QString &name : badEnds) {
        QSqlQuery query(m_database);
        query.prepare(QStringLiteral("DELETE FROM note WHERE name = ?"));
        query.bindValue(0, name);
        if (!query.exec())
            return fail(query.lastError());
    }
    return run(qPrintable(QStringLiteral("INSERT OR REPLACE INTO note VALUES('open %1', %1)").arg(m_program)));
}

bool HistoryFile::prepare()
{
    return run("PRAGMA journal_mode = WAL") && run("PRAGMA synchronous = NORMAL") && run("PRAGMA secure_delete = ON");
}

/// All steps or none.
bool HistoryFile::bringUpToDate(qint64 version)
{
    if (version == schemaVersion)
        return true;
    if (!run("BEGIN IMMEDIATE"))
        return false;
    for (; version < schemaVersion; ++version) {
        for (const char *statement : steps[version]) {
            if (!run(statement))
                return false;
        }
    }
    return run(qPrintable(QStringLiteral("PRAGMA application_id = %1").arg(applicationId)))
           && run(qPrintable(QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion))) && run("COMMIT");
}

/// The new name; empty if it cannot be renamed. What SQLite keeps beside the file goes with it.
QString HistoryFile::setAside() const
{
    const QFileInfo info(m_fileName);
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HHmmss"));
    const QString stem = info.path() + u'/' + info.completeBaseName() + u' ' + stamp;
    QString newName = stem + QStringLiteral(".sqlite");
    for (int i = 2; QFileInfo::exists(newName); ++i)
        newName = QStringLiteral("%1 (%2).sqlite").arg(stem).arg(i);
    const auto rename = [this, &newName](const QString &suffix) { // Qt's would copy what cannot be renamed
        std::error_code error;
        std::filesystem::rename(QFileInfo(m_fileName + suffix).filesystemFilePath(),
                                QFileInfo(newName + suffix).filesystemFilePath(), error);
        return !error;
    };
    if (!rename({}))
        return {};
    rename(QStringLiteral("-wal"));
    rename(QStringLiteral("-shm"));
    return newName;
}

bool HistoryFile::isSetAside(const QString &name, const QString &stem)
{
    static const QRegularExpression rest(QRegularExpression::anchoredPattern(
        QStringLiteral(R"( \d{4}-\d\d-\d\d \d{6}( \(\d+\))?\.sqlite(-wal|-shm)?)")));
    return name.startsWith(stem) && rest.match(name.mid(stem.size())).hasMatch();
}

bool HistoryFile::run(const char *statement)
{
    QSqlQuery query(m_database);
    return query.exec(QLatin1String(statement)) || fail(query.lastError());
}

bool HistoryFile::fail(const QSqlError &error)
{
    m_trouble = troubleOf(error);
    m_damaged = isDamage(error);
    return false;
}

bool HistoryFile::hasChangedElsewhere()
{
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("PRAGMA data_version")) || !query.next())
        return false;
    const qint64 now = query.value(0).toLongLong();
    return std::exchange(m_dataVersion, now) != now;
}

void HistoryFile::setPatience(int ms)
{
    QSqlQuery(m_database).exec(QStringLiteral("PRAGMA busy_timeout = %1").arg(ms));
}

bool HistoryFile::isDamage(const QSqlError &error)
{
    return codeOf(error) == SqliteCorrupt || codeOf(error) == SqliteNotADatabase;
}

HistoryTrouble HistoryFile::troubleOf(const QSqlError &error) const
{
    using Kind = HistoryTrouble::Kind;
    const QFileInfo file(m_fileName);
    Kind kind = Kind::Other;
    switch (codeOf(error)) {
    case SqliteFull: kind = Kind::DiskFull; break;
    case SqliteReadOnly: kind = Kind::ReadOnly; break;
    case SqliteBusy:
    case SqliteLocked: kind = Kind::Busy; break;
    case SqliteCannotOpen: kind = file.dir().exists() && !file.isDir() ? Kind::ReadOnly : Kind::CannotOpen;
    }
    return {kind, m_fileName, error.databaseText().isEmpty() ? error.driverText() : error.databaseText()};
}

} // namespace tincan
