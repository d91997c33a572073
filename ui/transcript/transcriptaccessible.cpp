// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "transcriptaccessible.h"

#include "transcript/limits.h"
#include "transcript/transcriptmodel.h"
#include "transcript/transcriptview.h"

#include <QAccessibleActionInterface>

#include <algorithm>

namespace tincan {

namespace {

/// One row. It has no object of its own: it asks the view by the id of the row, and says so when the row is gone.
class RowAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    RowAccessible(const TranscriptAccessible &list, quint64 id)
        : m_list(list)
        , m_id(id)
    {}

    quint64 id() const { return m_id; }
    int row() const { return m_list.view().model()->rowOf(m_id); }

    bool isValid() const override { return row() >= 0; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_list.window(); }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(&m_list.view()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const RowWriter &writer = m_list.view().model()->writer();
        if (kind == QAccessible::Name)
            return writer.accessibleText(row());
        return kind == QAccessible::Description ? writer.toolTip(row()) : QString();
    }

    QRect rect() const override
    {
        const QRect place = isValid() ? m_list.view().rowRect(row()) : QRect();
        return place.isEmpty() ? QRect() : place.translated(m_list.view().viewport()->mapToGlobal(QPoint(0, 0)));
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.focusable = true;
        state.selectable = true;
        state.invalid = !isValid();
        state.offscreen = rect().isEmpty();
        state.focused = isValid() && m_list.view().hasFocus() && m_list.view().currentRow() == row();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), showMenuAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == pressAction())
            m_list.view().actOn(row());
        else if (name == showMenuAction())
            m_list.view().showMenuOf(row());
    }

private:
    const TranscriptAccessible &m_list;
    quint64 m_id;
};

QAccessibleInterface *make(const QString &className, QObject *object)
{
    auto *view =
        className == QLatin1String("tincan::TranscriptView") ? qobject_cast<TranscriptView *>(object) : nullptr;
    return view ? new TranscriptAccessible(*view) : nullptr;
}

} // namespace

void TranscriptAccessible::install()
{
    QAccessible::installFactory(make); // a second time does nothing
}

TranscriptAccessible::TranscriptAccessible(TranscriptView &view)
    : QAccessibleWidget(&view, QAccessible::List)
    , m_view(view)
{}

TranscriptAccessible::~TranscriptAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_rows))
        QAccessible::deleteAccessibleInterface(id);
}

/// The window of rows: centred on the current row if the list has the focus, else on those on the screen.
int TranscriptAccessible::firstRow() const
{
    const QList<RowWindow::Placed> &shown = m_view.placedRows();
    const int current = m_view.hasFocus() ? m_view.currentRow() : -1;
    const int middle = current >= 0 ? current : shown.isEmpty() ? 0 : shown.at(shown.size() / 2).row;
    const int last = std::max(0, m_view.model()->rowCount() - maxAccessibleRows);
    return std::clamp(middle - maxAccessibleRows / 2, 0, last);
}

int TranscriptAccessible::childCount() const
{
    return std::min(m_view.model()->rowCount(), maxAccessibleRows);
}

QAccessibleInterface *TranscriptAccessible::child(int index) const
{
    return index >= 0 && index < childCount() ? rowInterface(firstRow() + index) : nullptr;
}

QAccessibleInterface *TranscriptAccessible::rowInterface(int row) const
{
    if (row < 0 || row >= m_view.model()->rowCount())
        return nullptr;
    const quint64 id = m_view.model()->idOf(row);
    if (const auto known = m_rows.constFind(id); known != m_rows.cend())
        return QAccessible::accessibleInterface(*known);
    prune();
    auto *made = new RowAccessible(*this, id);
    m_rows.insert(id, QAccessible::registerAccessibleInterface(made)); // which owns it from here on
    return made;
}

/// Interfaces of rows that are far away or gone. Twice the window stay, so that those in use are never among them.
void TranscriptAccessible::prune() const
{
    if (m_rows.size() < 2 * maxAccessibleRows)
        return;
    const int first = firstRow();
    m_rows.removeIf([this, first](const std::pair<const quint64 &, QAccessible::Id &> &known) {
        const int row = m_view.model()->rowOf(known.first);
        const bool near = row >= first - maxAccessibleRows / 2 && row < first + maxAccessibleRows * 3 / 2;
        if (!near)
            QAccessible::deleteAccessibleInterface(known.second);
        return !near;
    });
}

QAccessibleInterface *TranscriptAccessible::childAt(int x, int y) const
{
    const int row = m_view.rowAt(m_view.viewport()->mapFromGlobal(QPoint(x, y)));
    return row >= 0 ? rowInterface(row) : nullptr;
}

QAccessibleInterface *TranscriptAccessible::focusChild() const
{
    return m_view.hasFocus() ? rowInterface(m_view.currentRow()) : nullptr;
}

int TranscriptAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *row = dynamic_cast<const RowAccessible *>(child);
    if (!row || !row->isValid())
        return -1;
    const int index = row->row() - firstRow();
    return index >= 0 && index < childCount() ? index : -1;
}

} // namespace tincan
