package org.waybill.model;

import java.util.Optional;

/**
 * One link of a source.
 *
 * @param party who speaks
 * @param role the office or capacity in which they do, as the report words it
 */
public record Speaker(Party party, Optional<String> role) {}
