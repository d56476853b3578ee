// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activityschedules.h"

#include "ui/models/displaytext.h"
#include "ui/pages/activityrows.h"
#include "ui/theme/times.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <memory>

using namespace Qt::StringLiterals;
using theme::ButtonKind;
using theme::Role;
using widgets::Label;
using widgets::TextSize;

namespace {

constexpr int kTitle = 36;
constexpr int kFew = 3;  // lines while folded
constexpr int kMost = 8; // lines before it scrolls
constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();

QString nextText(const workspace::Snapshot &snapshot, RepositoryId id)
{
    for (const workspace::Job &job : snapshot.jobs)
        if (job.repository == id && job.ended == 0)
            return ActivitySchedules::tr("now");
    const auto next = snapshot.nextScans.find(id);
    if (next == snapshot.nextScans.end())
        return {};
    return next->second <= QDateTime::currentSecsSinceEpoch() ? ActivitySchedules::tr("now")
                                                              : ActivitySchedules::tr("next %1").arg(theme::shortMoment(next->second));
}

Label *cell(const QString &text, Role role)
{
    auto *label = new Label(text, TextSize::Body, role);
    label->setElided(Qt::ElideRight);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

} // namespace

ActivitySchedules::ActivitySchedules(QWidget *parent)
    : QWidget(parent), m_count(new Label({}, TextSize::Small, Role::SecondaryText)), m_scroll(new QScrollArea)
{
    auto *head = new QWidget;
    head->setFixedHeight(theme::scaled(kTitle));
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(theme::kPageMargin, 0, theme::kPageMargin, 0);
    headRow->setSpacing(theme::kGrid);
    headRow->addWidget(new Label(tr("Schedules"), TextSize::Bold));
    headRow->addWidget(m_count, 1);
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(widgets::hairline());
    column->addWidget(head);
    column->addWidget(m_scroll);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    hide();
    // Both words of the last column are as wide, so that the columns before it stand in line.
    for (const QString &word : {tr("Change…"), tr("Show all")}) {
        const std::unique_ptr<QPushButton> sample(widgets::button(word, {}, ButtonKind::Link));
        m_action = std::max(m_action, sample->sizeHint().width());
    }
}

void ActivitySchedules::setSnapshot(const workspace::Snapshot &snapshot)
{
    std::vector<Repository> sorted = snapshot.repositories;
    const auto due = [&snapshot](const Repository &repository) {
        const auto next = snapshot.nextScans.find(repository.id);
        return next == snapshot.nextScans.end() ? kNever : next->second;
    };
    std::stable_sort(sorted.begin(), sorted.end(), [&due](const Repository &a, const Repository &b) { return due(a) < due(b); });
    std::vector<Line> lines;
    for (const Repository &repository : sorted) {
        const QString last = repository.lastScan > 0 ? tr("last %1").arg(theme::shortMoment(repository.lastScan)) : tr("never scanned");
        lines.push_back(
            {repository.id, displayText(repository.config.name), rhythmText(repository), nextText(snapshot, repository.id), last});
    }
    m_repositories = std::move(sorted);
    if (lines == m_lines)
        return;
    m_lines = std::move(lines);
    rebuild();
}

QWidget *ActivitySchedules::makeLine(const Line &line)
{
    auto *widget = new QWidget;
    widget->setFixedHeight(theme::scaled(theme::kRow));
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(theme::kPageMargin, 0, theme::kPageMargin, 0);
    row->setSpacing(12);
    row->addWidget(cell(line.name, Role::Text), 6);
    row->addWidget(cell(line.rhythm, Role::SecondaryText), 5);
    row->addWidget(cell(line.next, Role::SecondaryText), 4);
    row->addWidget(cell(line.last, Role::SecondaryText), 4);
    auto *action = widgets::button(line.id > 0 ? tr("Change…") : tr("Show all"), {}, ButtonKind::Link);
    action->setFixedSize(m_action, theme::scaled(theme::kRow) - 2);
    if (line.id > 0)
        action->setAccessibleName(tr("Change the schedule of %1").arg(line.name));
    row->addWidget(action);
    connect(action, &QPushButton::clicked, this, [this, id = line.id] {
        if (id > 0) {
            emit changeAsked(id);
            return;
        }
        m_all = true;
        rebuild();
    });
    return widget;
}

void ActivitySchedules::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const bool folds = !m_all && int(m_lines.size()) > kFew;
    const std::size_t shown = folds ? kFew - 1 : m_lines.size();
    for (std::size_t i = 0; i < shown; ++i) {
        if (i > 0)
            m_rows->addWidget(widgets::hairline());
        m_rows->addWidget(makeLine(m_lines[i]));
    }
    if (folds) {
        Line rest;
        rest.name = tr("%n more repositor(y/ies)", nullptr, int(m_lines.size() - shown));
        rest.rhythm = rhythmSummary({m_repositories.begin() + std::ptrdiff_t(shown), m_repositories.end()});
        rest.next = m_lines[shown].next;
        m_rows->addWidget(widgets::hairline());
        m_rows->addWidget(makeLine(rest));
    }
    m_rows->addStretch(1);
    const auto paused = std::count_if(m_repositories.begin(), m_repositories.end(), [](const Repository &r) { return r.config.paused; });
    QString count = tr("%n repositor(y/ies)", nullptr, int(m_lines.size()));
    if (paused > 0)
        count = tr("%1, %2 paused").arg(count).arg(paused);
    m_count->setText(count);
    m_shown = int(folds ? shown + 1 : shown);
    fit();
    setVisible(!m_lines.empty());
}

void ActivitySchedules::setRoom(int height)
{
    m_room = height;
    fit();
}

void ActivitySchedules::fit()
{
    const int line = theme::scaled(theme::kRow) + 1;
    const int most = std::clamp((m_room - theme::scaled(kTitle)) / line, 1, kMost);
    m_scroll->setFixedHeight(std::min(most, m_shown) * line + 4);
}
