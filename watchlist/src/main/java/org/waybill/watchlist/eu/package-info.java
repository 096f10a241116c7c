/**
 * The consolidated list of persons, groups and entities under EU financial sanctions, in three
 * formats, a package each. They share the numbers of entities (logical ids).
 */
@NullMarked
package org.waybill.watchlist.eu;

import org.jspecify.annotations.NullMarked;
