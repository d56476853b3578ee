// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/palettelist.h"

#include "ui/theme/paint.h"

using namespace Qt::StringLiterals;
using theme::Role;

namespace {

constexpr int kHeading = 28;
constexpr int kPadding = 16;
constexpr int kTextGap = 12;

} // namespace

void PaletteModel::setResult(std::vector<PaletteItem> items, const PaletteResult &result)
{
    beginResetModel();
    m_rows.clear();
    for (const PaletteHit &hit : result.hits) {
        PaletteItem &item = items[hit.item];
        if (m_rows.empty() || m_rows.back().item.group != item.group)
            m_rows.push_back({true, paletteWord(item.group), {}, {}});
        m_rows.push_back({false, item.title, item, hit});
    }
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    if (role == Qt::DisplayRole)
        return row.text;
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList words{row.text, row.item.second, row.item.keys};
    words.removeAll(QString());
    return words.join(u", "_s);
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return item(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemNeverHasChildren;
}

const PaletteItem *PaletteModel::item(int row) const
{
    if (row < 0 || row >= int(m_rows.size()) || m_rows[std::size_t(row)].heading)
        return nullptr;
    return &m_rows[std::size_t(row)].item;
}

int PaletteModel::rowHeight(int row) const
{
    return m_rows[std::size_t(row)].heading ? theme::scaled(kHeading) : theme::scaled(theme::kRow);
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const PaletteModel *>(index.model());
    const PaletteItem *item = model->item(index.row());
    QRect rect = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    if (!item) {
        theme::paintText(*painter, rect.adjusted(0, 4, 0, 0), index.data().toString(), theme::smallFont(),
                         theme::color(Role::SecondaryText));
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) {
        painter->fillRect(option.rect, theme::color(Role::Selection));
        painter->fillRect(QRect(option.rect.x(), option.rect.y(), 3, option.rect.height()), theme::color(Role::Accent));
    }
    const PaletteHit &hit = model->hit(index.row());
    theme::paintIcon(*painter, QRect(rect.x(), rect.y(), theme::iconSize(), rect.height()),
                     item->iconName.isEmpty() ? u"chevron-right"_s : item->iconName, theme::color(Role::SecondaryText));
    rect.setLeft(rect.left() + theme::iconSize() + kTextGap);
    const QString cap = selected && item->keys.isEmpty() ? PaletteModel::tr("Enter") : item->keys;
    if (!cap.isEmpty())
        rect.setRight(rect.right() - theme::paintKeyCap(*painter, rect, cap, Qt::AlignRight) - kTextGap);
    rect.setLeft(rect.left() + kTextGap
                 + theme::paintRuns(*painter, rect, item->title, hit.title.runs, theme::bodyFont(), theme::color(Role::Text)));
    theme::paintRuns(*painter, rect, item->second, hit.second.runs, theme::smallFont(), theme::color(Role::SecondaryText));
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.rect.width(), static_cast<const PaletteModel *>(index.model())->rowHeight(index.row())};
}
