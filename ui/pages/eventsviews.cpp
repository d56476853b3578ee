// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/eventsviews.h"

#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestName = 80;

constexpr std::array kRanges{std::pair{Range::Week, "week"_L1},       std::pair{Range::Month, "month"_L1},
                             std::pair{Range::Quarter, "quarter"_L1}, std::pair{Range::Year, "year"_L1},
                             std::pair{Range::All, "all"_L1},         std::pair{Range::Custom, "custom"_L1}};

/// A name as an entry of a menu: no letter of it is a mnemonic.
QString entry(const QString &name)
{
    return QString(name).replace(u'&', u"&&"_s);
}

} // namespace

QString rangeKey(Range range)
{
    const auto found = std::find_if(kRanges.begin(), kRanges.end(), [range](const auto &one) { return one.first == range; });
    return found->second;
}

Range rangeFromKey(const QString &key)
{
    const auto found = std::find_if(kRanges.begin(), kRanges.end(), [&key](const auto &one) { return one.second == key; });
    return found == kRanges.end() ? Range::All : found->first;
}

EventsViews::EventsViews(QWidget *parent) : QObject(parent), m_window(parent), m_menu(new QMenu(parent))
{
    m_menu->setObjectName("savedViews"_L1);
}

void EventsViews::open(QWidget *anchor)
{
    const auto views = savedViews();
    if (!views) {
        emit said(views.error().message, widgets::ToastKind::Failed);
        return;
    }
    fill(*views);
    m_menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
}

void EventsViews::fill(const std::vector<SavedView> &views)
{
    m_menu->clear();
    QStringList names;
    for (const SavedView &view : views) {
        names << view.name;
        m_menu->addAction(theme::icon(u"bookmark"_s), entry(view.name), this, [this, view] { emit chosen(view); });
    }
    if (views.empty())
        m_menu->addAction(tr("No views are saved yet"))->setEnabled(false);
    m_menu->addSeparator();
    m_menu->addAction(theme::icon(u"add"_s), tr("Save this view…"), this, [this, names] { askName(names); });
    if (views.empty())
        return;
    QMenu *remove = m_menu->addMenu(theme::icon(u"trash"_s), tr("Remove"));
    for (const SavedView &view : views) {
        remove->addAction(entry(view.name), this, [this, view] {
            const auto removed = removeView(view.name);
            emit said(removed ? tr("The view “%1” is removed.").arg(view.name) : removed.error().message, widgets::outcome(removed));
        });
    }
}

void EventsViews::askName(const QStringList &taken)
{
    auto *sheet = new SaveViewSheet(taken, m_window);
    connect(sheet, &SaveViewSheet::named, this, &EventsViews::saveAsked);
    sheet->open();
}

SaveViewSheet::SaveViewSheet(const QStringList &taken, QWidget *parent)
    : Sheet(tr("Save this view"), parent), m_taken(taken), m_name(new QLineEdit)
{
    m_name->setMaxLength(kLongestName);
    addField(tr("Name"), m_name, tr("Filter, columns, sorting and time range are kept under this name."));
    addFoot(tr("Save"));
    connect(m_name, &QLineEdit::textChanged, this, &SaveViewSheet::say);
    m_name->setFocus();
    say();
}

void SaveViewSheet::say()
{
    const QString name = m_name->text().trimmed();
    acceptButton()->setEnabled(!name.isEmpty());
    acceptButton()->setText(m_taken.contains(name) ? tr("Replace") : tr("Save"));
}

void SaveViewSheet::accept()
{
    emit named(m_name->text().trimmed());
    Sheet::accept();
}
