// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/pages/activityrows.h"

#include <QHash>

#include <optional>

class ActivityList;
class ActivitySchedules;
class QPushButton;
class QStackedWidget;

namespace widgets {
class Chip;
class FilterInput;
class StatePane;
} // namespace widgets

/// Every job: what runs, waits, failed (with a way on) and was done; below, when each repository is
/// refreshed next.
class ActivityPage final : public Page
{
    Q_OBJECT

public:
    ActivityPage(const PageServices &services, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void setSnapshot(const workspace::SnapshotPtr &snapshot) override;
    void focusFilter() override;
    bool closeDrawer() override;
    [[nodiscard]] QVariantMap session() const override;
    void setSession(const QVariantMap &session) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildTools();
    void setChoice(int choice);
    void showRows();
    void clearDone();
    void setClearedUntil(std::int64_t time);
    void signIn(RepositoryId id);
    void configure(RepositoryId id);
    [[nodiscard]] const Repository *find(RepositoryId id) const;

    PageServices m_services;
    workspace::SnapshotPtr m_snapshot;
    std::optional<ActivityRow::Group> m_choice;
    std::int64_t m_clearedUntil = 0;
    widgets::FilterInput *m_input = nullptr;
    QHash<int, widgets::Chip *> m_chips;
    QPushButton *m_clear = nullptr;
    QStackedWidget *m_stack = nullptr;
    ActivityList *m_list = nullptr;
    widgets::StatePane *m_state = nullptr;
    ActivitySchedules *m_schedules = nullptr;
};
