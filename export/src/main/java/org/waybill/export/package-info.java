/**
 * Claims in the forms that other programs read; one package a form.
 *
 * <p>{@link org.waybill.export.claimformat} is Waybill's own, the contract of {@code waybill read}.
 * Every other form is a {@link org.waybill.export.ClaimExport}: FollowTheMoney, STIX, PLOVER,
 * SIPRI's register, CSV. docs/exports.md tells what is mapped to what; the mappings are tables of
 * data.
 *
 * <p>A trap: a form must never state as a fact what a source denies.
 */
@NullMarked
package org.waybill.export;

import org.jspecify.annotations.NullMarked;
