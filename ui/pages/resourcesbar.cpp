// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resourcesbar.h"

#include "ui/models/displaytext.h"
#include "ui/pages/eventsfilter.h"
#include "ui/pages/eventsvaluepopup.h"
#include "ui/pages/paletteitems.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/filterinput.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/viewstate.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;
using store::Dimension;
using store::ResourceGrouping;

namespace {

constexpr int kInputWidth = 176;
constexpr auto kGroupingKey = "resources/grouping/1";

QString shownValue(const std::string &value)
{
    return value.empty() ? ResourcesBar::tr("(none)") : displayText(value);
}

/// What a chip stands for.
struct Term {
    QString label;
    std::function<void(ResourceFilter &)> remove;
};

std::vector<Term> termsOf(const ResourceFilter &filter, const QString &because)
{
    std::vector<Term> terms;
    if (!filter.ids.empty())
        terms.push_back({because, [](ResourceFilter &f) { f.ids.clear(); }});
    const auto addList = [&](Dimension dimension, std::vector<std::string> ResourceFilter::*list) {
        for (const std::string &value : filter.*list)
            terms.push_back({ResourcesBar::tr("%1: %2").arg(dimensionName(dimension), shownValue(value)),
                             [list, value](ResourceFilter &f) { std::erase(f.*list, value); }});
    };
    addList(Dimension::Kind, &ResourceFilter::kinds);
    addList(Dimension::Group, &ResourceFilter::groups);
    addList(Dimension::Namespace, &ResourceFilter::namespaces);
    addList(Dimension::Name, &ResourceFilter::names);
    if (filter.state != ResourceState::Alive)
        terms.push_back({filter.state ? ResourcesBar::tr("Only deleted ones") : ResourcesBar::tr("With deleted ones"),
                         [](ResourceFilter &f) { f.state = ResourceState::Alive; }});
    return terms;
}

} // namespace

ResourcesBar::ResourcesBar(workspace::Workspace &workspace, widgets::TableView &view, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_filter(aliveResources()), m_input(new widgets::FilterInput(tr("Filter"))),
      m_grouping(new widgets::ChoiceBox(tr("Group by"))), m_chips(new widgets::ChipRow),
      m_add(widgets::button(tr("Filter"), u"add"_s, theme::ButtonKind::Quiet)),
      m_views(widgets::iconButton(u"bookmark"_s, tr("Saved views"))), m_trends(widgets::iconButton(u"trends"_s, tr("Show in Trends"))),
      m_columns(widgets::iconButton(u"columns"_s, tr("Columns"))),
      m_export(widgets::iconButton(u"export"_s, tr("Export these resources…"))), m_menu(new QMenu(this))
{
    setFixedHeight(theme::scaled(theme::kToolRow));
    m_input->setMaximumWidth(kInputWidth);
    m_input->setMinimumWidth(kInputWidth * 2 / 3);
    m_input->setKeyCap(u"/"_s);
    m_input->setAccessibleName(tr("Filter resources by name, kind, namespace or path"));
    m_input->setToolTip(tr("Name, kind, namespace or path"));
    m_grouping->addItem(tr("Group: kind, name"), int(ResourceGrouping::Kind));
    m_grouping->addItem(tr("Group: namespace, name"), int(ResourceGrouping::Namespace));
    m_grouping->addItem(tr("Group: repository, name"), int(ResourceGrouping::Repository));
    m_grouping->setCurrentIndex(std::max(0, m_grouping->findData(widgets::viewState(QLatin1String(kGroupingKey), 0).toInt())));
    // It gives way to the filter; the whole word is its tooltip then.
    connect(m_grouping, &QComboBox::currentTextChanged, m_grouping, &QWidget::setToolTip);
    m_grouping->setToolTip(m_grouping->currentText());
    m_add->setAccessibleName(tr("Add a filter"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kPageMargin, 0, theme::kGrid * 2, 0);
    row->setSpacing(theme::kGrid);
    row->addWidget(m_input, 1);
    row->addWidget(m_grouping);
    row->addWidget(m_chips);
    row->addWidget(m_add);
    row->addStretch(1);
    row->addWidget(m_views);
    row->addWidget(m_trends);
    row->addWidget(m_columns);
    row->addWidget(m_export);
    offer(m_add, u"filter"_s, QKeySequence(u"Ctrl+Shift+F"_s), tr("Add a filter"));
    offer(m_views, u"bookmark"_s, QKeySequence(u"Ctrl+D"_s));
    offer(m_trends, u"trends"_s, QKeySequence(u"Ctrl+T"_s));
    offer(m_columns, u"columns"_s, QKeySequence(u"Ctrl+Shift+G"_s));
    offer(m_export, u"export"_s, QKeySequence(u"Ctrl+E"_s));
    offerRows(m_grouping, u"resources"_s, {});
    auto *clears = new QAction(tr("Clear the filter"), this);
    clears->setShortcut(QKeySequence(u"Ctrl+Shift+X"_s));
    setPaletteIcon(clears, u"filter"_s);
    addAction(clears);
    connect(clears, &QAction::triggered, this, &ResourcesBar::clear);
    connect(m_input, &widgets::FilterInput::needleChanged, this, [this](const QString &needle) {
        m_filter.text = needle.toStdString();
        emit filterChanged();
    });
    connect(m_grouping, &QComboBox::activated, this, [this] {
        widgets::setViewState(QLatin1String(kGroupingKey), int(grouping()));
        emit filterChanged();
    });
    connect(m_chips, &widgets::ChipRow::removed, this, &ResourcesBar::removeTerm);
    connect(m_add, &QPushButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
    });
    connect(m_views, &QPushButton::clicked, this, [this] { emit viewsAsked(m_views); });
    connect(m_trends, &QPushButton::clicked, this, &ResourcesBar::trendsAsked);
    connect(m_export, &QPushButton::clicked, this, &ResourcesBar::exportAsked);
    connect(m_columns, &QPushButton::clicked, this,
            [this, &view] { view.columnMenu()->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height()))); });
}

ResourceGrouping ResourcesBar::grouping() const
{
    return ResourceGrouping(m_grouping->currentData().toInt());
}

void ResourcesBar::setGrouping(ResourceGrouping grouping)
{
    m_grouping->setCurrentIndex(m_grouping->findData(int(grouping)));
}

void ResourcesBar::setFilter(const ResourceFilter &filter, const QString &because)
{
    m_filter = filter;
    m_filter.repositories.clear();
    m_because = because;
    const QSignalBlocker quiet(m_input);
    m_input->setNeedle(QString::fromStdString(filter.text));
    showChips();
}

void ResourcesBar::clear()
{
    const ResourceFilter before = m_filter;
    const QString because = m_because;
    setFilter(aliveResources());
    emit filterChanged();
    if (before != aliveResources())
        emit cleared([this, before, because] {
            setFilter(before, because);
            emit filterChanged();
        });
}

bool ResourcesBar::clearText()
{
    const bool isTyped = !m_input->text().isEmpty();
    m_input->setNeedle({});
    return isTyped;
}

void ResourcesBar::focusInput()
{
    m_input->setFocus(Qt::ShortcutFocusReason);
    m_input->selectAll();
}

void ResourcesBar::fillMenu()
{
    m_menu->clear();
    m_menu->addAction(dimensionName(Dimension::Kind) + u'…', this, [this] { askValues(Dimension::Kind, &ResourceFilter::kinds); });
    m_menu->addAction(dimensionName(Dimension::Namespace) + u'…', this,
                      [this] { askValues(Dimension::Namespace, &ResourceFilter::namespaces); });
    m_menu->addAction(dimensionName(Dimension::Group) + u'…', this, [this] { askValues(Dimension::Group, &ResourceFilter::groups); });
    m_menu->addSeparator();
    const auto addState = [this](const QString &text, std::optional<ResourceState> state) {
        QAction *action = m_menu->addAction(text, this, [this, state] {
            m_filter.state = state;
            change();
        });
        action->setCheckable(true);
        action->setChecked(m_filter.state == state);
    };
    addState(tr("In Git"), ResourceState::Alive);
    addState(tr("Only deleted ones"), ResourceState::Deleted);
    addState(tr("With deleted ones"), std::nullopt);
}

void ResourcesBar::askValues(Dimension dimension, std::vector<std::string> ResourceFilter::*list)
{
    auto *popup = new EventsValuePopup(dimensionName(dimension), this);
    connect(popup, &EventsValuePopup::chosen, this, [this, list](const std::string &value) {
        if (std::find((m_filter.*list).begin(), (m_filter.*list).end(), value) == (m_filter.*list).end())
            (m_filter.*list).push_back(value);
        change();
    });
    popup->openAt(m_add);
    m_workspace.requestValues(popup, dimension, m_repositories, [popup](const Result<std::vector<store::ValueCount>> &values) {
        if (!values) {
            popup->showError(values.error().message);
            return;
        }
        std::vector<EventsValuePopup::Choice> choices;
        for (const store::ValueCount &value : *values)
            choices.push_back({value.value, shownValue(value.value), 0});
        std::sort(choices.begin(), choices.end(),
                  [](const auto &a, const auto &b) { return a.shown.compare(b.shown, Qt::CaseInsensitive) < 0; });
        popup->setChoices(std::move(choices));
    });
}

void ResourcesBar::removeTerm(int term)
{
    const std::vector<Term> terms = termsOf(m_filter, m_because);
    if (term < 0 || term >= int(terms.size()))
        return;
    terms[std::size_t(term)].remove(m_filter);
    change();
}

void ResourcesBar::change()
{
    showChips();
    emit filterChanged();
}

void ResourcesBar::showChips()
{
    QStringList labels;
    for (const Term &term : termsOf(m_filter, m_because))
        labels << term.label;
    m_chips->setLabels(labels);
}
