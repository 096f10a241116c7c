/**
 * The words of Waybill as records, enums and sealed types: what a report, a claim and the parts of
 * a claim are.
 *
 * <p>Start at {@link org.waybill.model.Claim}: one {@link org.waybill.model.Event} that a report
 * says happened, may happen or did not, with the {@link org.waybill.model.Source} that says so, its
 * {@link org.waybill.model.Factuality} relative to that source, a {@link org.waybill.model.When},
 * and the {@link org.waybill.model.Evidence} it was read from.
 *
 * <p>A trap: offsets count UTF-16 code units of {@link org.waybill.model.Report#body()}, which is
 * what {@link java.lang.String} counts, and not characters as a reader sees them.
 */
@NullMarked
package org.waybill.model;

import org.jspecify.annotations.NullMarked;
