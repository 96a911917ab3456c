#pragma once

#include <QTemporaryDir>

namespace namestead::bench {

/// A profile folder of the program whose practice account has so many names of sampleName() on the disk: just read, with details,
/// tags and notes, so that a start has nothing to ask the service. Writing a million takes some minutes, so each size is made
/// once and shared; nobody may write to it but the program's start. It goes with the benchmark.
class SampleProfile
{
public:
    /// Ends the benchmark when it cannot be made. 0 names: an account that is known to have none.
    static const SampleProfile &of(int names);

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// The portfolio's database; all of it is in this one file.
    [[nodiscard]] QString database() const;

private:
    explicit SampleProfile(int names);

    QTemporaryDir m_folder;
};

} // namespace namestead::bench
