/**
 * The consolidated list of targets of the UK's Office of Financial Sanctions Implementation, which
 * it kept until January 2026: a row a name, the rows of a party sharing its Group ID, in two
 * formats.
 */
@NullMarked
package org.waybill.watchlist.ofsi;

import org.jspecify.annotations.NullMarked;
