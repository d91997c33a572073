// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "settingsdialog.h"

#include "language/language.h"
#include "settings/desktoppage.h"
#include "settings/historypage.h"
#include "settings/preferences.h"
#include "theme/label.h"
#include "theme/metrics.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tincan {

namespace {

constexpr int leastWidth = 340;

void choose(QComboBox *box, const QVariant &value)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(box->findData(value));
}

void setTexts(QComboBox *box, const QStringList &texts)
{
    for (int i = 0; i < texts.size(); ++i)
        box->setItemText(i, texts[i]);
}

} // namespace

SettingsDialog::SettingsDialog(Preferences &preferences, History &history, const DesktopOffers &desktop,
                               QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_pages(new QTabWidget(this))
    , m_themeLabel(new Label(Label::Role::Body, this))
    , m_theme(new QComboBox(this))
    , m_languageLabel(new Label(Label::Role::Body, this))
    , m_language(new QComboBox(this))
    , m_textSizeLabel(new Label(Label::Role::Body, this))
    , m_textSize(new QSpinBox(this))
    , m_timesLabel(new Label(Label::Role::Body, this))
    , m_times(new QComboBox(this))
    , m_hint(new Label(Label::Role::Hint, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("settingsDialog"));
    build(history, desktop);
    retranslate();
    showChoices();
    wire();
    // the names of all pages are in sight where there is room; a tab widget asks for less
    const int pages = m_pages->tabBar()->sizeHint().width() + 2 * gap::large;
    resize(std::max(sizeHint().width(), pages), sizeHint().height());
}

void SettingsDialog::build(History &history, const DesktopOffers &desktop)
{
    m_pages->setObjectName(QStringLiteral("settingsPages"));
    m_pages->addTab(makeLooks(), QString());
    addPage(new DesktopPage(m_preferences, desktop));
    addPage(new HistoryPage(m_preferences, history));

    m_hint->setWordWrap(true);
    m_buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter in a field ends nothing
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap::large, gap::large, gap::large, gap::large);
    layout->setSpacing(gap::large);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_hint);
    layout->addWidget(m_buttons);
    setMinimumWidth(leastWidth);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SettingsDialog::addPage(QWidget *page)
{
    auto *framed = new QWidget;
    auto *margin = new QVBoxLayout(framed);
    margin->setContentsMargins(gap::large, gap::large, gap::large, gap::large);
    margin->addWidget(page);
    m_pages->addTab(framed, QString());
}

void SettingsDialog::showPage(Page page)
{
    m_pages->setCurrentIndex(int(page));
}

QWidget *SettingsDialog::makeLooks()
{
    m_theme->setObjectName(QStringLiteral("themeBox"));
    m_language->setObjectName(QStringLiteral("languageBox"));
    m_textSize->setObjectName(QStringLiteral("textSizeBox"));
    m_times->setObjectName(QStringLiteral("timesBox"));
    for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
        m_theme->addItem(QString(), int(choice));
    m_language->addItem(QString(), QString());
    const QStringList codes = Language::all();
    for (const QString &code : codes)
        m_language->addItem(Language::ownName(code), code);
    for (const auto format : {TimeFormat::Minutes, TimeFormat::Seconds, TimeFormat::Milliseconds})
        m_times->addItem(QString(), int(format));
    m_textSize->setRange(Preferences::leastTextSize, Preferences::mostTextSize);
    m_textSize->setSingleStep(Preferences::textSizeStep);
    m_textSize->setKeyboardTracking(false); // "2" on the way to "200" is no wish

    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins(gap::large, gap::large, gap::large, gap::large);
    form->setHorizontalSpacing(gap::large);
    form->setVerticalSpacing(gap::medium);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
    form->setLabelAlignment(Qt::AlignLeading);
    const auto addRow = [&](Label *label, QWidget *field) {
        field->setMinimumHeight(size::control);
        field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        label->setMinimumHeight(size::control); // so that its text stands at the height of the field's
        label->setBuddy(field);
        form->addRow(label, field);
    };
    addRow(m_themeLabel, m_theme);
    addRow(m_languageLabel, m_language);
    addRow(m_textSizeLabel, m_textSize);
    addRow(m_timesLabel, m_times);
    return page;
}

void SettingsDialog::wire()
{
    connect(m_theme, &QComboBox::currentIndexChanged, this,
            [this] { m_preferences.setTheme(ThemeChoice(m_theme->currentData().toInt())); });
    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this] { m_preferences.setLanguage(m_language->currentData().toString()); });
    connect(m_textSize, &QSpinBox::valueChanged, &m_preferences, &Preferences::setTextSize);
    connect(m_times, &QComboBox::currentIndexChanged, this,
            [this] { m_preferences.setTimes(TimeFormat(m_times->currentData().toInt())); });
    // the menus choose too
    connect(&m_preferences, &Preferences::themeChanged, this, &SettingsDialog::showChoices);
    connect(&m_preferences, &Preferences::languageChanged, this, &SettingsDialog::showChoices);
    connect(&m_preferences, &Preferences::textSizeChanged, this, &SettingsDialog::showChoices);
    connect(&m_preferences, &Preferences::timesChanged, this, &SettingsDialog::showChoices);
}

void SettingsDialog::showChoices()
{
    choose(m_theme, int(m_preferences.theme()));
    choose(m_language, m_preferences.language());
    choose(m_times, int(m_preferences.times()));
    const QSignalBlocker quiet(m_textSize);
    m_textSize->setValue(m_preferences.textSize());
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_pages->setTabText(0, tr("&Appearance"));
    m_pages->setTabText(1, tr("Notifications and &desktop"));
    m_pages->setTabText(2, tr("&History"));
    m_themeLabel->setText(tr("&Theme"));
    m_languageLabel->setText(tr("&Language"));
    m_textSizeLabel->setText(tr("Text &size"));
    m_timesLabel->setText(tr("T&imes"));
    // an underlined letter is drawn apart, without the kerning with which a label measures: that may take more room
    for (Label *label : {m_themeLabel, m_languageLabel, m_textSizeLabel, m_timesLabel})
        label->setMinimumWidth(label->sizeHint().width() + gap::tiny);
    m_theme->setAccessibleName(tr("Theme"));
    m_language->setAccessibleName(tr("Language"));
    m_textSize->setAccessibleName(tr("Text size of messages, in percent"));
    m_times->setAccessibleName(tr("Times"));
    setTexts(m_theme, {tr("System"), tr("Light"), tr("Dark")});
    setTexts(m_language, {tr("System")});
    setTexts(m_times, {tr("Minutes"), tr("Seconds"), tr("Milliseconds")});
    m_textSize->setSuffix(tr(" %"));
    m_hint->setText(tr("Changes take effect at once, in all windows."));
}

} // namespace tincan
