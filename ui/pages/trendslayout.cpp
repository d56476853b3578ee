// SPDX-License-Identifier: GPL-3.0-or-later
// How Trends is laid out and wired; what it shows is in trendspage.cpp.
#include "ui/pages/trendspage.h"

#include "ui/charts/chartview.h"
#include "ui/charts/overviewstrip.h"
#include "ui/charts/smallmultiples.h"
#include "ui/pages/chartactions.h"
#include "ui/pages/paletteitems.h"
#include "ui/pages/trendstable.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/toolrow.h"
#include "ui/widgets/viewstate.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRoomForOverview = 240; ///< pixels of height from which it leaves room for the chart
constexpr int kChartPage = 0;
constexpr int kMultiplesPage = 1;
constexpr int kTablePage = 2;

widgets::ChoiceBox *choice(const QString &name, const QStringList &items)
{
    auto *box = new widgets::ChoiceBox(name);
    box->addItems(items);
    return box;
}

/// A chart above its overview, which gives way where the chart would have no height.
class ChartColumn final : public QWidget
{
public:
    ChartColumn(QWidget *chart, QWidget *overview) : m_overview(overview)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(16, 0, 16, 0);
        column->setSpacing(12);
        column->addWidget(chart, 1);
        column->addWidget(overview);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        m_overview->setVisible(height() >= theme::scaled(kRoomForOverview));
    }

private:
    QWidget *m_overview;
};

} // namespace

QWidget *TrendsPage::toolRow()
{
    auto *widget = new widgets::ToolRow(theme::kToolRow);
    widget->setAutoFillBackground(true);
    widget->setBackgroundRole(QPalette::Window);
    QHBoxLayout *row = widget->row();
    row->setContentsMargins(theme::kPageMargin, 0, theme::kPageMargin, 0);
    QList<QWidget *> words;
    const auto word = [row, &words](const QString &text) {
        words.append(new widgets::Label(text, widgets::TextSize::Body, theme::Role::SecondaryText));
        row->addWidget(words.last());
    };
    QStringList measures{tr("Events"), tr("Resources")};
    for (int measure = int(TrendChoice::Measure::Charts); measure <= int(TrendChoice::kLastMeasure); ++measure)
        measures << adoptionName(TrendChoice::Measure(measure));
    m_measure = choice(tr("What is shown"), measures);
    m_by = choice(tr("Split by"), {});
    fillSplits();
    m_per = choice(tr("Length of a column"), {tr("Day"), tr("Week"), tr("Month")});
    word(tr("Show", "before: Events"));
    row->addWidget(m_measure);
    word(tr("by", "before: Type"));
    row->addWidget(m_by);
    word(tr("per", "before: Week"));
    row->addWidget(m_per);
    m_chip = new widgets::Chip(tr("Filtered"));
    m_chip->setRemovable(true);
    m_chip->hide();
    m_forecast = new widgets::Chip(tr("Forecast"));
    m_forecast->setCheckable(true);
    m_forecast->setToolTip(tr("What may come, dashed, from what is shown"));
    auto *chips = new QWidget;
    auto *chipRow = new QHBoxLayout(chips);
    chipRow->setContentsMargins(0, 0, 0, 0);
    chipRow->setSpacing(theme::kGrid);
    chipRow->addWidget(m_chip);
    chipRow->addWidget(m_forecast);
    row->addWidget(chips);
    row->addStretch();
    m_back = widgets::iconButton(u"chevron-left"_s, tr("Back to the range before"));
    m_forward = widgets::iconButton(u"chevron-right"_s, tr("Forward to the next range"));
    m_view = new widgets::Segments(tr("Chart, small charts or table"));
    m_view->addSegment(kChartPage, tr("Chart"), u"trends"_s);
    m_view->addSegment(kMultiplesPage, tr("Small"), u"overview"_s);
    m_view->segment(kMultiplesPage)->setToolTip(tr("A small chart for each, all on the same scale"));
    m_view->addSegment(kTablePage, tr("Table"), u"table"_s);
    m_view->setCurrent(kChartPage);
    m_export = widgets::button(tr("Export…"), u"export"_s);
    for (QWidget *control : std::initializer_list<QWidget *>{m_back, m_forward, m_view, m_export})
        row->addWidget(control);
    // Their keys are the page's, too, which has them where the buttons have no room.
    addAction(offer(m_back, u"chevron-left"_s, QKeySequence(u"Alt+Shift+Left"_s)));
    addAction(offer(m_forward, u"chevron-right"_s, QKeySequence(u"Alt+Shift+Right"_s)));
    offer(m_forecast, u"trends"_s, {}, tr("Forecast of what is shown, on or off"));
    offer(m_export, u"export"_s, QKeySequence(u"Ctrl+E"_s));
    offerSegments(m_view, u"trends"_s, tr("Shown as"));
    for (QComboBox *box : {m_measure, m_per}) // those of the split come with its rows
        offerRows(box, u"trends"_s, box->accessibleName());
    widget->letShrink({m_view->segment(kChartPage), m_view->segment(kMultiplesPage), m_view->segment(kTablePage), m_export});
    widget->letHide(words);
    widget->letHide({m_back, m_forward});
    widget->letWrap(chips);
    connect(m_measure, &QComboBox::activated, this, [this](int index) {
        TrendChoice next = m_choice;
        next.measure = TrendChoice::Measure(index);
        next.of.clear();
        setChoice(next);
    });
    connect(m_by, &QComboBox::activated, this, [this](int index) {
        TrendChoice next = m_choice;
        if (isAdoption(m_choice.measure)) {
            next.of = m_by->itemData(index).toString();
            return setChoice(next);
        }
        next.by = TrendChoice::By(m_by->itemData(index).toInt());
        widgets::setViewState(u"trends/by/1"_s, int(next.by));
        setChoice(next);
    });
    // Queued: what was chosen in the list is said after it closed.
    connect(
        m_by, &widgets::ChoiceBox::closed, this,
        [this] {
            if (std::exchange(m_isSplitLate, false))
                fillSplits();
        },
        Qt::QueuedConnection);
    connect(m_per, &QComboBox::activated, this, [this](int index) {
        TrendChoice next = m_choice;
        next.bucket = Bucket(index);
        setChoice(next);
    });
    connect(m_forecast, &widgets::Chip::clicked, this, [this](bool on) {
        TrendChoice next = m_choice;
        next.forecast = on;
        setChoice(next);
    });
    connect(m_chip, &widgets::Chip::removed, this, [this] { open({}); });
    connect(m_export, &QPushButton::clicked, m_actions, &ChartActions::exportChart);
    connect(m_view, &widgets::Segments::chosen, this, &TrendsPage::showView);
    m_actions->setTable([this] { return m_view->current() == kTablePage; },
                        [this](bool table) { showView(table ? kTablePage : kChartPage); });
    return widget;
}

/// What the measure can be split by; the split that is chosen stays.
void TrendsPage::fillSplits()
{
    const QSignalBlocker quiet(m_by);
    m_by->clear();
    if (isAdoption(m_choice.measure)) {
        fillUses();
    } else {
        for (int by = 0; by <= int(TrendChoice::kLastBy); ++by)
            if (isOffered(m_choice.measure, TrendChoice::By(by)))
                m_by->addItem(splitName(m_choice.measure, TrendChoice::By(by)), by);
        m_by->setCurrentIndex(m_by->findData(int(m_choice.by)));
    }
    m_by->updateGeometry();
    // Later: one of them may be what was chosen.
    for (QAction *offered : m_by->findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly))
        offered->deleteLater();
    offerRows(m_by, u"trends"_s, m_by->accessibleName());
}

bool TrendsPage::isSmall() const
{
    return m_view->current() == kMultiplesPage;
}

void TrendsPage::showView(int view)
{
    m_view->setCurrent(view);
    m_chartOrTable->setCurrentIndex(view);
    sayForecast();
}

QWidget *TrendsPage::chartPane()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 16, 0, 16);
    column->setSpacing(0);
    m_title = new widgets::Label({}, widgets::TextSize::Bold);
    m_title->setElided(Qt::ElideRight);
    m_subtitle = new widgets::Label({}, widgets::TextSize::Small, theme::Role::SecondaryText);
    m_subtitle->setElided(Qt::ElideRight);
    m_forecastNote = new widgets::Label({}, widgets::TextSize::Small, theme::Role::SecondaryText);
    m_forecastNote->setElided(Qt::ElideRight);
    m_forecastNote->hide();
    for (widgets::Label *label : {m_title, m_subtitle, m_forecastNote}) {
        label->setContentsMargins(theme::kPageMargin, 0, theme::kPageMargin, 0);
        column->addWidget(label);
    }
    column->addSpacing(8);
    m_chart = new charts::ChartView;
    m_strip = new charts::OverviewStrip;
    m_rows = new TrendsTable(this);
    m_table = new widgets::TableView(tr("Figures of the chart"));
    m_table->setModel(m_rows);
    m_chartOrTable = new QStackedWidget;
    m_chartOrTable->addWidget(new ChartColumn(m_chart, m_strip));
    m_multiples = new charts::SmallMultiples;
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    inside->setAutoFillBackground(true);
    inside->setBackgroundRole(QPalette::Base);
    auto *around = new QVBoxLayout(inside);
    around->setContentsMargins(theme::kPageMargin, 8, theme::kPageMargin, 8);
    around->addWidget(m_multiples);
    around->addStretch(1);
    scroll->setWidget(inside);
    m_chartOrTable->addWidget(scroll);
    m_chartOrTable->addWidget(m_table);
    column->addWidget(m_chartOrTable, 1);
    return pane;
}

void TrendsPage::connectChart()
{
    connect(m_chart, &charts::ChartView::zoomAsked, this, &TrendsPage::zoom);
    connect(m_strip, &charts::OverviewStrip::rangeAsked, this, &TrendsPage::zoom);
    connect(m_chart, &charts::ChartView::filterAsked, this, &TrendsPage::filterEvents);
    connect(m_chart, &charts::ChartView::plotMoved, this,
            [this] { m_strip->setPlotEdges(m_chart->plotRect().left(), m_chart->plotRect().right()); });
    connect(m_chart, &charts::ChartView::hiddenChanged, this, [this] {
        m_rows->setSeries(m_chart->shownSeries(), m_chart->forecast());
        sayForecast();
    });
    connect(m_chart, &charts::ChartView::resetAsked, this, [this] {
        if (m_history.reset())
            showRange();
    });
    connect(m_chart, &charts::ChartView::menuOpening, this, [this](QMenu *menu) {
        menu->addSeparator();
        m_actions->addTo(*menu);
    });
    connect(m_multiples, &charts::SmallMultiples::menuOpening, this, [this](QMenu *menu) { m_actions->addTo(*menu); });
    const auto back = [this] {
        if (m_history.back())
            showRange();
    };
    const auto forward = [this] {
        if (m_history.forward())
            showRange();
    };
    connect(m_back, &QPushButton::clicked, this, back);
    connect(m_forward, &QPushButton::clicked, this, forward);
    connect(m_chart, &charts::ChartView::backAsked, this, back);
    connect(m_chart, &charts::ChartView::forwardAsked, this, forward);
}
