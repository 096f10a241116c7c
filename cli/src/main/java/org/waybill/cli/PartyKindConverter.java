package org.waybill.cli;

import org.waybill.model.watchlist.EntryKind;
import org.waybill.usecases.screening.PartyKinds;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Turns a word of the command line into a kind of party. */
final class PartyKindConverter implements ITypeConverter<EntryKind> {

  @Override
  public EntryKind convert(String word) {
    return PartyKinds.of(word)
        .orElseThrow(() ->
            new TypeConversionException(
                "'"
                    + word
                    + "' is no type of party; use person, company, organisation, armed-group,"
                    + " vessel or aircraft"));
  }
}
