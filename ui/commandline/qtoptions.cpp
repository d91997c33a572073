// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "qtoptions.h"

#include <algorithm>

namespace tincan {

namespace {

/// The name of an option without its dashes and its `=value`; empty for anything else.
QString optionName(const QString &argument)
{
    if (!argument.startsWith(QLatin1Char('-')))
        return {};
    const qsizetype dashes = argument.startsWith(QLatin1String("--")) ? 2 : 1;
    return argument.mid(dashes).section(QLatin1Char('='), 0, 0);
}

// From the documentation of QGuiApplication and QApplication (Qt 6), "Supported Command Line Options".
bool isQtFlag(const QString &name)
{
    return name == QLatin1String("reverse") || name == QLatin1String("widgetcount");
}

bool isQtOptionWithValue(const QString &name)
{
    static const QStringList names{QStringLiteral("platform"),        QStringLiteral("platformpluginpath"),
                                   QStringLiteral("platformtheme"),   QStringLiteral("plugin"),
                                   QStringLiteral("qwindowgeometry"), QStringLiteral("geometry"),
                                   QStringLiteral("qwindowicon"),     QStringLiteral("icon"),
                                   QStringLiteral("qwindowtitle"),    QStringLiteral("title"),
                                   QStringLiteral("session"),         QStringLiteral("display"),
                                   QStringLiteral("style"),           QStringLiteral("stylesheet")};
    return names.contains(name);
}

} // namespace

QStringList withoutQtOptions(const QStringList &arguments)
{
    QStringList kept;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString name = optionName(arguments[i]);
        if (isQtOptionWithValue(name))
            i += arguments[i].contains(QLatin1Char('=')) ? 0 : 1;
        else if (!isQtFlag(name))
            kept += arguments[i];
    }
    return kept;
}

bool namesPlatform(const QStringList &arguments)
{
    return std::any_of(arguments.begin(), arguments.end(),
                       [](const QString &argument) { return optionName(argument) == QLatin1String("platform"); });
}

} // namespace tincan
