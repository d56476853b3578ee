// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/repository.h"
#include "store/reader.h"

#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

namespace widgets {
class FigureCard;
}

/// What the figure cards of a repository say; a figure that is not known is absent.
struct RepositoryFigureValues {
    std::vector<double> resources; ///< alive at the end of each month, oldest first
    std::vector<double> events;    ///< a month
    std::vector<double> deleted;   ///< a month
    std::int64_t grown = 0;        ///< resources since the running month began
    std::int64_t lately = 0;       ///< events in the last 90 days
};

/// Months of the last two years from counts by day.
RepositoryFigureValues figuresFrom(const std::vector<store::DayCount> &counts, std::int64_t now);

/// The cards in a row: Resources, Events, Deleted, By bots, Unreadable files.
class RepositoryFigures final : public QWidget
{
    Q_OBJECT

public:
    explicit RepositoryFigures(QWidget *parent = nullptr);

    /// Another repository: nothing of the last one stays.
    void forget();
    void setTotals(const Repository &repository);
    /// Why its days cannot be counted: no line of an earlier answer stands for them.
    void setCountsFailed(const QString &why);
    void setCounts(const std::vector<store::DayCount> &counts, std::int64_t now);
    /// Days of bots' events; none: not known, the card is not shown.
    void setBotCounts(const std::optional<std::vector<store::DayCount>> &counts, std::int64_t now);

    /// Why they are not known.
    void setBotsFailed(const QString &why);

signals:
    void eventsAsked();
    void resourcesAsked();
    void unreadableAsked();
    void deletedAsked();
    void botsAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    widgets::FigureCard *m_resources;
    widgets::FigureCard *m_events;
    widgets::FigureCard *m_deleted;
    widgets::FigureCard *m_bots;
    widgets::FigureCard *m_unreadable;
    std::int64_t m_all = 0;
    bool m_isKnown = false; ///< it was scanned
    bool m_hasBots = false; ///< known, or known to have failed
};
