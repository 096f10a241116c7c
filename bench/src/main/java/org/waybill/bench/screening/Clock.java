package org.waybill.bench.screening;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Processor time, which other work on the machine changes less than it does the time by the clock.
 */
final class Clock {

  private static final double SECOND = 1e9;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Clock() {}

  /** What this process has used of all processors, in seconds. */
  static double processSeconds() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / SECOND;
  }

  /** What this thread has used, in nanoseconds. */
  static long threadNanos() {
    return THREADS.getCurrentThreadCpuTime();
  }
}
