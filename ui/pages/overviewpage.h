// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/pages/overviewcards.h"
#include "ui/pages/overviewfigures.h"
#include "ui/pages/scannedscope.h"

#include <QHash>
#include <QTimer>

#include <vector>

class EventsCard;
class FirstStart;
class OverviewData;
class OverviewListCard;
class QMenu;
class QStackedWidget;

namespace widgets {
class FigureCard;
}

/// How everything is, at a glance: cards that the user adds, removes and moves; each leads to the page
/// that says more.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(const PageServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] HeaderParts headerParts() const override { return HeaderParts(ScopePart) | RangePart; }
    [[nodiscard]] QMenu *headerMenu() override { return m_menu; }
    void setSnapshot(const workspace::SnapshotPtr &snapshot) override;
    void setContext(const ViewContext &context) override;
    /// The shown cards, in order.
    [[nodiscard]] const QStringList &layoutOfCards() const { return m_layout; }
    void setLayoutOfCards(const QStringList &layout);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeCard(const OverviewCard &card);
    QWidget *makeFigure(const OverviewCard &card);
    QWidget *makeChart();
    QWidget *makeList(const OverviewCard &card);
    void showBoard();
    void fillMenu();
    void fillCardMenu(QMenu &menu, const QString &id);
    void moveFocused(int places);
    [[nodiscard]] QString idOf(const QWidget *card) const;
    void ask();
    void take(OverviewNeed need);
    void takeAll();
    /// Reads again what failed, or scans what was never scanned.
    void retry();
    [[nodiscard]] OverviewValues values() const;
    void showFigures();
    void showChart();
    void showNewest();
    void showList(OverviewNeed need);
    template<class T, class Show>
    void showAnswer(const QString &id, const T &answer, Show show);
    void openFigure(const QString &id);
    void openRow(const QString &id, int row);
    void openEvents(const EventFilter &filter);

    PageServices m_services;
    workspace::SnapshotPtr m_snapshot;
    ViewContext m_context;
    ScannedScope m_scanned; ///< of the context
    bool m_hasContext = false;
    OverviewData *m_data;
    QStringList m_layout;
    std::uint64_t m_dataVersion = 0;
    std::vector<RepositoryId> m_repositoryOrder;
    QTimer m_ages;

    QMenu *m_menu;
    QStackedWidget *m_stack;
    FirstStart *m_first;
    widgets::CardBoard *m_board;
    QHash<QString, QWidget *> m_cards;
    QHash<QString, widgets::FigureCard *> m_figures;
    QHash<QString, OverviewListCard *> m_lists;
    EventsCard *m_chart = nullptr;
};
