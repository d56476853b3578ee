// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/exporter.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace widgets {
class Label;
class Segments;
}

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
    /// Writes to `file`; on failure the dialog stays and says why.
    bool saveAs(const QString &file);

signals:
    void saved(const QString &file);
    void copied();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *header();
    QWidget *previewSide();
    QWidget *choices();
    QWidget *foot();
    void restore();
    void keep() const;
    void refresh();
    void chooseFile();
    void copyImage();

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
};
