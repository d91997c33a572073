// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

// A kept conversation, of any length: writing it, and what a window does with it.
//
// store make FOLDER ROWS       writes messages into a new history there
// store view FOLDER|ROWS       opens the newest conversation there, or so many messages in memory, and measures the view
// store search FOLDER          looks for a text that every 10,000th message has, and for a Russian one that none has

#include "chat/memorymessagesource.h"
#include "history/history.h"
#include "peers/peersmodel.h"
#include "transcript/transcriptbar.h"
#include "transcript/transcriptmodel.h"
#include "transcript/transcriptview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace tincan;

namespace {

constexpr quint64 portion = 5'000;
constexpr int rareEvery = 10'000;
constexpr int screenHeight = 1080;
constexpr int tallHeight = 1980; ///< 55 rows

/// 52 bytes on the average, as people write.
QList<Fact> messages(quint64 first, quint64 n)
{
    constexpr qint64 startMs = 1'790'000'000'000; // in September 2026
    static const PeerAddress somebody{QStringLiteral("192.0.2.7"), 50000};
    QList<Fact> facts;
    facts.reserve(qsizetype(n));
    for (quint64 i = first; i < first + n; ++i) {
        QByteArray text =
            QByteArray::number(i) + (i % rareEvery == 7 ? " a needle in the hay" : " such a message as many");
        text += QByteArray(qsizetype(i * 7919 % 50), 'a' + char(i % 26));
        facts.append(fact::MessageAdded{{MessageId{i + 1}, startMs + qint64(i) * 100, somebody, {}, text, i}});
    }
    return facts;
}

double msOf(const QElapsedTimer &since)
{
    return double(since.nsecsElapsed()) / 1e6;
}

double at(std::vector<double> &values, double part)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? -1 : values[std::min(values.size() - 1, size_t(part * double(values.size())))];
}

double pssMb()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).simplified().split(' ').first().toDouble() / 1024;
    }
    return -1;
}

void waitFor(const std::function<bool()> &done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

int make(const QString &folder, quint64 rows)
{
    QElapsedTimer clock;
    clock.start();
    QString file;
    {
        History history(folder);
        file = history.fileName();
        const std::unique_ptr<LiveMessageSource> source = history.makeSource();
        source->begin({});
        for (quint64 first = 0; first < rows; first += portion) {
            source->append(messages(first, std::min(portion, rows - first)));
            // The network is held back in the same way while the disk does not keep up.
            waitFor([&source] { return source->count() - source->stored() < qsizetype(8 * portion); });
        }
    }
    const double seconds = msOf(clock) / 1e3;
    std::printf("{\"per_second\": %.0f, \"seconds\": %.3f, \"file_mb\": %.1f}\n", double(rows) / seconds, seconds,
                double(QFileInfo(file).size()) / 1024 / 1024);
    return 0;
}

std::unique_ptr<MessageSource> newest(History &history)
{
    const QList<ConversationInfo> all = history.conversations();
    return all.isEmpty() ? nullptr : history.open(all.first().id);
}

void paintNow(TranscriptView &view)
{
    view.settle();
    view.viewport()->repaint();
}

/// What one step costs: narrower and wider in turn around this width, by up to 199 pixels. With `alone` it has neither
/// the window system's work of the step before in it nor that for a picture larger than any so far.
std::vector<double> resizeAround(TranscriptView &view, int width, bool alone)
{
    constexpr int most = 200;
    if (alone) {
        view.resize(width + most, tallHeight);
        paintNow(view);
    }
    std::vector<double> steps;
    QElapsedTimer clock;
    for (int i = 0; i < 300; ++i) {
        if (alone)
            QGuiApplication::sync();
        clock.start();
        view.resize(width - (i % 2 == 0 ? 1 : -1) * (i % most), tallHeight);
        QCoreApplication::sendPostedEvents(&view); // it paints itself
        steps.push_back(msOf(clock));
    }
    return steps;
}

/// The whole life of a view over these rows, told in figures.
void measureView(const std::function<std::unique_ptr<MessageSource>()> &open)
{
    const PeersModel people;
    MemoryMessageSource none;
    TranscriptModel emptyModel(none, people);
    TranscriptView warm(emptyModel); // fonts and styles are loaded by the first window, whatever it shows
    warm.resize(1920, tallHeight);
    warm.show();
    paintNow(warm);
    QCoreApplication::processEvents();
    const double before = pssMb();

    const std::unique_ptr<MessageSource> source = open();
    TranscriptModel model(*source, people, TranscriptModel::Opening{});
    TranscriptView view(model);
    view.resize(1920, tallHeight);
    view.show();
    paintNow(view);
    QCoreApplication::processEvents();
    const auto visible = view.placedRows().size();

    std::vector<double> whole = resizeAround(view, 1920, false);
    std::vector<double> wide = resizeAround(view, 1920, true);
    std::vector<double> narrow = resizeAround(view, 600, true);
    view.resize(1920, screenHeight);
    std::vector<double> drags;
    QElapsedTimer clock;
    QRandomGenerator random(1);
    for (int i = 0; i < 500; ++i) {
        clock.restart();
        view.bar()->setValue(int(random.bounded(double(view.bar()->maximum()))));
        paintNow(view);
        drags.push_back(msOf(clock));
    }
    QCoreApplication::processEvents();
    std::printf("{\"rows\": %lld, \"visible\": %lld, \"above_mb\": %.1f, "
                "\"whole_p50_ms\": %.3f, \"whole_p99_ms\": %.3f, \"resize_p50_ms\": %.3f, \"resize_p99_ms\": %.3f, "
                "\"narrow_p50_ms\": %.3f, \"narrow_p99_ms\": %.3f, "
                "\"drag_p50_ms\": %.3f, \"drag_p99_ms\": %.3f}\n",
                (long long)source->count(), (long long)visible, pssMb() - before, at(whole, 0.5), at(whole, 0.99),
                at(wide, 0.5), at(wide, 0.99), at(narrow, 0.5), at(narrow, 0.99), at(drags, 0.5), at(drags, 0.99));
}

int view(const QString &what)
{
    bool isNumber = false;
    const quint64 rows = what.toULongLong(&isNumber);
    if (isNumber) {
        ChatLimits limits;
        limits.transcriptBytes = std::numeric_limits<qint64>::max();
        measureView([&]() -> std::unique_ptr<MessageSource> {
            auto source = std::make_unique<MemoryMessageSource>(limits);
            source->append(messages(0, rows));
            return source;
        });
        return 0;
    }
    History history(what);
    history.conversations(); // the file is open, as it is in a window that shows its list
    measureView([&history] { return newest(history); });
    return 0;
}

struct Searched {
    double firstMs = -1;
    double allMs = -1;
    qsizetype hits = 0;
};

Searched searchFor(const QString &text, MessageSource &source)
{
    Searched result;
    QElapsedTimer clock;
    bool done = false;
    clock.start();
    const std::unique_ptr<MessageSearch> job = source.search(text, Qt::CaseInsensitive);
    QObject::connect(job.get(), &MessageSearch::found, [&](const QList<quint64> &positions) {
        result.firstMs = result.hits == 0 ? msOf(clock) : result.firstMs;
        result.hits += positions.size();
    });
    QObject::connect(job.get(), &MessageSearch::finished, [&done] { done = true; });
    waitFor([&done] { return done; });
    result.allMs = msOf(clock);
    return result;
}

int search(const QString &folder)
{
    History history(folder);
    const std::unique_ptr<MessageSource> source = newest(history);
    const Searched english = searchFor(QStringLiteral("Needle in"), *source);
    const Searched russian = searchFor(QStringLiteral("\u0438\u0433\u043e\u043b\u043a\u0430"), *source); // a needle
    std::printf("{\"first_ms\": %.3f, \"all_ms\": %.3f, \"hits\": %lld, \"foreign_ms\": %.3f}\n", english.firstMs,
                english.allMs, (long long)english.hits, russian.allMs);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString command = arguments.value(1);
    if (command == QLatin1String("make"))
        return make(arguments.value(2), arguments.value(3).toULongLong());
    if (command == QLatin1String("view"))
        return view(arguments.value(2));
    return command == QLatin1String("search") ? search(arguments.value(2)) : 2;
}
