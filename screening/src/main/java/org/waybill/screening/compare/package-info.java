/**
 * Two names compared: tokens by spelling and sound, tokens aligned, the alignment weighed feature
 * by feature.
 */
@NullMarked
package org.waybill.screening.compare;

import org.jspecify.annotations.NullMarked;
