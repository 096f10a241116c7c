/**
 * Names taken apart: tokens with the part that they play, their spellings in Latin letters and
 * their sounds.
 */
@NullMarked
package org.waybill.screening.name;

import org.jspecify.annotations.NullMarked;
