// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "aboutdialog.h"

#include "theme/label.h"
#include "theme/metrics.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace tincan {

namespace {

constexpr int picture = 64;

/// No words, so that it reads the same in every report.
QString versions()
{
    return QStringLiteral("Tincan %1, Qt %2, %3 (%4)")
        .arg(QStringLiteral(TINCAN_VERSION), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
             QSysInfo::currentCpuArchitecture());
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new Label(Label::Role::Body, this))
    , m_licence(new Label(Label::Role::Secondary, this))
    , m_versions(new Label(Label::Role::Secondary, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("aboutDialog"));
    auto *icon = new Label(Label::Role::Body, this);
    icon->setPixmap(QGuiApplication::windowIcon().pixmap(QSize(picture, picture), devicePixelRatioF()));
    icon->setFixedSize(picture, picture);
    auto *title = new Label(Label::Role::Title, this);
    title->setText(QStringLiteral("Tincan " TINCAN_VERSION));
    for (Label *label : {m_text, m_licence, m_versions})
        label->setWordWrap(true);

    auto *words = new QVBoxLayout;
    words->setSpacing(gap::small);
    for (QWidget *widget : std::initializer_list<QWidget *>{title, m_text, m_licence, m_versions})
        words->addWidget(widget);
    words->addStretch(1);
    auto *top = new QHBoxLayout;
    top->setSpacing(gap::large);
    top->addWidget(icon, 0, Qt::AlignTop);
    top->addLayout(words, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("copyVersions"));
    connect(m_copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(versions()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setFocus();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap::huge, gap::huge, gap::huge, gap::large);
    layout->setSpacing(gap::huge);
    layout->addLayout(top, 1);
    layout->addWidget(buttons);
    setMinimumWidth(340);
    retranslate();
    resize(440, layout->heightForWidth(440)); // the hint of wrapped text is for a width of its own choice
}

void AboutDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About Tincan"));
    m_text->setText(tr("Talk on your own network, with nothing in between, and see how TCP and UDP really behave."));
    m_licence->setText(tr("Free software under the MIT licence."));
    m_versions->setText(
        tr("Made with Qt %1, running on %2 (%3).")
            .arg(QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()));
    m_copy->setText(tr("Copy &versions"));
    m_copy->setToolTip(tr("For a report about a fault"));
}

} // namespace tincan
