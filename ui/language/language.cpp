// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "language.h"

#include <QDir>
#include <QGuiApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace tincan {

namespace {

const QString folder = QStringLiteral(":/i18n");

void install(QTranslator &translator, const QLocale &locale, const QString &catalogue)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(locale, catalogue, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(&translator);
}

/// English is a catalogue too: it holds the plural forms.
bool isOurs(const QLocale &locale)
{
    QTranslator probe;
    return probe.load(locale, QStringLiteral("tincan"), QStringLiteral("_"), folder);
}

} // namespace

void Language::use(const QString &code)
{
    const QLocale wanted = code.isEmpty() ? QLocale::system() : QLocale(code);
    const QLocale words = isOurs(wanted) ? wanted : QLocale(QLocale::English);
    QLocale::setDefault(wanted.language() == QLocale::C ? words : wanted);
    install(m_qt, words, QStringLiteral("qtbase"));
    install(m_ours, words, QStringLiteral("tincan"));
    QGuiApplication::setLayoutDirection(words.textDirection());
}

bool Language::has(const QString &code)
{
    return isOurs(QLocale(code));
}

QStringList Language::all()
{
    const QString prefix = QStringLiteral("tincan_");
    QStringList codes;
    const QStringList files = QDir(folder).entryList(QDir::Files);
    for (const QString &file : files) {
        if (file.startsWith(prefix))
            codes.append(file.chopped(3).mid(prefix.size()));
    }
    // The menu of every window asks: a filter of QDir and a comparison by the locale would load 2.5 MB for it. These
    // names begin with capitals, and their scripts have the order of their code points.
    std::sort(codes.begin(), codes.end(), [](const QString &a, const QString &b) { return ownName(a) < ownName(b); });
    return codes;
}

QString Language::ownName(const QString &code)
{
    // Qt names the country of these too, or does not where it matters
    static const QHash<QString, QString> others{{QStringLiteral("en"), QStringLiteral("English")},
                                                {QStringLiteral("es"), QStringLiteral("Espa\u00f1ol")},
                                                {QStringLiteral("pt_BR"), QStringLiteral("Portugu\u00eas (Brasil)")}};
    QString name = others.value(code, QLocale(code).nativeLanguageName());
    if (name.isEmpty())
        return code;
    name[0] = name[0].toUpper();
    return name;
}

} // namespace tincan
