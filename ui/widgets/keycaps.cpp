// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keycaps.h"

#include "ui/theme/paint.h"

using namespace Qt::StringLiterals;

namespace widgets {
namespace {

constexpr int kHeight = 20;
constexpr int kGap = 4;

QStringList words(const QList<QKeySequence> &keys)
{
    QStringList result;
    for (const QKeySequence &key : keys)
        result.append(key.toString(QKeySequence::NativeText));
    return result;
}

} // namespace

KeyCaps::KeyCaps(const QStringList &keys, QWidget *parent) : QWidget(parent), m_keys(keys)
{
    int width = -kGap;
    for (const QString &key : keys)
        width += theme::keyCapWidth(key) + kGap;
    setFixedSize(std::max(0, width), theme::scaled(kHeight));
    setAccessibleName(keys.join(u", "_s));
}

KeyCaps::KeyCaps(const QList<QKeySequence> &keys, QWidget *parent) : KeyCaps(words(keys), parent) {}

void KeyCaps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect rest = rect();
    for (const QString &key : m_keys)
        rest.setLeft(rest.left() + theme::paintKeyCap(painter, rest, key, Qt::AlignLeft) + kGap);
}

} // namespace widgets
