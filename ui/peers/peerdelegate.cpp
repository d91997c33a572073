// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "peerdelegate.h"

#include "peers/peersmodel.h"
#include "theme/colors.h"
#include "theme/listrow.h"
#include "theme/metrics.h"

#include <QPainter>

namespace tincan {

namespace {

void paintDisc(QPainter &painter, const QRect &place, const QModelIndex &index, const Colors &colors)
{
    const QString ip = index.data(PeersModel::IpRole).toString();
    const QColor ground = ip.isEmpty() ? colors.dotOff : colors.name(ip);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(place);
    painter.setFont(smallFont(emphasised(painter.font())));
    painter.setPen(contrast(Qt::white, ground) >= 4.5 ? Qt::white : Qt::black);
    painter.drawText(place, Qt::AlignCenter, index.data(PeersModel::DiscRole).toString());
}

} // namespace

void PeerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors colors(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintListRow(*painter, option, colors);

    const bool mirrored = option.direction == Qt::RightToLeft;
    QRect inner = option.rect.adjusted(gap::medium, 0, -gap::small, 0);
    QRect disc(inner.left(), 0, size::disc, size::disc);
    disc.moveTop(inner.center().y() - size::disc / 2 + 1);
    QRect text = inner.adjusted(size::disc + 10, gap::tiny, 0, -gap::tiny);
    if (mirrored) {
        disc = QStyle::visualRect(option.direction, option.rect, disc);
        text = QStyle::visualRect(option.direction, option.rect, text);
    }
    painter->setFont(option.font);
    paintDisc(*painter, disc, index, colors);

    const auto write = [&](const QRect &where, const QFont &font, const QColor &color, const QString &words) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(where, int(Qt::AlignVCenter | Qt::AlignLeft), words);
    };
    const QRect upper(text.left(), text.top(), text.width(), text.height() / 2);
    const QRect lower(text.left(), text.top() + text.height() / 2, text.width(), text.height() / 2);
    const bool chosen = option.state & QStyle::State_Selected;
    const QColor secondary = chosen ? colors.secondaryOnOut : colors.secondaryOnWindow;
    const QFont large = emphasised(option.font);
    write(upper, large, chosen ? colors.text : colors.windowText,
          QFontMetrics(large).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideMiddle, upper.width()));
    const QFont small = smallFont(option.font);
    write(lower, small, secondary,
          lowerLine(index.data(PeersModel::AddressRole).toString(), index.data(PeersModel::StateRole).toString(),
                    QFontMetrics(small), lower.width()));
    painter->restore();
}

QString PeerDelegate::lowerLine(const QString &address, const QString &state, const QFontMetrics &metrics, int width)
{
    if (state.isEmpty() || address.isEmpty())
        return metrics.elidedText(address + state, Qt::ElideMiddle, width);
    const QString end = QStringLiteral(" \u00b7 ") + state;
    if (metrics.horizontalAdvance(address + end) <= width) // the sum of the parts may be a pixel more
        return address + end;
    const QString port = QChar(0x2026) + address.mid(address.lastIndexOf(u':'));
    return metrics.elidedText(port + end, Qt::ElideRight, width);
}

QSize PeerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(emphasised(option.font)).height() + QFontMetrics(smallFont(option.font)).height();
    return QSize(120, std::max(size::peerRow, lines + gap::medium));
}

} // namespace tincan
