// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/adoption.h"
#include "ui/charts/exporter.h"
#include "ui/charts/rangehistory.h"
#include "ui/page.h"
#include "ui/pages/scannedscope.h"
#include "ui/pages/trendstext.h"

#include <QTimer>

#include <functional>
#include <stop_token>

class QComboBox;
class QPushButton;
class QStackedWidget;
class TrendsTable;
class ChartActions;

namespace charts {
class ChartView;
class OverviewStrip;
class SmallMultiples;
} // namespace charts
namespace widgets {
class Chip;
class ChoiceBox;
class Label;
class Segments;
class StatePane;
class TableView;
} // namespace widgets

/// Where Trends gets its counts; the workspace, apart from tests.
struct TrendSource {
    std::function<std::stop_source(QObject *owner, const EventFilter &filter, workspace::Reply<std::vector<store::DayCount>> reply)> days;
    std::function<std::stop_source(QObject *owner, store::Dimension dimension, const EventFilter &filter,
                                   workspace::Reply<std::vector<store::DayValueCount>> reply)>
        values;
    std::function<std::stop_source(QObject *owner, store::Dimension dimension, const EventFilter &filter,
                                   workspace::Reply<store::ValueGrowth> reply)>
        growth = {};
    std::function<std::stop_source(QObject *owner, const store::AdoptionQuery &query, workspace::Reply<store::Adoption> reply)> adoption =
        {};

    static TrendSource of(workspace::Workspace *workspace);
};

/// Figures over time: what is counted, how it is split, how long a column is; as chart or table.
/// Ranges are looked at inside the page (back, forward); the header's range is where it begins.
class TrendsPage final : public Page
{
    Q_OBJECT

public:
    TrendsPage(const PageServices &services, TrendSource source, QWidget *parent = nullptr);
    ~TrendsPage() override;

    [[nodiscard]] QString title() const override { return tr("Trends"); }
    [[nodiscard]] HeaderParts headerParts() const override { return {ScopePart | RangePart}; }
    void setSnapshot(const workspace::SnapshotPtr &snapshot) override;
    void setContext(const ViewContext &context) override;
    void open(const PageTarget &target) override;
    [[nodiscard]] PageTarget target() const override;
    bool closeDrawer() override;

    /// What is shown, without bands that are switched off.
    [[nodiscard]] Series shownSeries() const;
    [[nodiscard]] charts::ChartView *chart() const { return m_chart; }
    [[nodiscard]] charts::SmallMultiples *multiples() const { return m_multiples; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *toolRow();
    QWidget *chartPane();
    void connectChart();
    void reload();
    void readGrowth();
    void readAdoption();
    void setUsedNames(QStringList names);
    void fillUses();
    void showAdoption(const analytics::Range &range, const analytics::SeriesRequest &request);
    void showNoUse(const analytics::Range &range);
    /// The filter asks nothing but which repositories: uses are counted by no more.
    [[nodiscard]] bool isUsesFilter() const;
    [[nodiscard]] bool isScanningUses() const;
    [[nodiscard]] QString uncountedText() const;
    /// Levels that the repositories' totals do not tell.
    [[nodiscard]] bool needsGrowth() const;
    [[nodiscard]] Series resourceSeries(const analytics::SeriesRequest &request) const;
    void fillSplits();
    void readValues(const analytics::Range &range);
    void daysRead(const std::vector<store::DayCount> &days);
    void showRange();
    /// `many`: the same with more bands, for the small charts.
    void showSeries(const Series &series, const Series &many, const analytics::Range &range);
    void sayForecast();
    void showNothing(const analytics::Range &range);
    void failed(const Error &error);
    void zoom(qint64 since, qint64 until, bool step);
    void filterEvents(qint64 since, qint64 until);
    void setChoice(const TrendChoice &choice);
    void choose(const std::map<QString, QString> &words);
    void stateAction();
    [[nodiscard]] bool isSmall() const;
    void showView(int view);
    [[nodiscard]] charts::ExportRequest exportRequest() const;

    [[nodiscard]] EventFilter filter() const;
    [[nodiscard]] analytics::Range dataRange() const;
    [[nodiscard]] Bucket bucketOf(const analytics::Range &range) const;
    [[nodiscard]] QStringList filterWords() const;
    [[nodiscard]] TrendFacts factsOf(const Series &series, const analytics::Range &range) const;
    [[nodiscard]] std::vector<store::DayValueCount> namedValues() const;

    PageServices m_services;
    TrendSource m_source;
    workspace::SnapshotPtr m_snapshot;
    ViewContext m_context;
    EventFilter m_extra; ///< narrows the page; from a target
    bool m_filtered = false;
    TrendChoice m_choice;
    charts::RangeHistory m_history;
    std::optional<analytics::Range> m_wanted;   ///< of a target: gone to once its counts are there
    std::vector<store::DayCount> m_days;        ///< of the whole history
    std::vector<store::DayValueCount> m_values; ///< of m_valuesRange
    analytics::Range m_valuesRange;
    std::optional<analytics::Levels> m_growth; ///< of resources, by what they are split by
    std::optional<store::Adoption> m_adoption; ///< of what is shown to be in use; how much, in m_inUse alone
    analytics::Adoption m_inUse;
    QStringList m_usedNames;    ///< what the versions of can be shown
    bool m_isSplitLate = false; ///< m_by shows other ones while its list is open
    bool m_isScanningUses = false;
    ScannedScope m_scanned; ///< of the shown scope
    std::int64_t m_now = 0;
    bool m_loaded = false; ///< m_days answers the present question
    enum class StateAction { None, Sample, All, Retry, Scan, ScanUses } m_action = StateAction::None;
    std::vector<RepositoryId> m_toScan; ///< by ScanUses: what is shown stays while counts are read anew
    std::stop_source m_asking;
    std::stop_source m_askingValues;
    QTimer m_valuesSoon; ///< a drag asks for values once, at its end

    ChartActions *m_actions;
    QComboBox *m_measure = nullptr;
    widgets::ChoiceBox *m_by = nullptr;
    QComboBox *m_per = nullptr;
    widgets::Chip *m_chip = nullptr;
    widgets::Chip *m_forecast = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_forward = nullptr;
    QPushButton *m_export = nullptr;
    widgets::Segments *m_view = nullptr;
    QStackedWidget *m_stack = nullptr;
    widgets::StatePane *m_state = nullptr;
    widgets::Label *m_title = nullptr;
    widgets::Label *m_subtitle = nullptr;
    widgets::Label *m_forecastNote = nullptr;
    charts::ChartView *m_chart = nullptr;
    charts::OverviewStrip *m_strip = nullptr;
    charts::SmallMultiples *m_multiples = nullptr;
    widgets::TableView *m_table = nullptr;
    TrendsTable *m_rows = nullptr;
    QWidget *m_content = nullptr;
    QStackedWidget *m_chartOrTable = nullptr;
};

/// For the registry of pages.
Page *createTrendsPage(const PageServices &services, QWidget *parent);
