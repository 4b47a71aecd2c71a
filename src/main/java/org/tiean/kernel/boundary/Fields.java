package org.tiean.kernel.boundary;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/**
 * The fields of a request body, each read once and checked; what is wrong is refused naming the field.
 * Unknown fields are ignored.
 */
public final class Fields {

    private final JsonObject body;

    private Fields(JsonObject body) {
        this.body = body;
    }

    /** @throws Refusal 400 if there is no body */
    public static Fields of(JsonObject body) {
        if (body == null) {
            throw Refusal.invalid("kernel.body.missing");
        }
        return new Fields(body);
    }

    /** A text that must be there, at most that many characters. */
    public String text(String name, int longest) {
        String text = optionalText(name, longest);
        if (text == null) {
            throw missing(name);
        }
        return text;
    }

    /** A text or null. */
    public String optionalText(String name, int longest) {
        JsonValue value = body.get(name);
        if (isAbsent(value)) {
            return null;
        }
        if (!(value instanceof JsonString string)) {
            throw malformed(name);
        }
        String text = string.getString().strip();
        if (text.length() > longest) {
            throw Refusal.invalid("kernel.field.too-long", name, longest);
        }
        return text.isEmpty() ? null : text;
    }

    public UUID uuid(String name) {
        UUID id = optionalUuid(name);
        if (id == null) {
            throw missing(name);
        }
        return id;
    }

    public UUID optionalUuid(String name) {
        String text = optionalText(name, 36);
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw malformed(name);
        }
    }

    /** A legal day, {@code 2026-11-21}. */
    public LocalDate day(String name) {
        LocalDate day = optionalDay(name);
        if (day == null) {
            throw missing(name);
        }
        return day;
    }

    public LocalDate optionalDay(String name) {
        String text = optionalText(name, 10);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw malformed(name);
        }
    }

    /** A moment with its offset, {@code 2026-11-21T09:40:00+08:00}. */
    public Instant moment(String name) {
        String text = text(name, 40);
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw malformed(name);
        }
    }

    /** An amount in fen, a whole number of 0 or more. */
    public Money money(String name) {
        Money money = optionalMoney(name);
        if (money == null) {
            throw missing(name);
        }
        return money;
    }

    public Money optionalMoney(String name) {
        JsonValue value = body.get(name);
        if (isAbsent(value)) {
            return null;
        }
        if (value instanceof JsonNumber number && number.isIntegral() && number.bigDecimalValue().signum() >= 0) {
            return new Money(number.longValueExact());
        }
        throw malformed(name);
    }

    public Double optionalNumber(String name) {
        JsonValue value = body.get(name);
        if (isAbsent(value)) {
            return null;
        }
        if (value instanceof JsonNumber number) {
            return number.doubleValue();
        }
        throw malformed(name);
    }

    /** True or false; false where absent. */
    public boolean flag(String name) {
        JsonValue value = body.get(name);
        if (isAbsent(value)) {
            return false;
        }
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value == JsonValue.TRUE;
        }
        throw malformed(name);
    }

    /** One of the constants, written like {@code NOT_FILED}. */
    public <E extends Enum<E>> E choice(String name, Class<E> choices) {
        String text = text(name, 60).toUpperCase(Locale.ROOT);
        return Arrays.stream(choices.getEnumConstants()).filter(choice -> choice.name().equals(text)).findFirst()
                .orElseThrow(() -> Refusal.invalid("kernel.field.choice", name, Arrays.toString(choices.getEnumConstants())));
    }

    /** A whole number. */
    public int integer(String name) {
        if (!has(name)) {
            throw missing(name);
        }
        if (body.get(name) instanceof JsonNumber number && number.isIntegral()
                && number.bigIntegerValue().bitLength() < Integer.SIZE) {
            return number.intValue();
        }
        throw malformed(name);
    }

    /** Texts of a list, each at most that many characters; empty where absent. */
    public List<String> texts(String name, int longest) {
        return array(name).stream().map(value -> {
            if (value instanceof JsonString string && string.getString().length() <= longest) {
                return string.getString();
            }
            throw malformed(name);
        }).toList();
    }

    /** Objects of a list; empty where absent. */
    public List<Fields> list(String name) {
        return array(name).stream().map(value -> {
            if (value instanceof JsonObject object) {
                return new Fields(object);
            }
            throw malformed(name);
        }).toList();
    }

    /** Ids of a list; empty where absent. */
    public List<UUID> uuids(String name) {
        return array(name).stream().map(value -> {
            try {
                return UUID.fromString(((JsonString) value).getString());
            } catch (ClassCastException | IllegalArgumentException e) {
                throw malformed(name);
            }
        }).toList();
    }

    /** An object within the body. */
    public Fields object(String name) {
        if (body.get(name) instanceof JsonObject object) {
            return new Fields(object);
        }
        throw body.containsKey(name) ? malformed(name) : missing(name);
    }

    public boolean has(String name) {
        return !isAbsent(body.get(name));
    }

    /** The body as it came. */
    public JsonObject raw() {
        return body;
    }

    private JsonArray array(String name) {
        JsonValue value = body.get(name);
        if (isAbsent(value)) {
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        if (value instanceof JsonArray array) {
            return array;
        }
        throw malformed(name);
    }

    private static boolean isAbsent(JsonValue value) {
        return value == null || value == JsonValue.NULL;
    }

    private static Refusal missing(String name) {
        return Refusal.invalid("kernel.field.missing", name);
    }

    private static Refusal malformed(String name) {
        return Refusal.invalid("kernel.field.malformed", name);
    }
}
