package org.waybill.ledger.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.util.List;
import org.waybill.model.Answer;
import org.waybill.model.Coded;
import org.waybill.model.ContactForm;
import org.waybill.model.ContactStage;
import org.waybill.model.Event;
import org.waybill.model.Factuality;
import org.waybill.model.InvalidValueException;
import org.waybill.model.MaterielCategory;
import org.waybill.model.MeasureForm;
import org.waybill.model.MeasureStage;
import org.waybill.model.PartyType;
import org.waybill.model.Request;
import org.waybill.model.Stage;
import org.waybill.model.Undertaking;

/**
 * The JSON that rows keep claims as: the records of the model by the names of their parts, enums by
 * their codes, what is empty left out. Ledgers hold it for years, so a part of the model that is
 * renamed needs a migration.
 */
final class ClaimJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(codes())
          .addMixIn(Event.class, Kinds.class)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
          .withConfigOverride(
              List.class,
              lists ->
                  lists
                      .setInclude(
                          JsonInclude.Value.construct(
                              JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                      .setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .build();

  private ClaimJson() {}

  static String written(StoredClaim claim) {
    try {
      return MAPPER.writeValueAsString(claim);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a claim has no form in JSON", e);
    }
  }

  static StoredClaim read(String json) {
    try {
      return MAPPER.readValue(json, StoredClaim.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the ledger holds a claim that is none: " + json, e);
    }
  }

  static JsonNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  /**
   * The claim that a changed tree stands for.
   *
   * @throws InvalidValueException if it stands for none
   */
  static StoredClaim ofTree(JsonNode tree) {
    try {
      return MAPPER.treeToValue(tree, StoredClaim.class);
    } catch (JsonProcessingException e) {
      Throwable cause = e.getCause() instanceof InvalidValueException known ? known : e;
      throw new InvalidValueException("that makes no claim: " + cause.getMessage(), e);
    }
  }

  private static SimpleModule codes() {
    SimpleModule module = new SimpleModule();
    add(module, Answer.class);
    add(module, ContactForm.class);
    add(module, ContactStage.class);
    add(module, Factuality.class);
    add(module, MaterielCategory.class);
    add(module, MeasureForm.class);
    add(module, MeasureStage.class);
    add(module, PartyType.class);
    add(module, Request.class);
    add(module, Stage.class);
    add(module, Undertaking.class);
    return module;
  }

  private static <E extends Enum<E> & Coded> void add(SimpleModule module, Class<E> type) {
    module.addSerializer(
        type,
        new StdSerializer<>(type) {
          @Override
          public void serialize(E value, JsonGenerator out, SerializerProvider provider)
              throws IOException {
            out.writeString(value.code());
          }
        });
    module.addDeserializer(
        type,
        new StdDeserializer<E>(type) {
          @Override
          public E deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return Coded.of(type, in.getText());
          }
        });
  }

  /** The kinds of event, by the words of the claim format. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Event.Transfer.class, name = "transfer"),
    @JsonSubTypes.Type(value = Event.Contact.class, name = "contact"),
    @JsonSubTypes.Type(value = Event.Commitment.class, name = "commitment"),
    @JsonSubTypes.Type(value = Event.Appeal.class, name = "appeal"),
    @JsonSubTypes.Type(value = Event.Measure.class, name = "measure"),
    @JsonSubTypes.Type(value = Event.Inquiry.class, name = "inquiry")
  })
  private interface Kinds {}
}
