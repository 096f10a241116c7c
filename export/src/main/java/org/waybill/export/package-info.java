/**
 * Claims in the forms that other programs read; one package a form.
 *
 * <p>{@link org.waybill.export.claimformat} is Waybill's own, the contract of {@code waybill read}.
 */
@NullMarked
package org.waybill.export;

import org.jspecify.annotations.NullMarked;
