// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/purgelist.h"

#include "ui/models/displaytext.h"
#include "ui/models/purgemodel.h"
#include "ui/theme/paint.h"
#include "ui/theme/times.h"

#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;
using purge::PurgeStep;
using theme::Role;
using workspace::PurgeItem;

namespace {

constexpr int kTop = 12;
constexpr int kTextLeft = theme::kPageMargin + 28;
constexpr int kLine = 22;
constexpr int kRemainingRow = 24;
constexpr int kMostRemaining = 8;

int remainingRows(const PurgeItem &item)
{
    if (item.now.step != PurgeStep::Terminating)
        return 0;
    const int all = int(item.now.remaining.size());
    return std::min(all, kMostRemaining) + (all > kMostRemaining ? 1 : 0);
}

int small()
{
    return std::max(theme::scaled(20), QFontMetrics(theme::smallFont()).height() + 2);
}

class PurgeDelegate final : public QStyledItemDelegate
{
public:
    PurgeDelegate(PurgeModel *model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const PurgeItem &item = m_model->item(index.row());
        const int rows = remainingRows(item);
        return {200, kTop + theme::scaled(kLine) + 8 + small() + (rows > 0 ? 4 + rows * theme::scaled(kRemainingRow) : 0) + kTop + 1};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const PurgeItem &item = m_model->item(index.row());
        const QRect &rect = option.rect;
        painter->save();
        const bool selected = option.state & QStyle::State_Selected;
        if (selected)
            painter->fillRect(rect, theme::color(Role::Selection));
        painter->fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), theme::color(Role::Grid));
        const theme::Mirrored scope(*painter, rect);
        if (selected)
            painter->fillRect(theme::mirrored(QRect(rect.x(), rect.y(), 3, rect.height())), theme::color(Role::Accent));
        paintHead(*painter, rect, item);
        paintRemaining(*painter, rect, item);
        painter->restore();
    }

private:
    void paintHead(QPainter &painter, const QRect &rect, const PurgeItem &item) const
    {
        const auto look = PurgeModel::look(item, m_model->now());
        const int line = theme::scaled(kLine);
        QRect first(rect.x() + kTextLeft, rect.y() + kTop, rect.width() - kTextLeft - theme::kPageMargin, line);
        theme::paintIcon(painter, QRect(rect.x() + theme::kPageMargin, first.y(), theme::iconSize(), line), look.icon,
                         theme::color(look.role));
        first.setRight(first.right() - 16
                       - theme::paintText(painter, first, PurgeModel::countText(item), theme::bodyFont(), theme::color(Role::SecondaryText),
                                          Qt::AlignRight));
        const int used = theme::paintText(painter, first, ::displayText(item.ns), theme::boldFont(), theme::color(Role::Text));
        theme::paintText(painter, first.adjusted(used + 8, 0, 0, 0), look.word, theme::bodyFont(),
                         theme::color(look.role == Role::Accent        ? Role::SecondaryText
                                          : look.role == Role::Success ? Role::SecondaryText
                                                                       : look.role));
        const QRectF bar(rect.x() + kTextLeft, first.bottom() + 3, rect.width() - kTextLeft - theme::kPageMargin, 4);
        theme::paintBar(painter, bar, PurgeModel::part(item), item.now.step == PurgeStep::Gone ? Role::Success : Role::Accent);
        const QRect below(rect.x() + kTextLeft, int(bar.bottom()) + 3, int(bar.width()), small());
        theme::paintText(painter, below, ::displayText(item.now.sentence), theme::smallFont(),
                         theme::color(item.now.step == PurgeStep::Failed ? Role::Danger : Role::SecondaryText));
    }

    void paintRemaining(QPainter &painter, const QRect &rect, const PurgeItem &item) const
    {
        const int rows = remainingRows(item);
        if (rows == 0)
            return;
        const int height = theme::scaled(kRemainingRow);
        int y = rect.bottom() - kTop - rows * height;
        const int width = rect.width() - kTextLeft - theme::kPageMargin;
        const auto at = [&](double from, double to) {
            return QRect(rect.x() + kTextLeft + int(width * from), y, int(width * (to - from)) - 8, height);
        };
        for (int i = 0; i < rows; ++i, y += height) {
            if (i == kMostRemaining) {
                theme::paintText(painter, at(0, 1),
                                 PurgeModel::tr("%1 more").arg(theme::figure(item.now.remaining.size() - std::size_t(kMostRemaining))),
                                 theme::smallFont(), theme::color(Role::SecondaryText));
                return;
            }
            const LiveObject &object = item.now.remaining[std::size_t(i)];
            bool held = false;
            const QString why = PurgeModel::whyLeft(object, m_model->now(), &held);
            theme::paintText(painter, at(0, 0.24), ::displayText(object.name), theme::bodyFont(), theme::color(Role::Text));
            theme::paintText(painter, at(0.24, 0.51), ::displayText(object.kind), theme::bodyFont(), theme::color(Role::SecondaryText));
            theme::paintText(painter, at(0.51, 1.012), why, theme::smallFont(), theme::color(held ? Role::Warning : Role::SecondaryText));
        }
    }

    PurgeModel *m_model;
};

} // namespace

PurgeList::PurgeList(PurgeModel *model, QWidget *parent) : QListView(parent)
{
    setObjectName("purgeList"_L1);
    setAccessibleName(tr("Namespaces of this run"));
    setFrameShape(QFrame::NoFrame);
    setModel(model);
    setItemDelegate(new PurgeDelegate(model, this));
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(false);
    setResizeMode(Adjust);
    // What is left grows and shrinks: heights are asked for again.
    connect(model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
}

void PurgeList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentRowChanged(current.row());
}

void PurgeList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}
