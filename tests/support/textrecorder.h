// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QRectF>
#include <QString>

#include <vector>

namespace support {

/// Pieces of one label stand this near at most: a name and its count.
inline constexpr double kGap = 12;

/// A piece of text as it was painted, in the painted widget's coordinates.
struct PaintedText {
    QString text;
    QRectF rect;
};

/// A paint device that keeps the texts instead of painting: what a user reads, elided where it is.
class TextRecorder final : public QPaintDevice
{
public:
    explicit TextRecorder(QSize size) : m_size(size), m_engine(this) {}

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] const std::vector<PaintedText> &texts() const { return m_texts; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmWidthMM: return m_size.width() * 254 / 960;
        case PdmHeightMM: return m_size.height() * 254 / 960;
        case PdmNumColors: return 1 << 24;
        case PdmDepth: return 32;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return 96;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
        default: return 0;
        }
    }

private:
    class Engine final : public QPaintEngine
    {
    public:
        explicit Engine(TextRecorder *owner) : QPaintEngine(AllFeatures), m_owner(owner) {}
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        [[nodiscard]] Type type() const override { return User; }
        void updateState(const QPaintEngineState &) override {}
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
        void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}
        void drawPath(const QPainterPath &) override {}
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
        void drawTextItem(const QPointF &at, const QTextItem &item) override
        {
            const QRectF rect(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
            m_owner->add(item.text(), painter()->deviceTransform().mapRect(rect));
        }

    private:
        TextRecorder *m_owner;
    };

    void add(const QString &text, const QRectF &rect)
    {
        // One text may come in pieces, by script and by font.
        if (!m_texts.empty()) {
            PaintedText &last = m_texts.back();
            if (qAbs(last.rect.bottom() - rect.bottom()) < 4 && qAbs(last.rect.right() - rect.left()) < kGap) {
                last.text += text;
                last.rect |= rect;
                return;
            }
        }
        m_texts.push_back({text, rect});
    }

    QSize m_size;
    mutable Engine m_engine;
    std::vector<PaintedText> m_texts;
};

} // namespace support
