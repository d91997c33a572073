// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "chat/rowweight.h"
#include "transcript/rowwindow.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace tincan;

namespace {

constexpr quint32 seed = 20'261'122;
constexpr int screen = 300;

/// Rows with made-up heights, of which some are higher than the screen.
struct Rows {
    explicit Rows(quint32 number)
        : random(number)
        , window(weights, [this](int row) { return int(heights[size_t(first + row)] * scale); })
    {
        window.setHeight(screen);
    }

    void append(int n)
    {
        QByteArray added;
        for (int i = 0; i < n; ++i) {
            heights.push_back(random.bounded(20) == 0 ? 900 : 24 + random.bounded(80));
            added.append(char(1 + random.bounded(mostRowWeight)));
        }
        weights.append(added);
        window.changed();
    }

    void drop(int n)
    {
        first += n;
        weights.dropFirst(n);
        window.dropped(n);
    }

    void setScale(double value)
    {
        scale = value;
        window.changed();
    }

    /// Total height of all rows.
    int total() const
    {
        return std::accumulate(heights.begin() + first, heights.end(), 0,
                               [this](int sum, int height) { return sum + int(height * scale); });
    }

    QRandomGenerator random;
    RowWeights weights;
    std::vector<int> heights;
    int first = 0;
    double scale = 1;
    RowWindow window;
};

/// Where the row that was added as number `absolute` begins, if it is on the screen.
std::optional<int> topOf(Rows &rows, int absolute)
{
    for (const RowWindow::Placed &placed : rows.window.rows()) {
        if (placed.row + rows.first == absolute)
            return placed.top;
    }
    return std::nullopt;
}

/// The first row whose beginning is on the screen, as the number it was added with.
std::optional<int> firstWhole(Rows &rows)
{
    for (const RowWindow::Placed &placed : rows.window.rows()) {
        if (placed.top >= 0)
            return placed.row + rows.first;
    }
    return std::nullopt;
}

bool hasNoGaps(Rows &rows)
{
    const QList<RowWindow::Placed> &placed = rows.window.rows();
    for (qsizetype i = 1; i < placed.size(); ++i) {
        if (placed[i].top != placed[i - 1].top + placed[i - 1].height || placed[i].row != placed[i - 1].row + 1)
            return false;
    }
    const bool fits = rows.total() <= screen;
    return !placed.isEmpty() && (fits || placed.first().top <= 0) && placed.last().top + placed.last().height >= screen;
}

} // namespace

class TestRowWindow : public QObject
{
    Q_OBJECT

private slots:
    void weightsAddUp();
    void fewRowsStandAtTheBottom();
    void staysAtTheEnd();
    void barGoesFromEndToEnd();
    void onlyRowsOnTheScreenAreMeasured();
    void nothingMovesUnderTheReader();
    void barIsMonotone();
};

void TestRowWindow::weightsAddUp()
{
    QRandomGenerator random(seed);
    RowWeights weights;
    std::vector<int> plain;
    for (int round = 0; round < 40; ++round) {
        QByteArray added; // sometimes more than one of the portions that have a sum
        for (int i = random.bounded(round % 4 == 0 ? 3'000 : 300); i > 0; --i) {
            plain.push_back(1 + random.bounded(mostRowWeight));
            added.append(char(plain.back()));
        }
        weights.append(added);
        if (random.bounded(3) == 0) {
            const int gone = random.bounded(int(plain.size()) + 1);
            plain.erase(plain.begin(), plain.begin() + gone);
            weights.dropFirst(gone);
        }
        QCOMPARE(weights.count(), qsizetype(plain.size()));
        QCOMPARE(weights.total(), std::accumulate(plain.begin(), plain.end(), qint64(0)));
        qint64 sum = 0;
        for (size_t row = 0; row < plain.size(); ++row) {
            QCOMPARE(weights.before(qsizetype(row)), sum);
            QCOMPARE(weights.rowAt(sum), qsizetype(row));
            QCOMPARE(weights.rowAt(sum + plain[row] - 1), qsizetype(row));
            sum += plain[row];
        }
    }
    QCOMPARE(rowWeight(QByteArrayView("hello")), quint8(1));
    QCOMPARE(rowWeight(QByteArrayView(QByteArray("line\n").repeated(5))), quint8(6));
    QCOMPARE(rowWeight(QByteArrayView(QByteArray(1 << 20, 'x'))), mostRowWeight);
}

void TestRowWindow::fewRowsStandAtTheBottom()
{
    Rows rows(seed);
    QVERIFY(rows.window.rows().isEmpty());
    rows.heights = {50, 60};
    rows.weights.append("\1\1");
    rows.window.changed();
    QCOMPARE(rows.window.rows().first().top, screen - 110);
    QCOMPARE(rows.window.maximum(), 0);
    QVERIFY(rows.window.isAtEnd());
}

void TestRowWindow::staysAtTheEnd()
{
    Rows rows(seed);
    rows.append(100);
    for (int i = 0; i < 20; ++i) {
        rows.append(1 + i);
        QVERIFY(rows.window.isAtEnd());
        const RowWindow::Placed last = rows.window.rows().last();
        QCOMPARE(last.top + last.height, screen);
        QCOMPARE(rows.window.value(), rows.window.maximum());
    }
    rows.window.scrollBy(-500);
    QVERIFY(!rows.window.isAtEnd());
    rows.window.scrollBy(100'000);
    QVERIFY(rows.window.isAtEnd());
}

void TestRowWindow::barGoesFromEndToEnd()
{
    Rows rows(seed);
    rows.append(500);
    rows.window.setValue(0);
    QCOMPARE(rows.window.rows().first().row, 0);
    QCOMPARE(rows.window.rows().first().top, 0);
    QCOMPARE(rows.window.value(), 0);
    rows.window.setValue(rows.window.maximum());
    QVERIFY(rows.window.isAtEnd());
    for (int percent = 1; percent < 100; ++percent) {
        const int wanted = rows.window.maximum() / 100 * percent;
        rows.window.setValue(wanted);
        QVERIFY(hasNoGaps(rows));
        const RowWindow::Placed first = rows.window.rows().first();
        // one pixel of the row, in units of the bar
        QVERIFY(std::abs(rows.window.value() - wanted) <= 64 * rows.weights.of(first.row) / first.height + 1);
    }
}

void TestRowWindow::onlyRowsOnTheScreenAreMeasured()
{
    RowWeights weights;
    weights.append(QByteArray(1'000'000, 1));
    int measured = 0;
    RowWindow window(weights, [&measured](int) {
        ++measured;
        return 30;
    });
    window.setHeight(screen);
    window.setValue(window.maximum() / 2);
    QVERIFY(window.rows().size() >= 10 && window.rows().size() <= 11);
    window.setHeight(2 * screen);
    QVERIFY(!window.rows().isEmpty());
    QVERIFY(measured < 100);
}

/// Rows come and go and change their height, and the row that is being read stays on its pixel.
void TestRowWindow::nothingMovesUnderTheReader()
{
    QRandomGenerator seeds(seed);
    for (int run = 0; run < 50; ++run) {
        Rows rows(seeds.generate());
        rows.append(200);
        for (int step = 0; step < 40; ++step) {
            rows.window.scrollBy(rows.random.bounded(2 * screen) - screen);
            if (rows.window.isAtEnd())
                rows.window.scrollBy(-3 * screen);
            const auto reading = firstWhole(rows);
            const int before = reading ? *topOf(rows, *reading) : 0;
            const int distance = rows.window.rows().first().row;
            switch (rows.random.bounded(3)) {
            case 0: rows.append(rows.random.bounded(30)); break;
            case 1: rows.drop(rows.random.bounded(std::clamp(distance - 20, 1, 10))); break;
            default: rows.setScale(0.5 + rows.random.bounded(150) / 100.0); break;
            }
            QVERIFY(hasNoGaps(rows));
            const bool stopped = rows.window.isAtEnd() || rows.window.rows().first().row == 0; // no more to show
            if (reading && !stopped)
                QCOMPARE(topOf(rows, *reading), std::optional(before));
        }
    }
}

void TestRowWindow::barIsMonotone()
{
    QRandomGenerator seeds(seed + 1);
    for (int run = 0; run < 20; ++run) {
        Rows rows(seeds.generate());
        rows.append(300);
        rows.window.toStart();
        int before = rows.window.value();
        QCOMPARE(before, 0);
        while (!rows.window.isAtEnd()) {
            rows.window.scrollBy(1 + rows.random.bounded(200));
            QVERIFY(rows.window.value() >= before);
            QVERIFY(rows.window.value() <= rows.window.maximum());
            before = rows.window.value();
        }
        QCOMPARE(before, rows.window.maximum());
    }
}

QTEST_GUILESS_MAIN(TestRowWindow)
#include "tst_rowwindow.moc"
