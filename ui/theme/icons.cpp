// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

using namespace Qt::StringLiterals;

static void initIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace theme {
namespace {

QByteArray svg(const QString &name)
{
    static const bool ready = (initIcons(), true);
    Q_UNUSED(ready)
    QFile file(u":/icons/"_s + name + u".svg"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// `size` in device pixels.
QPixmap rendered(const QString &name, const QColor &colour, const QSize &size)
{
    const QString key = u"kubestats/%1/%2/%3x%4"_s.arg(name, colour.name(QColor::HexArgb)).arg(size.width()).arg(size.height());
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;
    QByteArray bytes = svg(name);
    bytes.replace("currentColor", colour.name().toLatin1());
    result = QPixmap(size);
    result.fill(Qt::transparent);
    QSvgRenderer renderer(bytes);
    QPainter painter(&result);
    painter.setOpacity(colour.alphaF());
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, result);
    return result;
}

/// Takes its colour at paint time, so that an icon set once follows the scheme.
class RoleIconEngine final : public QIconEngine
{
public:
    RoleIconEngine(QString name, Role role) : m_name(std::move(name)), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap picture = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_name, color(mode == QIcon::Disabled ? Role::DisabledText : m_role), size);
    }

    QIconEngine *clone() const override { return new RoleIconEngine(*this); }

private:
    QString m_name;
    Role m_role;
};

class LogoEngine final : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap picture = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        return rendered(size.width() < 24 ? u"logo-16"_s : u"logo"_s, Qt::black, size);
    }

    QIconEngine *clone() const override { return new LogoEngine(*this); }
};

} // namespace

QIcon icon(const QString &name, Role role)
{
    return QIcon(new RoleIconEngine(name, role));
}

QPixmap pixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio)
{
    const int pixels = int(std::lround(size * devicePixelRatio));
    QPixmap result = rendered(name, colour, QSize(pixels, pixels));
    result.setDevicePixelRatio(devicePixelRatio);
    return result;
}

QIcon logo()
{
    return QIcon(new LogoEngine);
}

} // namespace theme
