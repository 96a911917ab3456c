#pragma once

#include <QByteArray>

namespace namestead::bench {

/// Seconds of processor time of this process, all threads.
double processorSeconds();
/// Of the calling thread.
double threadSeconds();
/// Of this process's thread with this name (the first 15 bytes count), since it began. Ends the benchmark when there is none.
double threadSeconds(const QByteArray &name);

/// Megabytes of this process that are in memory, after what was freed went back to the system.
double residentMegabytes();
/// Megabytes that this process has allocated.
double heapMegabytes();
/// The most resident ones there were since forgetPeak().
double peakMegabytes();
void forgetPeak();

} // namespace namestead::bench
