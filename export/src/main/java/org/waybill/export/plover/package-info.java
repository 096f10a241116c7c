/**
 * Claims as rows of event data, coded by CAMEO and by its successor PLOVER; the codes are a table.
 *
 * <p>A trap: PLOVER has no code for a denial. What a source denies has the code of what is denied
 * and the auxiliary mode {@code negation}; count only rows without it as events.
 */
@NullMarked
package org.waybill.export.plover;

import org.jspecify.annotations.NullMarked;
