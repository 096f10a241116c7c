/**
 * What whoever runs a server watches it by: whether it lives and can answer, what it does in
 * numbers, and a log line for each request. Nothing here holds words of reports.
 */
@NullMarked
package org.waybill.server.watch;

import org.jspecify.annotations.NullMarked;
