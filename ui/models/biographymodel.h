// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event.h"
#include "ui/models/rowmodel.h"

#include <cstdint>

/// Every event of one resource, newest first. Main thread.
class BiographyModel final : public RowModel<Event>
{
    Q_OBJECT

public:
    enum Column { TypeColumn, TimeColumn, ChangeColumn, AuthorColumn, CommitColumn, ColumnCount };

    explicit BiographyModel(QObject *parent = nullptr);

    /// `events` as the workspace gives them, oldest first.
    void setEvents(std::vector<Event> events, std::int64_t now);
    [[nodiscard]] const Event &eventAt(int row) const { return rows()[static_cast<std::size_t>(row)]; }
    /// The row of an event, or -1.
    [[nodiscard]] int rowOf(EventId id) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    std::int64_t m_now = 0;
};
