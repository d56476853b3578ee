// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/viewsmenu.h"

#include "ui/pages/paletteitems.h"
#include "ui/theme/theme.h"
#include "ui/viewcontext.h"

#include <QAction>
#include <QDateTime>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <array>
#include <utility>

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

void keepRange(SavedView &view, const ViewContext &context)
{
    view.range = rangeKey(context.range);
    if (context.range == Range::Custom) {
        view.since = context.since;
        view.until = context.until;
    }
}

ViewContext rangeOf(const SavedView &view, const ViewContext &context)
{
    if (view.range.isEmpty())
        return context;
    ViewContext shown = withRange(context, rangeFromKey(view.range), QDateTime::currentDateTimeUtc().date());
    if (shown.range == Range::Custom) { // links may leave one end open
        shown.since = view.since;
        shown.until = view.until;
    }
    return shown;
}

ViewsMenu::ViewsMenu(Page &page, const QString &id, std::function<SavedView()> take, std::function<void(const SavedView &)> show)
    : QObject(&page), m_page(page), m_id(id), m_take(std::move(take)), m_show(std::move(show)), m_menu(new QMenu(&page))
{
    m_menu->setObjectName("savedViews"_L1);
    auto *saves = new QAction(tr("Save this view…"), &page);
    saves->setShortcut(QKeySequence::Save);
    setPaletteIcon(saves, u"bookmark"_s);
    page.addAction(saves);
    connect(saves, &QAction::triggered, this, &ViewsMenu::askName);
}

std::optional<std::vector<SavedView>> ViewsMenu::views()
{
    auto all = savedViews();
    if (!all) {
        emit m_page.toastAsked(all.error().message, widgets::ToastKind::Failed);
        return std::nullopt;
    }
    std::erase_if(*all, [this](const SavedView &view) { return view.page != m_id; });
    return std::move(*all);
}

void ViewsMenu::open(QWidget *anchor)
{
    if (const auto known = views()) {
        fill(*known);
        m_menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
    }
}

void ViewsMenu::openNamed(const QString &name)
{
    const auto known = views();
    if (!known)
        return;
    const auto found = std::find_if(known->begin(), known->end(), [&name](const SavedView &view) { return view.name == name; });
    if (found != known->end())
        m_show(*found);
    else
        emit m_page.toastAsked(tr("There is no view “%1” any more.").arg(name), widgets::ToastKind::Failed);
}

void ViewsMenu::fill(const std::vector<SavedView> &views)
{
    m_menu->clear();
    for (const SavedView &view : views)
        m_menu->addAction(theme::icon(u"bookmark"_s), entry(view.name), this, [this, view] { m_show(view); });
    if (views.empty())
        m_menu->addAction(tr("No views are saved yet"))->setEnabled(false);
    m_menu->addSeparator();
    m_menu->addAction(theme::icon(u"add"_s), tr("Save this view…"), this, &ViewsMenu::askName);
    if (views.empty())
        return;
    QMenu *removes = m_menu->addMenu(theme::icon(u"trash"_s), tr("Remove"));
    for (const SavedView &view : views)
        removes->addAction(entry(view.name), this, [this, view] { remove(view); });
}

void ViewsMenu::askName()
{
    const auto known = views();
    if (!known)
        return;
    QStringList taken;
    for (const SavedView &view : *known)
        taken << view.name;
    auto *sheet = new SaveViewSheet(taken, m_page.window());
    connect(sheet, &SaveViewSheet::named, this, &ViewsMenu::save);
    sheet->open();
}

void ViewsMenu::save(const QString &name)
{
    SavedView view = m_take();
    view.page = m_id;
    view.name = name;
    const auto saved = saveView(view);
    emit m_page.toastAsked(saved ? tr("The view “%1” is saved.").arg(name) : saved.error().message, widgets::outcome(saved));
}

void ViewsMenu::remove(const SavedView &view)
{
    if (const auto removed = removeView(view.page, view.name); !removed) {
        emit m_page.toastAsked(removed.error().message, widgets::ToastKind::Failed);
        return;
    }
    emit m_page.undoOffered(tr("The view “%1” is removed.").arg(view.name), [this, view] {
        if (const auto saved = saveView(view); !saved)
            emit m_page.toastAsked(saved.error().message, widgets::ToastKind::Failed);
    });
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
