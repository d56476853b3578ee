// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/eventsfacts.h"

#include "ui/models/displaytext.h"
#include "ui/pages/paletteitems.h"
#include "ui/theme/times.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using widgets::Label;
using widgets::TextSize;

namespace {

constexpr int kKeyColumn = 72;
constexpr int kFactRow = 24;
constexpr int kFewChanges = 6;
constexpr int kValueWidth = 120;
constexpr qsizetype kHashShown = 8;

Label *keyLabel(const QString &text)
{
    auto *label = new Label(text, TextSize::Small, theme::Role::SecondaryText);
    label->setFixedWidth(theme::scaled(kKeyColumn));
    return label;
}

Label *valueLabel(const std::optional<std::string> &value)
{
    const QString text = value ? displayText(*value) : QString();
    auto *label = new Label(text, TextSize::Code);
    label->setElided(Qt::ElideRight);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setMaximumWidth(kValueWidth);
    label->setToolTip(plainTooltip(text));
    return label;
}

} // namespace

EventsFacts::EventsFacts(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void EventsFacts::setEvent(const Event &event, const QString &message, int line)
{
    if (event.id != m_shown)
        m_expanded = m_wholeMessage = false;
    m_shown = event.id;
    m_event = event;
    m_message = message;
    m_line = line;
    delete m_content;
    m_content = new QWidget;
    layout()->addWidget(m_content);
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(theme::kPageMargin, 12, theme::kPageMargin, 12);
    rows->setSpacing(0);
    if (!message.isEmpty()) {
        addMessage(rows, message);
    }
    addCommitRow(rows, event);
    addPathRow(rows, tr("File"), event.path, line);
    if (!event.movedFrom.empty())
        addPathRow(rows, tr("Before"), event.movedFrom, 0);
    addLinks(rows);
    addChanges(rows, event);
    rows->addStretch(1);
    m_content->show(); // at once, so that the height asked for next is the right one
}

void EventsFacts::clear()
{
    delete m_content;
    m_content = nullptr;
    m_shown = 0;
}

void EventsFacts::setPullRequest(int number, const QString &url)
{
    m_pullRequest = number;
    m_pullRequestUrl = url;
}

/// From the event to what came with it.
void EventsFacts::addLinks(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::kCardGap);
    row->addSpacing(theme::scaled(kKeyColumn) + theme::kGrid);
    auto *commit = widgets::button(tr("All of this commit"), {}, theme::ButtonKind::Link);
    commit->setObjectName("allOfCommit"_L1);
    commit->setToolTip(tr("List every event of this commit"));
    offer(commit, u"git-commit"_s, {});
    connect(commit, &QPushButton::clicked, this, &EventsFacts::commitAsked);
    row->addWidget(commit);
    if (!m_pullRequestUrl.isEmpty()) {
        auto *pull = widgets::button(tr("Pull request #%1").arg(m_pullRequest), u"external"_s, theme::ButtonKind::Link);
        pull->setObjectName("pullRequest"_L1);
        pull->setToolTip(plainTooltip(m_pullRequestUrl));
        offer(pull, u"external"_s, {});
        connect(pull, &QPushButton::clicked, this, [this, url = m_pullRequestUrl] { emit linkAsked(url); });
        row->addWidget(pull);
    }
    row->addStretch(1);
    layout->addLayout(row);
}

/// The subject, and the rest when it is asked for.
void EventsFacts::addMessage(QVBoxLayout *layout, const QString &message)
{
    const qsizetype end = message.indexOf(u'\n');
    const bool isCut = end > 0 && !m_wholeMessage;
    auto *text = new Label(isCut ? message.left(end) : message);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(text);
    if (isCut) {
        auto *more = widgets::button(tr("Whole message"), {}, theme::ButtonKind::Link);
        layout->addWidget(more, 0, Qt::AlignLeft);
        connect(more, &QPushButton::clicked, this, [this] {
            m_wholeMessage = true;
            QMetaObject::invokeMethod(
                this, [this] { setEvent(m_event, m_message, m_line); }, Qt::QueuedConnection);
        });
    }
    layout->addSpacing(theme::kGrid);
}

void EventsFacts::addCommitRow(QVBoxLayout *layout, const Event &event)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    const QString commit = QString::fromStdString(event.commit.hex());
    auto *hash = new Label(commit.left(kHashShown), TextSize::Code);
    hash->setToolTip(commit);
    auto *author = new Label(authorName(event.author));
    author->setToolTip(plainTooltip(displayText(event.author)
                                    + (event.mergedBy.empty() ? QString() : u'\n' + tr("merged by %1").arg(displayText(event.mergedBy)))));
    author->setElided(Qt::ElideRight);
    auto *time = new Label(theme::exactMoment(event.time), TextSize::Small, theme::Role::SecondaryText);
    row->addWidget(keyLabel(tr("Commit")));
    row->addSpacing(2);
    row->addWidget(new widgets::IconView(theme::icon(u"git-commit"_s)));
    row->addWidget(hash);
    row->addWidget(copyButton(commit, tr("Commit")));
    row->addSpacing(6);
    auto *who = new widgets::IconView(theme::icon(event.bot ? u"bot"_s : u"user"_s));
    who->setToolTip(event.bot ? tr("A program") : tr("A person"));
    who->setAccessibleName(who->toolTip());
    row->addWidget(who);
    time->setElided(Qt::ElideRight);
    // They give way; what stands before them stays in its column.
    author->setMinimumWidth(1);
    time->setMinimumWidth(1);
    row->addWidget(author);
    row->addWidget(time, 1);
    layout->addLayout(row);
    if (event.rewritten)
        layout->addWidget(
            new Label(tr("This commit is no longer on the branch: its history was rewritten."), TextSize::Small, theme::Role::Warning));
}

void EventsFacts::addPathRow(QVBoxLayout *layout, const QString &label, const std::string &path, int line)
{
    const QString place = line > 0 ? displayText(path) + u':' + QString::number(line) : displayText(path);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    auto *file = new Label(place, TextSize::Code);
    file->setElided(Qt::ElideLeft);
    file->setToolTip(plainTooltip(place));
    row->addWidget(keyLabel(label));
    row->addSpacing(2);
    row->addWidget(file);
    row->addWidget(copyButton(QString::fromUtf8(path.data(), static_cast<qsizetype>(path.size())), tr("Path")));
    row->addStretch(1);
    layout->addLayout(row);
}

void EventsFacts::addChanges(QVBoxLayout *layout, const Event &event)
{
    if (event.changes.empty())
        return;
    layout->addSpacing(theme::kGrid);
    const int total = static_cast<int>(event.changes.size()) + event.changesOmitted;
    const int shown =
        m_expanded ? static_cast<int>(event.changes.size()) : std::min<int>(kFewChanges, static_cast<int>(event.changes.size()));
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kCardGap);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(new Label(tr("%n field(s) changed", nullptr, total), TextSize::Small, theme::Role::SecondaryText), 0, 0);
    const std::array<QString, 2> titles{tr("Before"), tr("After")};
    for (int column = 1; column <= 2; ++column)
        grid->addWidget(new Label(titles[static_cast<std::size_t>(column - 1)], TextSize::Small, theme::Role::SecondaryText), 0, column,
                        Qt::AlignRight | Qt::AlignVCenter);
    grid->setRowMinimumHeight(0, kFactRow);
    grid->addWidget(widgets::hairline(), 1, 0, 1, 3);
    for (int i = 0; i < shown; ++i)
        addChange(grid, 2 + 2 * i, event.changes[static_cast<std::size_t>(i)]);
    layout->addLayout(grid);
    if (shown < static_cast<int>(event.changes.size())) {
        auto *more = widgets::button(tr("Show %n more field(s)", nullptr, static_cast<int>(event.changes.size()) - shown), {},
                                     theme::ButtonKind::Quiet);
        layout->addWidget(more, 0, Qt::AlignLeft);
        connect(more, &QPushButton::clicked, this, [this] {
            m_expanded = true;
            QMetaObject::invokeMethod(
                this, [this] { setEvent(m_event, m_message, m_line); }, Qt::QueuedConnection);
        });
    } else if (event.changesOmitted > 0) {
        layout->addWidget(new Label(tr("%n more change(s) (is/are) in the diff only", nullptr, event.changesOmitted), TextSize::Small,
                                    theme::Role::SecondaryText));
    }
}

void EventsFacts::addChange(QGridLayout *grid, int row, const FieldChange &change)
{
    auto *path = new Label(displayText(change.path), TextSize::Code);
    path->setElided(Qt::ElideLeft);
    path->setToolTip(plainTooltip(displayText(change.path)));
    grid->addWidget(path, row, 0);
    grid->addWidget(valueLabel(change.before), row, 1);
    grid->addWidget(valueLabel(change.after), row, 2);
    grid->setRowMinimumHeight(row, kFactRow);
    grid->addWidget(widgets::hairline(), row + 1, 0, 1, 3);
}

QWidget *EventsFacts::copyButton(const QString &text, const QString &what)
{
    auto *button = widgets::iconButton(u"copy"_s, tr("Copy: %1").arg(what));
    button->setFixedSize(theme::scaled(kFactRow), theme::scaled(kFactRow));
    offer(button, u"copy"_s, {});
    connect(button, &QPushButton::clicked, this, [this, text, what] {
        QGuiApplication::clipboard()->setText(text);
        emit copied(what);
    });
    return button;
}
