// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/lane.h"
#include "ui/charts/exporter.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace widgets {
class Label;
class Segments;
} // namespace widgets

class ExportPreview;

/// Asks how a chart is to be written, shows what will be written, writes or copies it. What was
/// chosen is kept for the next time. Modal to its window; open() it.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `request` is already cut to what is shown; `facts` are small words below the preview:
    /// "52 weeks, 4 bands, 4,717 events".
    ExportDialog(const charts::ExportRequest &request, const QString &facts, QWidget *parent);

    /// What would be written now.
    [[nodiscard]] charts::ExportRequest request() const;
    /// Writes to `file`, then closes; on failure the dialog stays and says why.
    void saveAs(const QString &file);

signals:
    void saved(const QString &file);
    void copied();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *header();
    QWidget *previewSide();
    QWidget *choices();
    QWidget *foot();
    void restore();
    void refresh();
    void showSize(const charts::ExportRequest &shown, qint64 bytes);
    void showPreview(const charts::ExportRequest &shown, const charts::Painted &painted);
    void fail(const Error &error);
    void finish(const QString &file, const Result<void> &written);
    void chooseFile();
    void copyImage();
    void showCopied();

    charts::ExportRequest m_request;
    QString m_facts;
    ExportPreview *m_preview = nullptr;
    widgets::Label *m_percent = nullptr;
    widgets::Label *m_size = nullptr;
    widgets::Label *m_message = nullptr;
    widgets::Segments *m_format = nullptr;
    widgets::Segments *m_scale = nullptr;
    widgets::Segments *m_colours = nullptr;
    QComboBox *m_sizes = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_subtitle = nullptr;
    QCheckBox *m_source = nullptr;
    QCheckBox *m_labels = nullptr;
    QCheckBox *m_hatch = nullptr;
    QTimer m_soon; ///< redraws the preview shortly after the last key
    QPushButton *m_save = nullptr;
    std::stop_source m_sizing;
    bool m_busy = false;
    Lane m_lane{"chart"}; ///< last: it ends before what its answers touch
};
