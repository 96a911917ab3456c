#pragma once

#include "models/domains/domaincsv.h"

#include <QDialog>

namespace namestead {

/// What an import of tags and notes would change, before anything is changed.
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(const QString &fileName, const AnnotationImport &found, const DomainTableModel &domains,
                 QWidget *parent);

signals:
    void applyWanted(const QList<namestead::Portfolio::Annotation> &changes);
};

} // namespace namestead
