/** Text, HTML and JSON to Report; language; near-duplicates. */
@NullMarked
package org.waybill.intake;

import org.jspecify.annotations.NullMarked;
