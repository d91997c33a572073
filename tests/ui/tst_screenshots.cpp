// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventually.h"
#include "historyfixture.h"
#include "language/language.h"
#include "mainwindow/mainwindow.h"
#include "session/session.h"
#include "settings/preferences.h"
#include "settings/settingsdialog.h"
#include "theme/systemscheme.h"
#include "theme/theme.h"
#include "transcript/transcriptpane.h"
#include "transcript/transcriptview.h"
#include "windowtest.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <functional>

using namespace tincan;

namespace {

constexpr int thumbWidth = 480;
constexpr int thumbsInARow = 3;

struct Variant {
    const char *name;
    ThemeChoice theme = ThemeChoice::Light;
    const char *language = "en";
    int fontPercent = 100;
    bool twice = false; ///< at two pixels a point too
};

const QList<Variant> variants{
    {"light", ThemeChoice::Light, "en", 100, true}, {"dark", ThemeChoice::Dark, "en", 100, true},
    {"chinese", ThemeChoice::Light, "zh_CN"},       {"arabic", ThemeChoice::Light, "ar"},
    {"german-150", ThemeChoice::Light, "de", 150},
};

/// What is cut: a button or a label that needs more room than it has. A text that ends in "..." was cut on purpose.
QStringList cutTexts(const QWidget *window)
{
    QStringList cut;
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
            button && !button->text().isEmpty() && button->sizeHint().width() > button->width())
            cut.append(button->text());
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (!label || label->text().isEmpty() || label->text().endsWith(QChar(0x2026))
            || label->objectName().startsWith(QLatin1String("status"))) // elides while it paints: tst_statusline
            continue;
        const bool fits = label->wordWrap()
                              ? label->heightForWidth(label->width()) <= label->height() + 1
                              : label->fontMetrics().horizontalAdvance(label->text()) <= label->width() + 1;
        if (!fits)
            cut.append(label->objectName() + QStringLiteral(": ") + label->text());
    }
    return cut;
}

bool isBlank(const QImage &image)
{
    const QRgb first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7) {
            if (image.pixel(x, y) != first)
                return false;
        }
    }
    return true;
}

} // namespace

/// Takes a picture of every state of the window in several looks, into `screenshots` of the build folder, with a sheet
/// of all of them for each look. People have to look at these; what a program can see of them is tested here.
class Screenshots : public WindowTest
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void picture_data();
    void picture();

private:
    using Scene = std::function<QWidget *(Screenshots &)>;

    void dress(const Variant &variant);
    void sheetOf(const QString &variant);
    /// A program at the other end, by the address that it has on this computer.
    QTcpSocket *peerOf(MainWindow *server, const QString &ip);
    void hear(MainWindow *window, QTcpSocket *peer, const QString &words);
    MainWindow *talk(int width = 960, int height = 640);

    MainWindow *firstRun();
    MainWindow *waiting();
    MainWindow *connecting();
    MainWindow *hello();
    MainWindow *longTexts();
    MainWindow *portInUse();
    MainWindow *nobodyListens();
    MainWindow *finding();
    MainWindow *nothingFound();
    MainWindow *failedMessage();
    MainWindow *udpServer();
    MainWindow *scrolledUp();
    MainWindow *flood();
    MainWindow *sidebarOver();
    /// What was said on some days, and the window that shows it.
    HistoryWindow *past(int width = 960, int height = 640);
    HistoryWindow *pastOpen(int width = 960, int height = 640);
    HistoryWindow *pastFound(int width = 960, int height = 640);
    QWidget *historySettings();
    MainWindow *historyTrouble();

    const std::unique_ptr<SystemScheme> m_scheme = makeSystemScheme();
    std::unique_ptr<Theme> m_theme;
    Language m_language;
    QFont m_font;
    QDir m_folder;
    std::vector<std::unique_ptr<QTcpSocket>> m_peers;
};

void Screenshots::initTestCase()
{
    m_theme = std::make_unique<Theme>(*m_scheme);
    m_font = QApplication::font();
    const bool twice = qApp->devicePixelRatio() > 1;
    const QString folder = QStringLiteral(TINCAN_SCREENSHOTS) + (twice ? QStringLiteral("/2x") : QString());
    QVERIFY(QDir().mkpath(folder));
    m_folder = QDir(folder);
}

void Screenshots::dress(const Variant &variant)
{
    m_language.use(QLatin1String(variant.language));
    m_theme->use(variant.theme);
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * variant.fontPercent / 100);
    QApplication::setFont(font);
}

// --- people -----------------------------------------------------------------------------------------------------

QTcpSocket *Screenshots::peerOf(MainWindow *server, const QString &ip)
{
    const auto before = server->session().peers().size();
    m_peers.push_back(std::make_unique<QTcpSocket>());
    QTcpSocket *peer = m_peers.back().get();
    if (!peer->bind(QHostAddress(ip))) // not every system has all of 127.0.0.0/8
        peer->bind(QHostAddress(QHostAddress::LocalHost));
    peer->connectToHost(QHostAddress(QHostAddress::LocalHost), server->session().local().port);
    return QTest::qWaitFor([server, before] { return server->session().peers().size() > before; }, patienceMs)
               ? peer
               : nullptr;
}

void Screenshots::hear(MainWindow *window, QTcpSocket *peer, const QString &words)
{
    const auto before = window->session().counters().received;
    peer->write(words.toUtf8());
    QVERIFY(QTest::qWaitFor([window, before] { return window->session().counters().received > before; }, patienceMs));
}

MainWindow *Screenshots::talk(int width, int height)
{
    MainWindow *window = open();
    window->resize(width, height);
    ConversationSettings settings = settingsFor(Transport::Tcp, Role::Server, 0);
    settings.replies.kind = ReplyRule::Kind::Off;
    window->applyAndStart(settings);
    if (!QTest::qWaitFor([window] { return window->session().state() == Session::State::Running; }, patienceMs))
        return nullptr;
    QTcpSocket *first = peerOf(window, QStringLiteral("127.0.0.31"));
    QTcpSocket *second = peerOf(window, QStringLiteral("127.0.0.44"));
    if (!first || !second)
        return nullptr;
    hear(window, first, QStringLiteral("hi, are you on the new build already? http://ci.example/412"));
    say(window, QStringLiteral("yes, two machines"));
    say(window, QStringLiteral("the third one is still compiling, give it ten minutes and it should be there too"));
    hear(window, second, QString::fromUtf8("你好 👍"));
    auto *answers = find<QComboBox>(window, "repliesCombo");
    answers->setCurrentIndex(int(ReplyRule::Kind::Book));
    emit answers->activated(answers->currentIndex()); // as if a person had chosen it
    hear(window, second, QStringLiteral("and here?"));
    return QTest::qWaitFor([window] { return texts(window).size() == 6; }, patienceMs) ? window : nullptr;
}

// --- scenes -----------------------------------------------------------------------------------------------------

MainWindow *Screenshots::firstRun()
{
    MainWindow *window = open();
    window->resize(960, 640);
    return window;
}

MainWindow *Screenshots::waiting()
{
    MainWindow *window = open();
    ConversationSettings everywhere = settingsFor(Transport::Tcp, Role::Server, 0);
    everywhere.host.clear();
    window->applyAndStart(everywhere);
    return QTest::qWaitFor([window] { return window->session().state() == Session::State::Running; }, patienceMs)
               ? window
               : nullptr;
}

MainWindow *Screenshots::connecting()
{
    MainWindow *window = open();
    window->applyAndStart(settingsFor(Transport::Tcp, Role::Client, 1)); // nobody has looked yet who is there
    return window;
}

MainWindow *Screenshots::hello()
{
    MainWindow *server = startedServer();
    return server ? clientOf(server) : nullptr;
}

MainWindow *Screenshots::longTexts()
{
    MainWindow *window = waiting();
    QTcpSocket *peer = peerOf(window, QStringLiteral("127.0.0.31"));
    hear(window, peer, QString(300, u'W'));
    hear(window, peer, QStringLiteral("http://example.org/") + QString(120, u'a'));
    hear(window, peer, QString::fromUtf8("مرحبا hello بالعالم 123, שלום"));
    hear(window, peer, QString::fromUtf8("👍🎉"));
    hear(window, peer,
         QStringLiteral("Z") + QString(12, QChar(0x0316)) + QStringLiteral("algo") + QString(12, QChar(0x0301)));
    hear(window, peer, QStringLiteral("\x1b[31mred\x1b[0m") + QChar(0x202E) + QStringLiteral("fdp.exe\n"));
    hear(window, peer, QStringLiteral("<b>not bold</b> &amp; as it came"));
    return window;
}

MainWindow *Screenshots::portInUse()
{
    MainWindow *other = startedServer();
    MainWindow *window = open();
    window->applyAndStart(settingsFor(Transport::Tcp, Role::Server, other->session().local().port));
    return QTest::qWaitFor([window] { return !bannerText(window).isEmpty(); }, patienceMs) ? window : nullptr;
}

MainWindow *Screenshots::nobodyListens()
{
    QTcpServer free;
    free.listen(QHostAddress(QHostAddress::LocalHost));
    const quint16 port = free.serverPort();
    free.close();
    MainWindow *window = open();
    window->resize(360, 560);
    window->applyAndStart(settingsFor(Transport::Tcp, Role::Client, port));
    return QTest::qWaitFor([window] { return !bannerText(window).isEmpty(); }, patienceMs) ? window : nullptr;
}

MainWindow *Screenshots::finding()
{
    MainWindow *window = talk();
    window->findChild<TranscriptPane *>()->openFind();
    find<QLineEdit>(window, "findField")->setText(QStringLiteral("ou"));
    return QTest::qWaitFor([window] { return find<QLabel>(window, "findResult")->text().size() > 3; }, patienceMs)
               ? window
               : nullptr;
}

MainWindow *Screenshots::nothingFound()
{
    MainWindow *window = talk(620, 560);
    window->findChild<TranscriptPane *>()->openFind();
    find<QLineEdit>(window, "findField")->setText(QStringLiteral("xyz"));
    QTest::qWait(1);
    return window;
}

MainWindow *Screenshots::failedMessage()
{
    MainWindow *window = talk();
    LiveMessageSource *source = window->session().source();
    Message message{typedMessageId(99), QDateTime::currentMSecsSinceEpoch(), window->session().peers().first(), {}, {}};
    message.bytes = "did you get this?";
    message.origin = Origin::Typed;
    message.delivery = Delivery::Queued;
    const Failure lost{FailureKind::ConnectionLost, {}, 0};
    source->append(
        {fact::MessageAdded{message}, fact::DeliveryChanged{message.id, Delivery::Failed, {message.peer}, lost}});
    return window;
}

MainWindow *Screenshots::udpServer()
{
    MainWindow *server = startedServer(Transport::Udp);
    MainWindow *client = server ? clientOf(server) : nullptr;
    if (!client)
        return nullptr;
    say(client, QStringLiteral("hello over UDP"));
    say(client, QString(1500, u'x'));
    return QTest::qWaitFor([server] { return texts(server).size() >= 4; }, patienceMs) ? server : nullptr;
}

MainWindow *Screenshots::scrolledUp()
{
    MainWindow *window = waiting();
    QTcpSocket *peer = peerOf(window, QStringLiteral("127.0.0.31"));
    for (int i = 1; i <= 20; ++i)
        hear(window, peer, QStringLiteral("message number %1").arg(i));
    auto *view = find<TranscriptView>(window, "transcript");
    view->scrollBy(-900);
    for (int i = 21; i <= 23; ++i)
        hear(window, peer, QStringLiteral("message number %1").arg(i));
    view->settle();
    return window;
}

MainWindow *Screenshots::flood()
{
    MainWindow *window = talk();
    if (window)
        emit window->session().flooding(window->session().peers().first(), 98'400); // as the conversation tells it
    return window;
}

MainWindow *Screenshots::sidebarOver()
{
    MainWindow *window = talk(360, 560);
    if (window)
        QTest::keyClick(window, Qt::Key_F9);
    return window;
}

void keep(History &history, const QString &ip, const QByteArrayList &texts, int daysAgo, Transport transport)
{
    const qint64 noon = HistoryFixture::noon(daysAgo);
    const PeerAddress peer{ip, 51'022};
    QList<Fact> facts{fact::Started{noon, {QStringLiteral("0.0.0.0"), 1314}, false}, fact::PeerJoined{noon, peer}};
    quint64 number = 0;
    for (const QByteArray &text : texts) {
        Message message;
        message.id = MessageId{++number};
        message.timeMs = noon + qint64(number) * 97'000;
        message.peer = peer;
        message.bytes = text;
        message.readId = number;
        if (number % 2 == 0) {
            message.id = typedMessageId(number);
            message.origin = Origin::Typed;
            message.delivery = Delivery::HandedOver;
        }
        facts.append(fact::MessageAdded{message});
    }
    ConversationSettings settings = settingsFor(transport, Role::Server, 1314);
    const qsizetype before = history.conversations().size();
    std::unique_ptr<LiveMessageSource> rows = history.makeSource();
    rows->begin(settings);
    rows->append(facts);
    rows.reset();
    QVERIFY(QTest::qWaitFor(
        [&] {
            const QList<ConversationInfo> all = history.conversations();
            return all.size() > before && all.first().messages == texts.size() && !history.isLive(all.first().id);
        },
        patienceMs));
    QVERIFY(backdate(history, history.conversations().first().id, noon, noon + qint64(number) * 97'000));
}

HistoryWindow *Screenshots::past(int width, int height)
{
    History &kept = history();
    keep(kept, QStringLiteral("fe80::5054:ff:fe12:3456%enp3s0"),
         {"the printer is out of paper again", "I will see to it"}, 17, Transport::Udp);
    keep(kept, QStringLiteral("192.168.1.44"), {QString::fromUtf8("你好 👍").toUtf8(), "hello", "which build is that?"},
         1, Transport::Tcp);
    keep(kept, QStringLiteral("192.168.1.31"),
         {"hi, are you on the new build already? http://ci.example/412", "yes, two machines",
          "the third one is still compiling, and the build of the day before is gone: who has deleted it?",
          "nobody, the disk was full",
          QString::fromUtf8("我们昨天下午在二楼会议室讨论了新的构建系统,今天晚上请把结果发给我,谢谢").toUtf8()},
         0, Transport::Tcp);
    windows().showHistory();
    HistoryWindow *window = windows().history();
    window->resize(width, height);
    const auto *list = find<QListView>(window, "historyList");
    return QTest::qWaitFor([list] { return list->model()->rowCount() == 6; }, patienceMs) ? window : nullptr;
}

HistoryWindow *Screenshots::pastOpen(int width, int height)
{
    HistoryWindow *window = past(width, height);
    auto *list = find<QListView>(window, "historyList");
    emit list->clicked(list->model()->index(1, 0));
    find<TranscriptView>(window, "transcript")->settle();
    return window;
}

HistoryWindow *Screenshots::pastFound(int width, int height)
{
    HistoryWindow *window = past(width, height);
    auto *field = find<QLineEdit>(window, "historySearch");
    field->setText(QStringLiteral("build"));
    const auto *hits = find<QListView>(window, "historyHits");
    if (!QTest::qWaitFor([hits] { return hits->model()->rowCount() == 3; }, patienceMs))
        return nullptr;
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    return window;
}

QWidget *Screenshots::historySettings()
{
    MainWindow *window = open();
    find<QAction>(window, "settingsAction")->trigger();
    auto *dialog = find<SettingsDialog>(window, "settingsDialog");
    dialog->showPage(SettingsDialog::Page::History);
    return dialog;
}

MainWindow *Screenshots::historyTrouble()
{
    MainWindow *window = talk();
    if (window)
        emit history().troubled({HistoryTrouble::Kind::DiskFull, history().fileName(), {}});
    return window;
}

// --- pictures ---------------------------------------------------------------------------------------------------

void Screenshots::picture_data()
{
    const QList<std::pair<const char *, Scene>> scenes{
        {"first-run", &Screenshots::firstRun},
        {"waiting", &Screenshots::waiting},
        {"connecting", &Screenshots::connecting},
        {"hello", &Screenshots::hello},
        {"two-clients", [](Screenshots &s) { return s.talk(); }},
        {"wide", [](Screenshots &s) { return s.talk(1920, 900); }},
        {"narrow", [](Screenshots &s) { return s.talk(360, 560); }},
        {"narrow-sidebar", &Screenshots::sidebarOver},
        {"smallest",
         [](Screenshots &s) {
             MainWindow *window = s.open();
             window->resize(360, 420);
             return window;
         }},
        {"long-texts", &Screenshots::longTexts},
        {"scrolled-up", &Screenshots::scrolledUp},
        {"port-in-use", &Screenshots::portInUse},
        {"nobody-listens-narrow", &Screenshots::nobodyListens},
        {"find", &Screenshots::finding},
        {"find-nothing", &Screenshots::nothingFound},
        {"failed-message", &Screenshots::failedMessage},
        {"udp-server", &Screenshots::udpServer},
        {"flood", &Screenshots::flood},
        {"history", [](Screenshots &s) { return s.pastOpen(); }},
        {"history-search", [](Screenshots &s) { return s.pastFound(); }},
        {"history-narrow", [](Screenshots &s) { return s.past(360, 420); }},
        {"history-narrow-open", [](Screenshots &s) { return s.pastOpen(360, 420); }},
        {"history-empty",
         [](Screenshots &s) {
             s.windows().showHistory();
             return s.windows().history();
         }},
        {"history-settings", &Screenshots::historySettings},
        {"history-trouble", &Screenshots::historyTrouble},
    };
    QTest::addColumn<int>("variant");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Scene>("scene");
    const bool twice = qApp->devicePixelRatio() > 1;
    for (int i = 0; i < variants.size(); ++i) {
        if ((twice && !variants[i].twice) || !Language::has(QLatin1String(variants[i].language)))
            continue;
        for (const auto &[name, scene] : scenes)
            QTest::addRow("%s/%s", variants[i].name, name) << i << QString::fromLatin1(name) << scene;
    }
}

void Screenshots::picture()
{
    QFETCH(const int, variant);
    QFETCH(const QString, name);
    QFETCH(const Scene, scene);
    dress(variants[variant]);
    QWidget *window = scene(*this);
    QVERIFY(window);
    for (int i = 0; i < 5; ++i) // a layout inside a layout comes to rest in a few turns
        QCoreApplication::processEvents();
    if (auto *transcript = find<TranscriptView>(window, "transcript"))
        transcript->settle();
    const QImage image = window->grab().toImage();
    const QStringList cut = cutTexts(window);
    m_peers.clear();
    QVERIFY(!isBlank(image));
    const QString folder = QLatin1String(variants[variant].name);
    QVERIFY(m_folder.mkpath(folder));
    QVERIFY(image.save(m_folder.filePath(folder + u'/' + name + QStringLiteral(".png"))));
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QStringLiteral(" | "))));
}

void Screenshots::sheetOf(const QString &variant)
{
    const QDir folder(m_folder.filePath(variant));
    const QStringList files = folder.entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
    QList<QImage> thumbs;
    for (const QString &file : files)
        thumbs.append(QImage(folder.filePath(file))
                          .scaled(thumbWidth, thumbWidth, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    QList<int> tops;
    int bottom = 0;
    for (int i = 0; i < thumbs.size(); i += thumbsInARow) {
        tops.append(bottom);
        int highest = 0;
        for (int k = i; k < std::min<int>(i + thumbsInARow, int(thumbs.size())); ++k)
            highest = std::max(highest, thumbs[k].height());
        bottom += highest + 28;
    }
    QImage sheet(thumbsInARow * (thumbWidth + 12), std::max(bottom, 1), QImage::Format_RGB32);
    sheet.fill(QColor(0x808890));
    QPainter painter(&sheet);
    for (int i = 0; i < thumbs.size(); ++i) {
        const QPoint at(i % thumbsInARow * (thumbWidth + 12) + 6, tops[i / thumbsInARow] + 20);
        painter.drawText(at - QPoint(0, 5), files[i]);
        painter.drawImage(at, thumbs[i]);
    }
    painter.end();
    sheet.save(m_folder.filePath(QStringLiteral("sheet-") + variant + QStringLiteral(".png")));
}

void Screenshots::cleanupTestCase()
{
    for (const Variant &variant : variants) {
        if (m_folder.exists(QLatin1String(variant.name)))
            sheetOf(QLatin1String(variant.name));
    }
}

QTEST_MAIN(Screenshots)
#include "tst_screenshots.moc"
