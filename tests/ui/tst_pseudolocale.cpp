// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "chat/endpointfactory.h"
#include "eventually.h"
#include "history/history.h"
#include "historywindow/historywindow.h"
#include "language/language.h"
#include "mainwindow/aboutdialog.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/windows.h"
#include "peers/peersmodel.h"
#include "session/session.h"
#include "settings/preferences.h"
#include "settings/profilesettings.h"
#include "settings/settingsdialog.h"
#include "transcript/transcriptmodel.h"
#include "transcript/transcriptview.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace tincan;

namespace {

/// Puts every text of ours into brackets. What is visible without them never went through tr().
class Pseudo : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return QByteArray(context).startsWith("tincan::") ? u'[' + QString::fromUtf8(source) + u']' : QString();
    }
};

/// Whether this is no word of ours: numbers, addresses, names of the program and of languages, what was sent.
bool isNoWord(QString text)
{
    text.remove(u'&');
    for (const QString &code : Language::all()) {
        if (text == Language::ownName(code))
            return true;
    }
    static const QRegularExpression brackets(QStringLiteral(R"(\[[^\]]*\])"));
    static const QRegularExpression letters(QStringLiteral("[A-Za-z]{2,}"));
    static const QRegularExpression address(QStringLiteral("[0-9a-fA-F:.%]*:[0-9a-fA-F:.%a-z0-9]+"));
    text.remove(brackets);
    text.remove(address);
    text.remove(QStringLiteral("Tincan"));
    return !letters.match(text).hasMatch();
}

/// Every text that a person or a screen reader meets in this widget.
QStringList textsOf(const QWidget *widget)
{
    QStringList texts{widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts.append(button->text());
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        texts.append(edit->placeholderText());
    if (const auto *spin = qobject_cast<const QSpinBox *>(widget))
        texts += {spin->suffix(), spin->specialValueText()};
    if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
        for (int i = 0; i < combo->count(); ++i)
            texts.append(combo->itemText(i));
    }
    for (const QAction *action : widget->actions())
        texts += {action->text()};
    return texts;
}

/// Every text of a list: people, transcript.
QStringList textsOf(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(PeersModel::StateRole)})
            texts.append(model.index(row, 0).data(role).toString());
    }
    return texts;
}

QStringList withoutBrackets(const QWidget *root)
{
    QStringList faults;
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (qobject_cast<const QDialogButtonBox *>(widget->parentWidget())
            || qobject_cast<const QTabBar *>(widget->parentWidget()))
            continue; // Qt's own words
        if (widget->objectName() == QLatin1String("historyFile"))
            continue; // a path
        QStringList texts = textsOf(widget);
        if (const auto *list = qobject_cast<const QListView *>(widget))
            texts += list->model() ? textsOf(*list->model()) : QStringList();
        if (const auto *transcript = qobject_cast<const TranscriptView *>(widget))
            texts += textsOf(*transcript->model());
        for (const QString &text : std::as_const(texts)) {
            if (!text.isEmpty() && !isNoWord(text))
                faults.append(
                    QStringLiteral("%1 %2: %3")
                        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), text));
        }
    }
    return faults;
}

} // namespace

class TestPseudoLocale : public QObject
{
    Q_OBJECT

private slots:
    void everyWordIsTranslatable();
    void wordsChangeWhileTheWindowIsOpen();
    void theBookIsQuoted();
};

void TestPseudoLocale::everyWordIsTranslatable()
{
    Pseudo pseudo;
    QVERIFY(QCoreApplication::installTranslator(&pseudo));
    const QTemporaryDir folder;
    ProfileSettings settings({}, folder.path());
    Preferences preferences(settings);
    History history(folder.filePath(QStringLiteral("history")));
    Windows windows(
        [] { return std::make_unique<Session>(ConversationHandle(new Conversation(makeEndpointFactory()))); }, settings,
        preferences, history);
    MainWindow *idle = windows.open();
    QCOMPARE(withoutBrackets(idle), QStringList());

    windows.openLoopbackPair();
    MainWindow *client = windows.all().last();
    EVENTUALLY_COMPARE(client->session().peers().size(), 1);
    client->session().send(QStringLiteral("12345"), {});
    MainWindow *server = windows.all().at(1);
    EVENTUALLY_COMPARE(client->session().counters().received, quint64(1));
    for (const MainWindow *window : {server, client})
        QCOMPARE(withoutBrackets(window), QStringList());
    server->session().stop(); // a banner, at the client
    EVENTUALLY_COMPARE(client->session().state(), Session::State::Idle);
    QCOMPARE(withoutBrackets(client), QStringList());
    const AboutDialog about(client);
    QCOMPARE(withoutBrackets(&about), QStringList());
    const SettingsDialog dialog(preferences, history, {}, client);
    QCOMPARE(withoutBrackets(&dialog), QStringList());
    windows.showHistory();
    QCOMPARE(withoutBrackets(windows.history()), QStringList());
}

void TestPseudoLocale::wordsChangeWhileTheWindowIsOpen()
{
    const QTemporaryDir folder;
    ProfileSettings settings({}, folder.path());
    Preferences preferences(settings);
    History history(folder.filePath(QStringLiteral("history")));
    Windows windows(
        [] { return std::make_unique<Session>(ConversationHandle(new Conversation(makeEndpointFactory()))); }, settings,
        preferences, history);
    windows.openLoopbackPair();
    MainWindow *client = windows.all().last();
    EVENTUALLY_COMPARE(client->session().peers().size(), 1);
    QVERIFY(!withoutBrackets(client).isEmpty());
    Pseudo pseudo;
    QVERIFY(QCoreApplication::installTranslator(&pseudo));
    EVENTUALLY_COMPARE(withoutBrackets(client), QStringList());
}

/// Where the book prints a line, the Chinese window says the same.
void TestPseudoLocale::theBookIsQuoted()
{
    QTranslator chinese;
    QVERIFY(chinese.load(QStringLiteral(":/i18n/tincan_zh_CN.qm")));
    QCOMPARE(chinese.translate("tincan::Notice", "First message from %1"),
             QStringLiteral("连接成功,等待对方发送信息 (%1)"));
}

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudolocale.moc"
