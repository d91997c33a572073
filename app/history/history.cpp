// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "history.h"

#include "historyreader.h"
#include "historywriter.h"
#include "recordedmessagesource.h"
#include "searchjob.h"
#include "sparememory.h"
#include "storedconversation.h"

#include <QDateTime>
#include <QTimer>

namespace tincan {

namespace {

constexpr int tellChangedMs = 1'000;
constexpr int dayMs = 24 * 60 * 60 * 1000;

/// What a view asked for; takes the job's answers to it.
class RowSearch : public MessageSearch
{
public:
    explicit RowSearch(SearchJob *job)
        : m_job(job)
    {
        connect(job, &SearchJob::foundRows, this, &MessageSearch::found);
        connect(job, &SearchJob::finished, this, [this] { emit finished(); });
    }
    ~RowSearch() override
    {
        m_job->cancel();
        m_job->deleteLater();
    }

private:
    SearchJob *m_job; ///< on its own thread
};

} // namespace

History::History(const QString &folder, HistoryLimits limits, QObject *parent)
    : QObject(parent)
    , m_fileName(folder + QStringLiteral("/history.sqlite"))
    , m_limits(limits)
    , m_door(std::make_shared<std::shared_mutex>())
    , m_reader(std::make_unique<HistoryReader>(m_fileName, limits, m_door,
                                               [this] { // not in the middle of a question
                                                   QMetaObject::invokeMethod(this, &History::distrust,
                                                                             Qt::QueuedConnection);
                                               }))
    , m_changed(new QTimer(this))
    , m_daily(new QTimer(this))
{
    // MinGW's lock completes itself at its first use, and not safely when two threads come at once.
    m_door->lock();
    m_door->unlock();
    m_changed->setSingleShot(true);
    m_changed->setInterval(tellChangedMs);
    connect(m_changed, &QTimer::timeout, this, [this] {
        if (m_allChanged || !m_changedIds.isEmpty())
            tellChanged();
    });
    m_daily->setInterval(dayMs);
    connect(m_daily, &QTimer::timeout, this, &History::forgetOld);
}

History::~History()
{
    m_reader->close(); // the writer is the last one then, and takes the log into the file
    if (m_writer) {
        QMetaObject::invokeMethod(
            m_writer, [this] { m_writer->finish(m_limits.endMs); }, Qt::BlockingQueuedConnection);
        if (const qint64 messages = m_writer->unsaved())
            emit lost(messages);
    }
    for (QThread *thread : {&m_writing, &m_searching}) {
        thread->quit();
        thread->wait();
    }
}

/// The first one who has something to keep starts the writer, so that a window which only looks costs no thread.
void History::start()
{
    if (m_writer)
        return;
    m_writer = new HistoryWriter(m_fileName, m_limits, m_door);
    m_reader->setOwnNumber(m_writer->programNumber());
    m_writer->moveToThread(&m_writing);
    connect(&m_writing, &QThread::finished, m_writer, &QObject::deleteLater);
    connect(m_writer, &HistoryWriter::written, this, &History::onWritten);
    connect(m_writer, &HistoryWriter::opened, this, [this] {
        m_reader->stayOpen(true);
        m_distrusts = false;
        for (RecordedMessageSource *source : std::as_const(m_sources))
            source->forgetPages();
        noteChanged();
    });
    connect(m_writer, &HistoryWriter::damaged, this, [this] { m_reader->stayOpen(false); });
    connect(m_writer, &HistoryWriter::removed, this, [this] { noteChanged(); });
    connect(m_writer, &HistoryWriter::changedElsewhere, this, [this] { noteChanged(); });
    connect(m_writer, &HistoryWriter::troubled, this, [this](const HistoryTrouble &trouble) {
        m_trouble = trouble;
        emit troubled(trouble);
    });
    connect(m_writer, &HistoryWriter::recovered, this, [this] {
        m_trouble.reset();
        m_toldOverflow = false;
        emit recovered();
    });
    connect(m_writer, &HistoryWriter::fileSetAside, this, [this](const SetAside &aside) {
        emit fileSetAside(aside);
        noteChanged();
    });
    m_writing.setObjectName(QStringLiteral("history"));
    m_writing.start();
    QMetaObject::invokeMethod(this, &History::forgetOld, Qt::QueuedConnection); // after what is waiting to be posted
}

template <typename Command>
void History::post(Command command)
{
    start();
    HistoryWriter *writer = m_writer;
    QMetaObject::invokeMethod(
        writer, [writer, command] { command(*writer); }, Qt::QueuedConnection);
}

// --- keeping ----------------------------------------------------------------------------------------------------

std::unique_ptr<LiveMessageSource> History::makeSource()
{
    auto source = std::make_unique<RecordedMessageSource>(
        *m_reader,
        [this](const QList<SearchRange> &ranges, const QString &text, Qt::CaseSensitivity sensitivity) {
            return searchRanges(ranges, text, sensitivity);
        },
        [this] {
            m_live.insert(LiveId{++m_lastLiveId}, {});
            return LiveId{m_lastLiveId};
        },
        m_limits);
    connect(source.get(), &RecordedMessageSource::batchReady, this, [this](const HistoryBatch &batch) {
        start();
        m_writer->expect(batch);
        post([batch](HistoryWriter &writer) { writer.write(batch); });
    });
    connect(source.get(), &RecordedMessageSource::overflowed, this, [this] {
        if (!std::exchange(m_toldOverflow, true))
            emit overflowed();
    });
    connect(source.get(), &RecordedMessageSource::caughtUp, this, [this] {
        post([](HistoryWriter &) { returnSpareMemory(); }); // on its thread: nobody waits for it
    });
    connect(source.get(), &RecordedMessageSource::liveEnded, this, [this](LiveId live) {
        m_live.remove(live);
        if (m_writer)
            post([live](HistoryWriter &writer) { writer.end(live); });
        noteChanged(); // it can be removed now
    });
    connect(source.get(), &QObject::destroyed, this, [this, known = source.get()] { m_sources.removeOne(known); });
    source->setKeeping(m_keeping);
    m_sources.append(source.get());
    return source;
}

void History::setKeeping(bool on)
{
    m_keeping = on;
    for (RecordedMessageSource *source : std::as_const(m_sources))
        source->setKeeping(on);
}

void History::setDays(int days)
{
    m_days = days;
    if (days > 0)
        m_daily->start();
    else
        m_daily->stop();
    if (days > 0 || m_writer)
        forgetOld();
}

void History::forgetOld()
{
    post([days = m_days, now = QDateTime::currentMSecsSinceEpoch()](HistoryWriter &writer) {
        writer.forget(days, now);
    });
}

void History::distrust()
{
    if (!std::exchange(m_distrusts, true))
        post([](HistoryWriter &writer) { writer.distrust(); });
}

void History::onWritten(LiveId live, ConversationId id)
{
    if (const auto known = m_live.find(live); known != m_live.end())
        *known = id;
    for (RecordedMessageSource *source : std::as_const(m_sources))
        source->onWritten(live, id);
    if (m_writer->unsaved() == 0 && unsavedMessages() == 0)
        emit allSaved();
    noteChanged(id);
}

void History::noteChanged()
{
    m_allChanged = true;
    if (!m_changed->isActive())
        tellChanged();
}

void History::noteChanged(ConversationId id)
{
    m_changedIds.insert(id);
    if (!m_changed->isActive())
        tellChanged();
}

qint64 History::unsavedMessages() const
{
    qint64 messages = m_writer ? m_writer->unsaved() : 0;
    for (const RecordedMessageSource *source : m_sources)
        messages += source->waitingMessages();
    return messages;
}

void History::tryAgain()
{
    if (m_writer)
        post([](HistoryWriter &writer) { writer.tryAgain(); });
}

void History::tellChanged()
{
    m_changed->start();
    const QList<ConversationId> ids = std::exchange(m_changedIds, {}).values();
    emit changed(std::exchange(m_allChanged, false) ? QList<ConversationId>() : ids);
}

// --- reading ----------------------------------------------------------------------------------------------------

QList<ConversationInfo> History::conversations() const
{
    return m_reader->conversations();
}

std::optional<ConversationInfo> History::conversation(ConversationId id) const
{
    return m_reader->conversation(id);
}

bool History::isUnreadable() const
{
    return m_reader->isUnreadable();
}

QStringList History::addresses(qsizetype most) const
{
    return m_reader->addresses(most);
}

QSet<ConversationId> History::conversationsWith(const QString &ip) const
{
    return m_reader->conversationsWith(ip);
}

bool History::isLive(ConversationId id) const
{
    return std::find(m_live.cbegin(), m_live.cend(), id) != m_live.cend() || m_reader->isLiveElsewhere(id);
}

std::unique_ptr<MessageSource> History::open(ConversationId id)
{
    const auto info = m_reader->conversation(id);
    if (!info)
        return nullptr;
    auto rows = std::make_unique<StoredConversation>(
        *info, isLive(id), *m_reader, m_limits,
        [this](const QList<SearchRange> &ranges, const QString &text, Qt::CaseSensitivity sensitivity) {
            return searchRanges(ranges, text, sensitivity);
        });
    connect(this, &History::changed, rows.get(), [this, id, rows = rows.get()](const QList<ConversationId> &ids) {
        if (!ids.isEmpty() && !ids.contains(id))
            return;
        if (const auto now = m_reader->conversation(id))
            rows->follow(*now, isLive(id));
    });
    return rows;
}

void History::lookElsewhere()
{
    if (m_writer)
        post([](HistoryWriter &writer) { writer.lookElsewhere(); });
    else
        noteChanged(); // nobody here would know
}

SearchJob *History::makeJob(const HistorySearch::Query &query)
{
    if (!m_searching.isRunning()) {
        m_searching.setObjectName(QStringLiteral("search"));
        m_searching.start();
    }
    auto *job = new SearchJob(m_fileName, m_limits, m_door, query);
    job->moveToThread(&m_searching);
    connect(&m_searching, &QThread::finished, job, &QObject::deleteLater);
    connect(job, &SearchJob::foundDamage, this, &History::distrust);
    return job;
}

std::unique_ptr<HistorySearch> History::search(const HistorySearch::Query &query)
{
    if (query.text.isEmpty())
        return nullptr;
    SearchJob *job = makeJob(query);
    std::unique_ptr<HistorySearch> search(new HistorySearch(job));
    QMetaObject::invokeMethod(job, &SearchJob::run, Qt::QueuedConnection);
    return search;
}

std::unique_ptr<MessageSearch> History::searchRanges(const QList<SearchRange> &ranges, const QString &text,
                                                     Qt::CaseSensitivity sensitivity)
{
    if (text.isEmpty() || ranges.isEmpty())
        return nullptr;
    SearchJob *job = makeJob({text, sensitivity});
    job->setRanges(ranges);
    auto search = std::make_unique<RowSearch>(job);
    QMetaObject::invokeMethod(job, &SearchJob::run, Qt::QueuedConnection);
    return search;
}

// --- deleting ---------------------------------------------------------------------------------------------------

void History::remove(ConversationId id)
{
    if (!isLive(id))
        post([id](HistoryWriter &writer) { writer.remove({id}); });
}

void History::clear()
{
    const QList<ConversationId> live = m_live.values();
    post([live](HistoryWriter &writer) { writer.clear(live); });
}

} // namespace tincan
