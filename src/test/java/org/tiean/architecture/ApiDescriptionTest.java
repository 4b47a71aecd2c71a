package org.tiean.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tiean.casefile.boundary.ActAnswers;
import org.tiean.kernel.entity.Refusal;

/**
 * A stranger can call the REST interface from its description: every operation says in Chinese and English what it does,
 * every body is described field by field, and the description is what the methods really read. Each method is called with
 * a body made after its schema; there is nothing behind it here, so it gets exactly as far as the body is read.
 */
class ApiDescriptionTest {

    private static final String ADD = " — describe the body in META-INF/openapi.json and name it in @RequestBody(ref = …)";

    private final DescribedApi api = DescribedApi.read();

    @TestFactory
    Stream<DynamicTest> everyOperationSaysWhatItDoes() {
        return DescribedApi.operations().stream().map(method -> DynamicTest.dynamicTest(DescribedApi.name(method), () -> {
            Operation said = method.getAnnotation(Operation.class);
            assertNotNull(said, "no @Operation");
            assertTrue(chinese(said.summary()), "summary in Chinese: " + said.summary());
            assertTrue(english(said.description()), "description in English: " + said.description());
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyBodyIsDescribed() {
        return DescribedApi.operations().stream().filter(DescribedApi::sends)
                .map(method -> DynamicTest.dynamicTest(DescribedApi.name(method), () -> {
                    JsonObject schema = schema(method);
                    if (DescribedApi.takesObject(method)) {
                        assertFalse(schema.getJsonObject("properties").isEmpty(), "no field");
                    }
                    explained(schema, DescribedApi.name(method));
                }));
    }

    private JsonObject schema(Method method) {
        RequestBody body = method.getAnnotation(RequestBody.class);
        assertNotNull(body, DescribedApi.name(method) + ADD);
        JsonObject schema = api.body(body.ref());
        assertNotNull(schema, body.ref() + ADD);
        return schema;
    }

    private void explained(JsonObject given, String where) {
        JsonObject schema = api.resolved(given);
        String said = (given.containsKey("description") ? given : schema).getString("description", "");
        assertTrue(chinese(said) && english(said), where + " says " + said);
        if (schema.containsKey("properties")) {
            schema.getJsonObject("properties").forEach((name, property) -> explained(property.asJsonObject(), where + "/" + name));
        }
        if (schema.containsKey("items")) {
            JsonObject items = api.resolved(schema.getJsonObject("items"));
            if (items.containsKey("properties")) {
                items.getJsonObject("properties").forEach((name, property) -> explained(property.asJsonObject(), where + "/" + name));
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> whatIsDescribedIsWhatIsRead() {
        return bodies().map(method -> DynamicTest.dynamicTest(DescribedApi.name(method), () -> {
            SampleBody sample = new SampleBody(api, true, Map.of());
            Refusal refused = called(method, sample.of(schema(method)));
            if (refused == null || refused.kind() != Refusal.Kind.NOT_YET_AVAILABLE) {
                assertTrue(wellFormed(refused), () -> "a body as described is taken, but " + refused);
                assertEquals(sample.described(), sample.read());
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotRequiredMayBeLeftOut() {
        return bodies().map(method -> DynamicTest.dynamicTest(DescribedApi.name(method), () -> {
            Refusal refused = called(method, new SampleBody(api, false, Map.of()).of(schema(method)));
            assertTrue(wellFormed(refused), () -> "refused " + refused);
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyBoundIsHeld() {
        return bodies().map(method -> DynamicTest.dynamicTest(DescribedApi.name(method), () -> {
            Refusal refused = called(method, new SampleBody(api, true, Map.of()).of(schema(method)));
            if (refused == null || refused.kind() != Refusal.Kind.NOT_YET_AVAILABLE) {
                bounds(method, schema(method), "");
            }
        }));
    }

    private void bounds(Method method, JsonObject schema, String path) {
        schema.getJsonObject("properties").forEach((name, given) -> {
            String place = path + "/" + name;
            JsonObject property = api.resolved(given.asJsonObject());
            JsonValue required = schema.get("required");
            boolean needed = required != null && required.asJsonArray().contains(Json.createValue(name));
            if (needed && !"array".equals(property.getString("type"))) {
                assertEquals("kernel.field.missing", with(method, place, JsonValue.NULL).key().replace("malformed", "missing"), place);
            }
            if (property.containsKey("maxLength")) {
                Refusal refused = with(method, place, Json.createValue("字".repeat(property.getInt("maxLength") + 1)));
                assertTrue(refused != null && refused.key().startsWith("kernel.field."), place + " takes longer texts");
            }
            if (property.containsKey("enum")) {
                String choices = property.getJsonArray("enum").stream().map(each -> each.toString().replace("\"", ""))
                        .collect(Collectors.joining(", ", "[", "]"));
                assertEquals(choices, with(method, place, Json.createValue("?")).args().get(1), place);
            }
            if ("object".equals(property.getString("type")) && property.containsKey("properties")) {
                bounds(method, property, place);
            }
            if ("array".equals(property.getString("type")) && api.resolved(property.getJsonObject("items")).containsKey("properties")) {
                bounds(method, api.resolved(property.getJsonObject("items")), place);
            }
        });
    }

    private Refusal with(Method method, String place, JsonValue value) {
        return called(method, new SampleBody(api, true, Map.of(place, value)).of(schema(method)));
    }

    /** Fields that fit each one by one; what they mean together is for the room to refuse. */
    private static boolean wellFormed(Refusal refused) {
        return refused == null || !refused.key().startsWith("kernel.");
    }

    private static Stream<Method> bodies() {
        return DescribedApi.operations().stream().filter(DescribedApi::takesObject);
    }

    /** What the method refuses; null if the body was read and the service, which is not there, was called. */
    private static Refusal called(Method method, JsonObject body) {
        try {
            Object resource = method.getDeclaringClass().getDeclaredConstructor().newInstance();
            for (Field field : method.getDeclaringClass().getDeclaredFields()) {
                if (field.getType() == ActAnswers.class) {
                    field.setAccessible(true);
                    field.set(resource, new ActAnswers());
                }
            }
            method.setAccessible(true);
            method.invoke(resource, Arrays.stream(method.getParameters()).map(parameter ->
                    parameter.getType() == JsonObject.class ? body : parameter.getType() == UUID.class ? new UUID(0, 1) : "key").toArray());
            return null;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Refusal refusal) {
                return refusal;
            }
            boolean nothingBehind = e.getCause() instanceof NullPointerException
                    && e.getCause().getStackTrace()[0].getClassName().equals(method.getDeclaringClass().getName());
            if (nothingBehind) {
                return null;
            }
            throw new AssertionError(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean chinese(String text) {
        return text.codePoints().anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
    }

    private static boolean english(String text) {
        return text.matches("(?s).*[A-Za-z]{2}.*");
    }
}
