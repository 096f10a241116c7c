/**
 * The waybill command; the only room that prints and exits.
 *
 * <p>{@link org.waybill.cli.Main} starts it; each command is a class of its own, {@link
 * org.waybill.cli.Terminal} is the only one that knows the standard streams, and {@link
 * org.waybill.cli.ExitCode} lists how it can end. docs/cli.md is its reference, and a test compares
 * the two.
 */
@NullMarked
package org.waybill.cli;

import org.jspecify.annotations.NullMarked;
