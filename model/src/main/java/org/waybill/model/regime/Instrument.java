package org.waybill.model.regime;

import java.net.URI;
import java.time.LocalDate;

/**
 * A legal act or declaration.
 *
 * @param name how it is cited, for instance {@code UNSCR 1718 (2006)}
 * @param adopted when it was adopted
 * @param address where its authority publishes it
 */
public record Instrument(String name, LocalDate adopted, URI address) {}
