// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

// What Qt offers for a list of wrapped texts: a QListView. Prints what one step of a resize costs.
//
// list ROWS STEPS

#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <QStringListModel>

#include <algorithm>
#include <cstdio>
#include <vector>

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int rows = arguments.value(1).toInt();
    QStringList texts;
    for (int i = 0; i < rows; ++i)
        texts.append(
            QStringLiteral("%1 such a message as many%2").arg(i).arg(QString(i * 7919 % 50, QLatin1Char('a'))));
    QStringListModel model(texts);
    QListView view;
    view.setWordWrap(true);
    view.setResizeMode(QListView::Adjust);
    view.setModel(&model);
    view.resize(1920, 1080);
    view.show();
    view.viewport()->repaint();
    QCoreApplication::processEvents();
    std::vector<double> steps;
    for (int i = 0; i < arguments.value(2).toInt(); ++i) {
        QElapsedTimer clock;
        clock.start();
        view.resize(1919 - i, 1080);
        QCoreApplication::sendPostedEvents(&view);
        view.doItemsLayout(); // it would begin 100 ms after the last step
        view.viewport()->repaint();
        steps.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(steps.begin(), steps.end());
    std::printf("{\"step_ms\": %.3f}\n", steps.empty() ? -1 : steps[steps.size() / 2]);
}
