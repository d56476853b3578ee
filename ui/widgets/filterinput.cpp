// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterinput.h"

#include "ui/theme/paint.h"
#include "ui/widgets/buttons.h"

#include <QKeyEvent>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace widgets {
namespace {

constexpr int kIconGap = 8;
constexpr int kButtonSpace = 12;
constexpr int kDebounce = 150;

} // namespace

IconInput::IconInput(const QString &iconName, const QString &placeholder, QWidget *parent)
    : QLineEdit(parent), m_iconName(iconName), m_clear(new QPushButton(this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setTextMargins(theme::iconSize() + kIconGap, 0, theme::iconSize(theme::kIconChip) + kButtonSpace, 0);
    theme::setButtonKind(m_clear, theme::ButtonKind::Quiet);
    m_clear->setIcon(theme::icon(u"cancel"_s));
    m_clear->setIconSize(QSize(1, 1) * theme::iconSize(theme::kIconChip));
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->setAccessibleName(tr("Clear"));
    m_clear->hide();
    connect(m_clear, &QAbstractButton::clicked, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, &IconInput::showClear);
}

void IconInput::showClear()
{
    m_clear->setVisible(!text().isEmpty());
}

void IconInput::setKeyCap(const QString &key)
{
    m_keyCap = key;
    update();
}

QSize IconInput::sizeHint() const
{
    return {232, QLineEdit::sizeHint().height()};
}

void IconInput::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    theme::paintIcon(painter, QRect(9, 0, theme::iconSize(), height()), m_iconName,
                     theme::color(isEnabled() ? theme::Role::SecondaryText : theme::Role::DisabledText));
    // The words come before the key.
    const int words = textMargins().left() + 8 + fontMetrics().horizontalAdvance(placeholderText());
    if (m_keyCap.isEmpty() || !text().isEmpty() || hasFocus() || words + theme::keyCapWidth(m_keyCap) + 8 > width())
        return;
    theme::paintKeyCap(painter, rect().adjusted(0, 0, -8, 0), m_keyCap, Qt::AlignRight);
}

void IconInput::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    const int side = theme::iconSize(theme::kIconChip) + 12;
    m_clear->setGeometry(width() - side - 4, (height() - side) / 2, side, side);
}

FilterInput::FilterInput(const QString &placeholder, QWidget *parent) : IconInput(u"filter"_s, placeholder, parent)
{
    setKeyCap(u"/"_s);
    m_wait.setSingleShot(true);
    m_wait.setInterval(kDebounce);
    connect(&m_wait, &QTimer::timeout, this, &FilterInput::tell);
    // A key after a pause is answered at once; more of them, when they end.
    connect(this, &QLineEdit::textChanged, this, [this] {
        const bool isFirst = !m_wait.isActive();
        m_wait.start();
        if (isFirst)
            tell();
    });
    connect(this, &QLineEdit::returnPressed, this, &FilterInput::say);
}

void FilterInput::setNeedle(const QString &needle)
{
    setText(needle);
    showClear(); // also where a caller keeps the signals to itself
    say();
}

/// Esc is the window's key, too: here it clears first.
bool FilterInput::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !text().isEmpty()) {
        event->accept();
        return true;
    }
    return IconInput::event(event);
}

void FilterInput::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        say();
        return;
    }
    IconInput::keyPressEvent(event);
}

void FilterInput::focusInEvent(QFocusEvent *event)
{
    IconInput::focusInEvent(event);
    emit searchSoon();
}

void FilterInput::say()
{
    m_wait.stop();
    tell();
}

void FilterInput::tell()
{
    if (text() == m_said)
        return;
    m_said = text();
    emit needleChanged(m_said);
}

} // namespace widgets
