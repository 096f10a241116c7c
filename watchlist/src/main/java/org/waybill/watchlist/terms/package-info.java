/**
 * What all lists have in common once their words are known: drafts of entries, dates as EDTF,
 * countries as ISO codes, scripts of names, kinds of documents, and values that are enumerated in
 * one cell.
 */
@NullMarked
package org.waybill.watchlist.terms;

import org.jspecify.annotations.NullMarked;
