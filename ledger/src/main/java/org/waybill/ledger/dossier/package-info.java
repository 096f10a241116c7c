/**
 * Dossiers: what all claims together say of one supplier → recipient relation.
 *
 * <p>A report's claims become {@link org.waybill.ledger.dossier.Entry entries}, each in one {@link
 * org.waybill.ledger.dossier.Relation}, by {@link org.waybill.ledger.dossier.Entries}. A report's
 * entries depend on nothing but its own claims, as decisions left them, so whoever keeps them takes
 * a report's entries out and puts new ones in, and no other report is looked at. Entries with the
 * same {@link org.waybill.ledger.dossier.EntryKey} are counted together in a {@link
 * org.waybill.ledger.dossier.Tally}, which a database can do; a dossier is made of tallies. Nothing
 * here knows where entries are kept.
 *
 * <p>A trap: a dossier has the entries of its relation and those of the {@link
 * org.waybill.ledger.dossier.Relation#pair() pair} without a direction, such as contacts.
 */
@NullMarked
package org.waybill.ledger.dossier;

import org.jspecify.annotations.NullMarked;
