/** How well and how fast names are screened: measured on list files that whoever runs it brings. */
@NullMarked
package org.waybill.bench.screening;

import org.jspecify.annotations.NullMarked;
