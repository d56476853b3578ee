// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/eventsfilterbar.h"

#include "ui/models/displaytext.h"
#include "ui/pages/eventsvaluepopup.h"
#include "ui/pages/paletteitems.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/filterinput.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

constexpr int kInputWidth = 208;

QString shownValue(const std::string &value)
{
    return value.empty() ? EventsFilterBar::tr("(none)") : displayText(value);
}

} // namespace

EventsFilterBar::EventsFilterBar(workspace::Workspace &workspace, widgets::TableView &view, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_input(new widgets::FilterInput(tr("Filter"))), m_chipBox(new QWidget),
      m_chipRow(new QHBoxLayout(m_chipBox)), m_add(widgets::button(tr("Filter"), u"add"_s, theme::ButtonKind::Quiet)),
      m_views(widgets::iconButton(u"bookmark"_s, tr("Saved views"))), m_trends(widgets::iconButton(u"trends"_s, tr("Show in Trends"))),
      m_columns(widgets::iconButton(u"columns"_s, tr("Columns"))), m_export(widgets::iconButton(u"export"_s, tr("Export these rows…"))),
      m_menu(new QMenu(this))
{
    m_filter.rewritten = false;
    setFixedHeight(theme::scaled(theme::kToolRow));
    m_input->setMaximumWidth(theme::scaled(kInputWidth));
    m_input->setMinimumWidth(kInputWidth * 2 / 3);
    m_input->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_input->setKeyCap(u"/"_s);
    m_input->setAccessibleName(tr("Filter events by name, kind, namespace, path or changed field"));
    m_input->setToolTip(tr("Name, kind, namespace, path or changed field"));
    m_chipRow->setContentsMargins(0, 0, 0, 0);
    m_chipRow->setSpacing(theme::kGrid);
    m_add->setAccessibleName(tr("Add a filter"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kPageMargin, 0, theme::kGrid * 2, 0);
    row->setSpacing(theme::kGrid);
    row->addWidget(m_input);
    row->addWidget(m_chipBox);
    row->addWidget(m_add);
    row->addStretch(1);
    row->addWidget(m_views);
    row->addWidget(m_trends);
    row->addWidget(m_columns);
    row->addWidget(m_export);
    m_views->hide();
    offerActions();

    connect(m_input, &widgets::FilterInput::needleChanged, this, [this](const QString &needle) {
        m_filter.text = needle.toStdString();
        emit filterChanged();
    });
    connect(m_input, &widgets::FilterInput::searchSoon, &m_workspace, &workspace::Workspace::prepareSearch);
    connect(m_add, &QPushButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
    });
    connect(m_trends, &QPushButton::clicked, this, &EventsFilterBar::trendsAsked);
    connect(m_views, &QPushButton::clicked, this, [this] { emit viewsAsked(m_views); });
    connect(m_columns, &QPushButton::clicked, this,
            [this, &view] { view.columnMenu()->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height()))); });
    connect(m_export, &QPushButton::clicked, this, &EventsFilterBar::exportAsked);
}

void EventsFilterBar::offerActions()
{
    offer(m_add, u"filter"_s, QKeySequence(u"Ctrl+Shift+F"_s), tr("Add a filter"));
    offer(m_views, u"bookmark"_s, QKeySequence(u"Ctrl+D"_s));
    offer(m_trends, u"trends"_s, QKeySequence(u"Ctrl+T"_s));
    offer(m_columns, u"columns"_s, QKeySequence(u"Ctrl+Shift+G"_s));
    offer(m_export, u"export"_s, QKeySequence(u"Ctrl+E"_s));
    auto *clears = new QAction(tr("Clear the filter"), this);
    clears->setShortcut(QKeySequence(u"Ctrl+Shift+X"_s));
    setPaletteIcon(clears, u"filter"_s);
    addAction(clears);
    connect(clears, &QAction::triggered, this, &EventsFilterBar::clear);
}

void EventsFilterBar::setFilter(const EventFilter &filter)
{
    m_filter = filter;
    const QSignalBlocker quiet(m_input);
    m_input->setNeedle(QString::fromStdString(filter.text));
    rebuildChips();
}

void EventsFilterBar::setSnapshot(const workspace::SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    RepositoryNames names;
    for (const Repository &repository : snapshot->repositories)
        names.insert(repository.id, QString::fromStdString(repository.config.name));
    if (names == m_names)
        return;
    m_names = names;
    rebuildChips();
}

void EventsFilterBar::setRepositories(const std::vector<RepositoryId> &repositories)
{
    m_repositories = repositories;
}

void EventsFilterBar::setOffers(bool more, bool file)
{
    m_add->setVisible(more);
    m_columns->setVisible(more);
    m_trends->setVisible(more);
    m_export->setVisible(file);
    m_chipBox->setVisible(more && !m_chips.empty());
}

void EventsFilterBar::setViewsOffered(bool offered)
{
    m_views->setVisible(offered);
}

void EventsFilterBar::alignRight()
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    delete row->takeAt(3);
    row->insertStretch(0, 1);
    row->removeWidget(m_input);
    row->insertWidget(3, m_input);
    setTabOrder(m_add, m_input);
    setTabOrder(m_input, m_trends);
}

void EventsFilterBar::clear()
{
    const EventFilter before = m_filter;
    EventFilter none;
    none.rewritten = false;
    setFilter(none);
    emit filterChanged();
    if (before != none)
        emit cleared([this, before] {
            setFilter(before);
            emit filterChanged();
        });
}

bool EventsFilterBar::clearText()
{
    const bool isTyped = !m_input->text().isEmpty();
    m_input->setNeedle({});
    return isTyped;
}

void EventsFilterBar::focusInput()
{
    m_input->setFocus(Qt::ShortcutFocusReason);
    m_input->selectAll();
}

void EventsFilterBar::fillMenu()
{
    using store::Dimension;
    m_menu->clear();
    QMenu *types = m_menu->addMenu(dimensionName(Dimension::Type));
    for (const EventType type : {EventType::Created, EventType::Modified, EventType::Deleted, EventType::Resurrected}) {
        types->addAction(theme::icon(theme::iconName(type), theme::inkRole(type)), theme::word(type), this,
                         [this, type] { add(Dimension::Type, toString(type)); });
    }
    for (const Dimension dimension :
         {Dimension::Kind, Dimension::Group, Dimension::Namespace, Dimension::Name, Dimension::Path, Dimension::Author})
        m_menu->addAction(dimensionName(dimension) + u'…', this, [this, dimension] { askValues(dimension); });
    if (m_repositories.size() != 1)
        m_menu->addAction(dimensionName(Dimension::Repository) + u'…', this, [this] { askValues(Dimension::Repository); });
    m_menu->addSeparator();
    m_menu->addAction(theme::icon(u"user"_s), tr("By people"), this, [this] { add(Dimension::Bot, "human"); });
    m_menu->addAction(theme::icon(u"bot"_s), tr("By bots"), this, [this] { add(Dimension::Bot, "bot"); });
    m_menu->addSeparator();
    QAction *rewritten = m_menu->addAction(tr("With rewritten history"), this, [this] {
        m_filter.rewritten = !m_filter.rewritten;
        change();
    });
    rewritten->setCheckable(true);
    rewritten->setChecked(m_filter.rewritten);
}

void EventsFilterBar::askValues(store::Dimension dimension)
{
    auto *popup = new EventsValuePopup(dimensionName(dimension), this);
    popup->setFreeText(dimension == store::Dimension::Path || dimension == store::Dimension::Author);
    connect(popup, &EventsValuePopup::chosen, this, [this, dimension](const std::string &value) { add(dimension, value); });
    popup->openAt(m_add);
    if (dimension == store::Dimension::Repository) {
        std::vector<EventsValuePopup::Choice> choices;
        for (const Repository &repository : m_snapshot->repositories)
            choices.push_back({std::to_string(repository.id), displayText(repository.config.name), repository.totals.allEvents()});
        popup->setChoices(std::move(choices));
        return;
    }
    m_workspace.requestValues(popup, dimension, m_repositories, [popup](Result<std::vector<store::ValueCount>> values) {
        if (!values) {
            popup->showError(values.error().message);
            return;
        }
        std::vector<EventsValuePopup::Choice> choices;
        for (const store::ValueCount &value : *values)
            choices.push_back({value.value, shownValue(value.value), value.count});
        popup->setChoices(std::move(choices));
    });
}

void EventsFilterBar::add(store::Dimension dimension, const std::string &value)
{
    addTerm(m_filter, dimension, value);
    change();
}

void EventsFilterBar::change()
{
    rebuildChips();
    emit filterChanged();
}

void EventsFilterBar::rebuildChips()
{
    for (widgets::Chip *chip : m_chips)
        chip->deleteLater();
    m_chips.clear();
    delete m_more;
    m_more = nullptr;
    for (const FilterTerm &term : filterTerms(m_filter, m_names)) {
        auto *chip = new widgets::Chip(term.label);
        chip->setRemovable(true);
        chip->setToolTip(plainTooltip(term.label));
        m_chipRow->addWidget(chip);
        m_chips.push_back(chip);
        connect(chip, &widgets::Chip::removed, this, [this, remove = term.remove] {
            remove(m_filter);
            change();
        });
    }
    fitChips();
}

void EventsFilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitChips();
}

/// Chips that find no room are one chip "+2" whose menu removes them.
void EventsFilterBar::fitChips()
{
    delete m_more;
    m_more = nullptr;
    int room = width() - theme::scaled(kInputWidth) - m_add->sizeHint().width() - 3 * theme::kControlHeight - 10 * theme::kGrid;
    std::size_t shown = 0;
    for (; shown < m_chips.size() && (room -= m_chips[shown]->sizeHint().width() + theme::kGrid) >= 0; ++shown)
        m_chips[shown]->show();
    for (std::size_t i = shown; i < m_chips.size(); ++i)
        m_chips[i]->hide();
    m_chipBox->setVisible(!m_chips.empty());
    if (shown == m_chips.size())
        return;
    m_more = new widgets::Chip(u"+%1"_s.arg(m_chips.size() - shown));
    m_chipRow->addWidget(m_more);
    m_more->show();
    connect(m_more, &widgets::Chip::clicked, this, [this, shown] {
        m_menu->clear();
        for (std::size_t i = shown; i < m_chips.size(); ++i)
            m_menu->addAction(theme::icon(u"cancel"_s), m_chips[i]->text(), m_chips[i], &widgets::Chip::removed);
        m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
}
