// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activitylist.h"

#include "ui/theme/times.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using theme::ButtonKind;
using theme::Role;
using widgets::Label;
using widgets::TextSize;
using Group = ActivityRow::Group;

namespace {

constexpr int kDoneWhen = 96;                  ///< a day and a time of day
constexpr int kDoneTitle = 5, kDoneDetail = 9; // shares of the width
constexpr int kProgress = 160;
constexpr int kPercent = 40;
constexpr int kMoment = 112;
constexpr int kAtOnce = 32; // lines: more than a window has room for
constexpr int kLater = 12;  // lines at a time

Label *elided(const QString &text, TextSize size, Role role = Role::Text)
{
    auto *label = new Label(text, size, role);
    label->setElided(Qt::ElideRight);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

/// The head of a group: bold word and count on alternate base.
class GroupHeader final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), theme::color(Role::AlternateBase));
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme::color(Role::Grid));
    }
};

} // namespace

ActivityLine::ActivityLine(Group group, QWidget *parent)
    : QWidget(parent), m_icon(new widgets::IconView), m_title(elided({}, TextSize::Body)),
      m_detail(elided({}, TextSize::Small, Role::SecondaryText))
{
    switch (group) {
    case Group::Running:
    case Group::Waiting: buildActive(); break;
    case Group::Failed: buildFailed(); break;
    case Group::Done: buildDone(); break;
    }
}

void ActivityLine::buildActive()
{
    setMinimumHeight(theme::scaled(theme::kRowTwoLines));
    m_progress = new QProgressBar;
    m_progress->setFixedWidth(kProgress);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_percent = new Label({}, TextSize::Small, Role::SecondaryText);
    m_percent->setMinimumWidth(kPercent);
    m_percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_when = new Label({}, TextSize::Small, Role::SecondaryText);
    m_when->setMinimumWidth(kMoment);
    m_when->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *cancel = widgets::button(tr("Cancel"), u"cancel"_s, ButtonKind::Quiet);
    cancel->setIconSize(QSize(1, 1) * theme::iconSize(theme::kIconChip));
    connect(cancel, &QPushButton::clicked, this, [this] { emit cancelAsked(m_row.job); });

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kPageMargin, 4, theme::kPageMargin - 12, 5);
    row->setSpacing(12);
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    row->addWidget(m_progress);
    row->addWidget(m_percent);
    row->addWidget(m_when);
    row->addSpacing(kMoment - 24);
    row->addWidget(cancel);
}

void ActivityLine::buildFailed()
{
    m_detail->setElided(Qt::ElideNone);
    m_detail->setWordWrap(true);
    m_detail->setRole(Role::Text);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remark = elided({}, TextSize::Small);
    auto *token = widgets::button(tr("Add a token…"));
    auto *retry = widgets::button(tr("Retry"), u"refresh"_s);
    m_token = token;
    connect(token, &QPushButton::clicked, this, [this] { emit tokenAsked(m_row.repository); });
    connect(retry, &QPushButton::clicked, this, [this] { emit retryAsked(m_row.repository); });

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    words->addWidget(m_remark);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kPageMargin, 8, theme::kPageMargin, 9);
    row->setSpacing(12);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kGrid);
    buttons->addWidget(token);
    buttons->addWidget(retry);
    row->addLayout(buttons);
}

void ActivityLine::buildDone()
{
    setMinimumHeight(theme::scaled(theme::kRow));
    m_when = new Label({}, TextSize::Small, Role::SecondaryText);
    m_when->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_when->setMinimumWidth(theme::scaled(kDoneWhen)); // else what was found would not stand in one line
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kPageMargin, 0, theme::kPageMargin, 1);
    row->setSpacing(12);
    row->addWidget(m_icon);
    row->addWidget(m_title, kDoneTitle);
    row->addWidget(m_detail, kDoneDetail);
    row->addWidget(m_when);
}

void ActivityLine::setRow(const ActivityRow &row)
{
    if (row == m_row)
        return;
    m_row = row;
    m_icon->setIcon(theme::icon(row.iconName, row.iconRole));
    m_title->setText(row.title);
    m_detail->setText(row.detail);
    if (m_remark)
        m_remark->setText(row.remark);
    if (m_token)
        m_token->setVisible(row.needsToken);
    if (m_when) {
        m_when->setText(row.when);
        m_when->setToolTip(row.time > 0 ? theme::exactMoment(row.time) : QString());
    }
    if (m_progress) {
        const bool running = row.group == Group::Running;
        m_progress->setVisible(running);
        m_percent->setVisible(running);
        m_progress->setRange(0, row.part < 0 ? 0 : 1000);
        m_progress->setValue(row.part < 0 ? 0 : int(row.part * 1000));
        m_percent->setText(row.part < 0 ? QString() : tr("%1 %").arg(int(row.part * 100)));
    }
    QStringList words{row.title, row.detail, row.remark, row.when};
    words.removeAll(QString());
    setAccessibleName(words.join(u", "_s));
}

void ActivityLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_row.group == Group::Failed)
        painter.fillRect(rect(), theme::color(Role::DangerFill));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme::color(Role::Grid));
}

ActivityList::ActivityList(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const Group group : {Group::Running, Group::Waiting, Group::Failed, Group::Done}) {
        const Section section = addSection(group);
        m_sections[std::size_t(group)] = section;
        column->addWidget(section.header);
        column->addLayout(section.lines);
    }
    column->addStretch(1);
    m_more.setSingleShot(true);
    connect(&m_more, &QTimer::timeout, this, [this] { place(kLater); });
}

ActivityList::Section ActivityList::addSection(Group group)
{
    Section section;
    section.header = new GroupHeader;
    section.header->setFixedHeight(theme::scaled(theme::kRow));
    section.count = new Label({}, TextSize::Body, Role::SecondaryText);
    auto *row = new QHBoxLayout(section.header);
    row->setContentsMargins(theme::kPageMargin, 0, theme::kPageMargin, 1);
    row->setSpacing(theme::kGrid);
    row->addWidget(new Label(activityWord(group), TextSize::Bold));
    row->addWidget(section.count);
    row->addStretch(1);
    section.lines = new QVBoxLayout;
    section.lines->setSpacing(0);
    return section;
}

ActivityLine *ActivityList::lineFor(const ActivityRow &row)
{
    ActivityLine *&line = m_lines[row.key()];
    if (!line) {
        line = new ActivityLine(row.group, this);
        connect(line, &ActivityLine::cancelAsked, this, &ActivityList::cancelAsked);
        connect(line, &ActivityLine::retryAsked, this, &ActivityList::retryAsked);
        connect(line, &ActivityLine::tokenAsked, this, &ActivityList::tokenAsked);
    }
    return line;
}

void ActivityList::setRows(const std::vector<ActivityRow> &rows)
{
    std::array<int, 4> counts{};
    QSet<QString> keys;
    QStringList order;
    for (const ActivityRow &row : rows) {
        order.append(row.key());
        keys.insert(order.last());
        ++counts[std::size_t(row.group)];
    }
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        m_sections[i].header->setVisible(counts[i] > 0);
        m_sections[i].count->setText(theme::figure(counts[i]));
    }
    for (auto it = m_lines.begin(); it != m_lines.end();) {
        if (keys.contains(it.key())) {
            ++it;
            continue;
        }
        it.value()->deleteLater();
        it.value()->hide();
        it = m_lines.erase(it);
    }
    const auto [same, other] =
        std::mismatch(m_order.cbegin(), m_order.cbegin() + std::min(m_placed, m_order.size()), order.cbegin(), order.cend());
    m_same = same - m_order.cbegin();
    m_order = order;
    m_rows = rows;
    m_placed = 0;
    place(std::max<qsizetype>(m_same, kAtOnce));
}

/// Each line costs a millisecond: those in view first, the others a few at a time.
void ActivityList::place(qsizetype count)
{
    const qsizetype end = std::min(m_order.size(), m_placed + count);
    for (; m_placed < end; ++m_placed) {
        const ActivityRow &row = m_rows[std::size_t(m_placed)];
        ActivityLine *line = lineFor(row);
        line->setRow(row);
        if (m_placed < m_same)
            continue;
        QVBoxLayout *lines = m_sections[std::size_t(row.group)].lines;
        lines->removeWidget(line);
        lines->addWidget(line);
        line->show();
    }
    if (m_placed < m_order.size())
        m_more.start();
    else
        m_more.stop();
}
