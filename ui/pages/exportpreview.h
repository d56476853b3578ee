// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>
#include <QWidget>

/// Shows a picture scaled to fit, or the beginning of a text.
class ExportPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPreview(QWidget *parent = nullptr);

    void showImage(const QImage &image);
    void showText(const QString &text);
    /// How small the picture is shown, in per cent of its size at 1×.
    [[nodiscard]] int percent(const QSize &size) const;

    [[nodiscard]] QSize sizeHint() const override { return {588, 368}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect place(const QSizeF &size) const;

    QImage m_image;
    QString m_text;
};
