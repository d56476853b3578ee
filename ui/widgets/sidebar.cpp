// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidebar.h"

#include "ui/theme/paint.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using theme::Role;

namespace widgets {
namespace {

constexpr int kMargin = 8;
constexpr int kIconLeft = 12;
constexpr int kTextLeft = 40;

} // namespace

/// One row of the sidebar.
class NavRow final : public QAbstractButton
{
public:
    NavRow(const QString &text, QString iconName, QWidget *parent) : QAbstractButton(parent), m_iconName(std::move(iconName))
    {
        setText(text);
        setAccessibleName(text);
        setFixedHeight(theme::scaled(theme::kRow));
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setCheckable(true);
        setAutoExclusive(false);
    }

    void setCount(int count)
    {
        m_count = count;
        setAccessibleName(count > 0 ? text() + u' ' + QLocale().toString(count) : text());
        update();
    }

    void setIconName(const QString &name)
    {
        m_iconName = name;
        update();
    }

    void setCollapsed(bool collapsed)
    {
        m_collapsed = collapsed;
        setToolTip(collapsed ? (shortcut.isEmpty() ? text() : text() + u"  "_s + shortcut) : shortcut);
        update();
    }

    void setQuiet() { m_quiet = true; }
    QString shortcut;

protected:
    void nextCheckState() override {}

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const theme::Mirrored scope(painter, rect());
        if (isChecked())
            theme::paintBox(painter, rect(), theme::kRadiusControl, theme::color(Role::CurrentPage));
        else if (underMouse() || isDown())
            theme::paintBox(painter, rect(), theme::kRadiusControl, theme::color(Role::Pressed));
        const QColor ink = theme::color(isChecked() ? Role::Accent : Role::SecondaryText);
        const QRect mark = m_collapsed ? rect() : QRect(kIconLeft, 0, theme::iconSize(), height());
        theme::paintIcon(painter, mark, m_iconName, ink);
        if (m_collapsed)
            return;
        QRect words = rect().adjusted(kTextLeft - theme::kIcon + theme::iconSize(), 0, -kIconLeft, 0);
        if (m_count > 0) {
            const QFont font = isChecked() ? bold(theme::smallFont()) : theme::smallFont();
            words.setRight(words.right() - 8
                           - theme::paintText(painter, words, QLocale().toString(m_count), font,
                                              theme::color(isChecked() ? Role::Text : Role::SecondaryText), Qt::AlignRight));
        }
        theme::paintText(painter, words, text(), isChecked() ? theme::boldFont() : theme::bodyFont(),
                         theme::color(m_quiet ? Role::SecondaryText : Role::Text));
    }

private:
    static QFont bold(QFont font)
    {
        font.setBold(true);
        return font;
    }

    QString m_iconName;
    int m_count = 0;
    bool m_collapsed = false;
    bool m_quiet = false;
};

namespace {

/// Logo and name; the name goes when the sidebar is narrow.
class Brand final : public QWidget
{
public:
    explicit Brand(QWidget *parent) : QWidget(parent) { setFixedHeight(theme::scaled(theme::kHeader)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const theme::Mirrored scope(painter, rect());
        theme::logo().paint(&painter, theme::mirrored(QRect(16, (height() - 24) / 2, 24, 24)));
        theme::paintText(painter, rect().adjusted(50, 0, -8, 0), u"Kubestats"_s, theme::boldFont(), theme::color(Role::Text));
    }
};

class Separator final : public QWidget
{
public:
    explicit Separator(QWidget *parent) : QWidget(parent) { setFixedHeight(17); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(kIconLeft, 8, width() - 2 * kIconLeft, 1), theme::color(Role::Hairline));
    }
};

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent), m_rows(new QVBoxLayout), m_collapse(new NavRow(tr("Collapse"), u"chevron-left"_s, this))
{
    setAccessibleName(tr("Pages"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 1, 0);
    outer->setSpacing(0);
    outer->addWidget(new Brand(this));
    m_rows->setContentsMargins(kMargin, 0, kMargin, 0);
    m_rows->setSpacing(0);
    outer->addLayout(m_rows);
    outer->addStretch(1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(kMargin, 0, kMargin, kMargin);
    foot->addWidget(m_collapse);
    outer->addLayout(foot);
    m_collapse->setQuiet();
    m_collapse->shortcut = u"Ctrl+B"_s;
    connect(m_collapse, &QAbstractButton::clicked, this, [this] {
        setCollapsed(!m_collapsed);
        emit collapsedChanged(m_collapsed);
    });
    setCollapsed(false);
}

void Sidebar::addPage(const QString &id, const QString &title, const QString &iconName, const QString &shortcut)
{
    auto *row = new NavRow(title, iconName, this);
    row->shortcut = shortcut;
    row->setCollapsed(m_collapsed);
    m_rows->addWidget(row);
    m_pages.insert(id, row);
    connect(row, &QAbstractButton::clicked, this, [this, id] { emit pageAsked(id); });
    // A screen reader offers to toggle what can be checked; a click never does.
    connect(row, &QAbstractButton::toggled, this, [this, id] { emit pageAsked(id); });
}

void Sidebar::addSeparator()
{
    auto *line = new Separator(this);
    m_rows->addWidget(line);
}

void Sidebar::setCurrent(const QString &id)
{
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        const QSignalBlocker quiet(it.value());
        it.value()->setChecked(it.key() == id);
    }
}

void Sidebar::setCount(const QString &id, int count)
{
    if (NavRow *row = m_pages.value(id))
        row->setCount(count);
}

void Sidebar::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? theme::kSidebarCollapsed : std::max(theme::kSidebar, theme::scaled(160)));
    for (NavRow *row : std::as_const(m_pages))
        row->setCollapsed(collapsed);
    m_collapse->setText(collapsed ? tr("Expand") : tr("Collapse"));
    m_collapse->setAccessibleName(m_collapse->text());
    m_collapse->setIconName(collapsed ? u"chevron-right"_s : u"chevron-left"_s);
    m_collapse->setCollapsed(collapsed);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(Role::Sidebar));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme::color(Role::Hairline));
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

} // namespace widgets
