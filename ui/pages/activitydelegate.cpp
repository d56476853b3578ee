// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activitydelegate.h"

#include "ui/models/displaytext.h"
#include "ui/pages/activitymodel.h"
#include "ui/theme/paint.h"
#include "ui/theme/times.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;
using theme::Role;
using Group = ActivityRow::Group;

namespace {

constexpr int kGap = 12;
constexpr int kDoneWhen = 96;                  ///< a day and a time of day
constexpr int kDoneTitle = 5, kDoneDetail = 9; // shares of the width
constexpr int kProgress = 160;
constexpr int kPercent = 40;
constexpr int kMoment = 112;
constexpr int kFailedTop = 8;
constexpr int kActiveTop = 4;
constexpr int kMostHeights = 1'000;

int bodyHeight()
{
    return QFontMetrics(theme::bodyFont()).height();
}

int smallHeight()
{
    return QFontMetrics(theme::smallFont()).height();
}

int smallWidth(const QString &text)
{
    return QFontMetrics(theme::smallFont()).horizontalAdvance(text);
}

/// `width` pixels at the right end of `from`, which loses them and the gap before them.
QRect takeRight(QRect &from, int width, int gap = kGap)
{
    const QRect taken(from.right() + 1 - width, from.y(), width, from.height());
    from.setRight(from.right() - width - gap);
    return taken;
}

ActivityParts activeParts(QRect rest, const ActivityRow &row, const QSize &controls)
{
    ActivityParts parts;
    rest.adjust(0, kActiveTop, kGap, -kActiveTop);
    parts.controls = takeRight(rest, controls.width(), kMoment - kGap);
    parts.when = takeRight(rest, std::max(kMoment, smallWidth(row.when)));
    if (row.group == Group::Running) {
        parts.percent = takeRight(rest, std::max(kPercent, smallWidth(ActivityModel::percentText(row))));
        parts.progress = takeRight(rest, kProgress);
    }
    parts.icon = QRect(rest.x(), rest.y(), theme::iconSize(), rest.height());
    rest.setLeft(rest.left() + parts.icon.width() + kGap);
    const int room = (rest.height() - bodyHeight() - smallHeight()) / 2;
    parts.title = QRect(rest.x(), rest.y(), rest.width(), bodyHeight() + room);
    parts.detail = QRect(rest.x(), parts.title.bottom() + 1, rest.width(), rest.bottom() - parts.title.bottom());
    return parts;
}

ActivityParts failedParts(QRect rest, const QSize &controls)
{
    ActivityParts parts;
    rest.adjust(0, kFailedTop, 0, -kFailedTop);
    parts.controls = takeRight(rest, controls.width());
    parts.icon = QRect(rest.x(), rest.y(), theme::iconSize(), theme::iconSize());
    rest.setLeft(rest.left() + parts.icon.width() + kGap);
    parts.title = QRect(rest.x(), rest.y(), rest.width(), bodyHeight());
    parts.remark = QRect(rest.x(), rest.bottom() + 1 - smallHeight(), rest.width(), smallHeight());
    parts.detail = QRect(rest.x(), parts.title.bottom() + 1, rest.width(), parts.remark.top() - parts.title.bottom() - 1);
    return parts;
}

ActivityParts doneParts(QRect rest, const ActivityRow &row)
{
    ActivityParts parts;
    // Else what was found would not stand in one line.
    parts.when = takeRight(rest, std::max(theme::scaled(kDoneWhen), smallWidth(row.when)));
    parts.icon = QRect(rest.x(), rest.y(), theme::iconSize(), rest.height());
    rest.setLeft(rest.left() + parts.icon.width() + kGap);
    const int title = (rest.width() - kGap) * kDoneTitle / (kDoneTitle + kDoneDetail);
    parts.title = QRect(rest.x(), rest.y(), title, rest.height());
    parts.detail = rest.adjusted(title + kGap, 0, 0, 0);
    return parts;
}

void paintHead(QPainter &painter, const QRect &rect, const ActivityItem &item)
{
    painter.fillRect(rect, theme::color(Role::AlternateBase));
    painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), theme::color(Role::Grid));
    const QRect line = rect.adjusted(theme::kPageMargin, 0, -theme::kPageMargin, -1);
    const int used = theme::paintText(painter, line, activityWord(item.row.group), theme::boldFont(), theme::color(Role::Text));
    theme::paintText(painter, line.adjusted(used + theme::kGrid, 0, 0, 0), theme::figure(item.count), theme::bodyFont(),
                     theme::color(Role::SecondaryText));
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, Group group)
{
    const QRect &rect = option.rect;
    const bool isActive = option.state & QStyle::State_Active;
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected)
        painter.fillRect(rect, theme::color(isActive ? Role::Selection : Role::Pressed));
    else if (group == Group::Failed)
        painter.fillRect(rect, theme::color(Role::DangerFill));
    painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), theme::color(Role::Grid));
    if (isSelected && isActive)
        painter.fillRect(theme::mirrored(QRect(rect.x(), rect.y(), 3, rect.height())), theme::color(Role::Accent));
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || !view->hasFocus() || isSelected || view->currentIndex().row() != option.index.row())
        return;
    painter.setPen(QPen(theme::color(Role::Focus), 2));
    painter.drawRect(rect.adjusted(1, 1, -1, -1));
}

/// The whole sentence, in as many lines as it needs.
void paintWrapped(QPainter &painter, const QRect &rect, const QString &text)
{
    painter.setFont(theme::smallFont());
    painter.setPen(theme::color(Role::Text));
    const Qt::LayoutDirection before = painter.layoutDirection();
    const Qt::Alignment side = before == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    // A sentence reads as its own letters do.
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(theme::mirrored(rect), int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextWordWrap, text);
    painter.setLayoutDirection(before);
}

} // namespace

ActivityDelegate::ActivityDelegate(const ActivityModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

void ActivityDelegate::setControlSizes(QSize cancel, QSize retry, QSize retryAndToken)
{
    m_cancel = cancel;
    m_retry = retry;
    m_retryAndToken = retryAndToken;
    m_heights.clear();
}

QSize ActivityDelegate::controlsOf(const ActivityRow &row) const
{
    switch (row.group) {
    case Group::Running:
    case Group::Waiting: return m_cancel;
    case Group::Failed: return row.needsToken ? m_retryAndToken : m_retry;
    case Group::Done: break;
    }
    return {0, 0};
}

ActivityParts ActivityDelegate::parts(const QRect &rect, const ActivityRow &row) const
{
    const QRect rest = rect.adjusted(theme::kPageMargin, 0, -theme::kPageMargin, -1);
    switch (row.group) {
    case Group::Running:
    case Group::Waiting: return activeParts(rest, row, controlsOf(row));
    case Group::Failed: return failedParts(rest, controlsOf(row));
    case Group::Done: break;
    }
    return doneParts(rest, row);
}

/// Names differ, the room does not: the same sentence is measured once.
int ActivityDelegate::failedHeight(const ActivityRow &row, int width) const
{
    if (m_width != width || m_heights.size() > kMostHeights) {
        m_heights.clear();
        m_width = width;
    }
    const int room = failedParts(QRect(0, 0, width - 2 * theme::kPageMargin, 100), controlsOf(row)).title.width();
    int &height = m_heights[(row.needsToken ? u"+"_s : u"-"_s) + row.detail];
    if (height == 0)
        height = QFontMetrics(theme::smallFont())
                     .boundingRect(QRect(0, 0, std::max(room, 1), QWIDGETSIZE_MAX), Qt::TextWordWrap, row.detail)
                     .height();
    return 2 * kFailedTop + 1 + std::max(bodyHeight() + height + smallHeight(), controlsOf(row).height());
}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const ActivityItem &item = m_model.item(index.row());
    if (item.isHead)
        return {width, theme::scaled(theme::kRow)};
    switch (item.row.group) {
    case Group::Running:
    case Group::Waiting:
        return {width,
                std::max({theme::scaled(theme::kRowTwoLines), bodyHeight() + smallHeight() + 2 * kActiveTop + 1,
                          m_cancel.height() + 2 * kActiveTop + 1})};
    case Group::Failed: return {width, failedHeight(item.row, width)};
    case Group::Done: break;
    }
    return {width, std::max(theme::scaled(theme::kRow), bodyHeight() + 1)};
}

void ActivityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ActivityItem &item = m_model.item(index.row());
    const ActivityRow &row = item.row;
    painter->save();
    const theme::Mirrored scope(*painter, option.rect);
    if (item.isHead) {
        paintHead(*painter, option.rect, item);
        painter->restore();
        return;
    }
    QStyleOptionViewItem line(option);
    line.index = index;
    paintGround(*painter, line, row.group);
    const ActivityParts at = parts(option.rect, row);
    const QColor quiet = theme::color(Role::SecondaryText);
    theme::paintIcon(*painter, at.icon, row.iconName, theme::color(row.iconRole));
    theme::paintText(*painter, at.title, row.title, theme::bodyFont(), theme::color(Role::Text));
    if (row.group == Group::Failed)
        paintWrapped(*painter, at.detail, row.detail);
    else
        theme::paintText(*painter, at.detail, row.detail, theme::smallFont(), quiet);
    theme::paintText(*painter, at.remark, row.remark, theme::smallFont(), theme::color(Role::Text));
    if (row.group == Group::Running) {
        theme::paintBar(*painter, QRectF(at.progress.x(), at.progress.center().y() - 1, at.progress.width(), 4), row.part);
        theme::paintText(*painter, at.percent, ActivityModel::percentText(row), theme::smallFont(), quiet, Qt::AlignRight);
    }
    theme::paintText(*painter, at.when, row.when, theme::smallFont(), quiet, Qt::AlignRight);
    painter->restore();
}

bool ActivityDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || m_model.item(index.row()).isHead)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const ActivityRow &row = m_model.item(index.row()).row;
    const ActivityParts at = parts(option.rect, row);
    const QPoint place = QStyle::visualPos(view->layoutDirection(), option.rect, event->pos());
    const auto isCut = [](const QString &text, const QFont &font, const QRect &room) {
        return QFontMetrics(font).horizontalAdvance(text) > room.width();
    };
    QString tip;
    if (at.when.contains(place) && row.time > 0 && !row.when.isEmpty())
        tip = theme::exactMoment(row.time);
    else if (at.title.contains(place) && isCut(row.title, theme::bodyFont(), at.title))
        tip = row.title;
    else if (row.group != Group::Failed && at.detail.contains(place) && isCut(row.detail, theme::smallFont(), at.detail))
        tip = row.detail;
    else if (at.remark.contains(place) && isCut(row.remark, theme::smallFont(), at.remark))
        tip = row.remark;
    QToolTip::showText(event->globalPos(), tip.isEmpty() ? QString() : plainTooltip(tip), view);
    return true;
}
