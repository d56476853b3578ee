// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"
#include "ui/page.h"

#include <QTimer>

#include <stop_token>

class LedgerDetails;
class LedgerModel;
class QComboBox;
class QPushButton;
class QStackedWidget;

namespace widgets {
class Banner;
class Drawer;
class DrawerHost;
class FilterInput;
class Footer;
class StatePane;
class TableView;
} // namespace widgets

/// Every deletion that was approved: who, when, on which cluster, on what evidence, and what came of it.
/// Only ever appended to; whether its chain holds is said. A backup can be restored from here.
class LedgerPage final : public Page
{
    Q_OBJECT

public:
    explicit LedgerPage(const PageServices &services, QWidget *parent = nullptr);
    ~LedgerPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] HeaderParts headerParts() const override { return HeaderParts(ClusterPart) | RangePart | LinePart; }
    [[nodiscard]] QWidget *headerControl() override;
    void setClusters(const workspace::ClustersSnapshotPtr &clusters) override;
    void setContext(const ViewContext &context) override;
    /// `part`: the number of an entry to be shown.
    void open(const PageTarget &target) override;
    void focusFilter() override;
    bool closeDrawer() override;
    bool rescan() override;
    /// What was read; the page asks for it by itself when it has clusters to ask.
    void setRecords(Result<std::vector<store::LedgerRecord>> records);
    void setEntries(std::int64_t record, const Result<std::vector<store::LedgerEntry>> &entries);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildTools();
    QWidget *buildFoot();
    void connectParts();
    void ask();
    void showState();
    void showBanner();
    void showCounts();
    void fitColumns();
    void showCurrent();
    void step(int rows);
    void exportLedger();
    void restore();
    [[nodiscard]] store::LedgerFilter filter() const;

    PageServices m_services;
    workspace::ClustersSnapshotPtr m_clusters;
    ViewContext m_context;
    std::uint64_t m_version = 0;
    std::int64_t m_showSoon = 0; ///< an entry that was asked for before it was read
    bool m_isRead = false;
    bool m_isTaking = false;
    std::optional<Error> m_error;
    std::stop_source m_asked, m_entriesAsked, m_exporting;

    LedgerModel *m_model;
    QComboBox *m_scope;
    widgets::Banner *m_banner;
    widgets::TableView *m_view;
    widgets::FilterInput *m_input;
    QComboBox *m_outcome;
    widgets::StatePane *m_pane;
    widgets::Footer *m_footer;
    QStackedWidget *m_stack;
    widgets::Drawer *m_drawer;
    LedgerDetails *m_details;
    widgets::DrawerHost *m_host;
    QPushButton *m_copy = nullptr, *m_restore = nullptr;
};
